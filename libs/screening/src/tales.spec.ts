import { describe, expect, it } from '@jest/globals';
import { explain, screen, type Level } from './index.js';

const levelOf = (text: string): Level => {
  const input = {
    text,
    lang: 'zh-Hans',
    service: 'remote_consultation',
    fields: { country: 'GB', today: '2026-11-22' },
    declaredSigns: [],
  } as const;
  expect(explain(input).level).toBe(screen(input).level);
  return explain(input).byRules;
};

/** The same sign once told of another person, day or text, and once of the patient now. */
const PAIRS: readonly (readonly [what: string, elsewhere: string, now: string])[] = [
  [
    'the dead',
    '我妈去年腊月走的，走之前吐血、昏迷，遭了大罪。想问剩下的费用怎么退',
    '我爸去年走的，现在我妈也开始吐血了，怎么办',
  ],
  [
    'a story over sentences that ended well',
    '前年夏天那回可吓人了。半夜突然喘不上气，嘴唇乌紫。住了俩礼拜。如今天天打太极，想问出国带药怎么报关',
    '我2016年得过心梗，恢复得很好，刚才又胸痛了，跟那次一模一样',
  ],
  [
    'childhood',
    '我六岁打青霉素休克过，抢救回来的，听我妈讲嘴唇都紫了。之后再没碰过',
    '小时候抽过风，今天又抽了，现在叫不醒',
  ],
  [
    'an animal',
    '我家金毛十二岁，昨天开始抽搐口吐白沫，兽医说是癫痫，药能代购吗',
    '我家狗没事，可我被它咬了之后现在喘不上气，嘴唇肿起来了',
  ],
  [
    'work',
    '本人是三甲医院卒中单元护士，天天跟偏瘫、失语、溶栓打交道，手上没病',
    '我是护士，自己在家突然右半边没力，说话不清',
  ],
  [
    'quoted words of a form',
    '量表第9题问“有不如死掉或用某种方式伤害自己的念头”，选“完全不会”，提交按钮点不动',
    '问卷问我有没有自杀念头，我选了没有，其实我昨晚已经站到楼顶了',
  ],
  [
    'a document',
    '您发来的同意书上写了十几条并发症，什么出血、感染、偏瘫、植物人，手术排哪天？',
    '签完同意书打了第一针，回家路上脸肿，喘不上气',
  ],
  [
    'a stranger',
    '昨天在医院看到有人吐血，好吓人。我想问胃镜哪里做便宜',
    '昨天看到有人晕倒，我去扶，结果自己今天也晕倒了，摔破头，一直吐',
  ],
  [
    'lessons on self-harm',
    '我是中学心理老师，下周班会讲“如何识别同学的自杀念头”，想请你们专家录段视频',
    '我是心理老师，可是我自己最近天天想自杀',
  ],
  ['prices', '价格看得我心绞痛，能便宜点吗', '药价先放一边，我爸胸口绞痛，出冷汗'],
  ['jokes', '老婆说我再乱买东西就杀了我，哈哈，所以先问问价格', '见一个捅一个，不是开玩笑'],
  ['fear', '打算怀孕，怕宫外孕，先做个输卵管检查行不行', '我怕我妈中风了，她嘴歪了，说话不清'],
  [
    'the way somebody is',
    '从小体寒，手脚冰凉，一到冬天更明显，想找中医远程调理',
    '从小体寒，可今天手脚冰凉发花，血压只有80，烧39',
  ],
  [
    'the heat of a day',
    '武汉这两天40度，快递放门口一下午，药会不会坏？',
    '上海今天38度，我爸中暑了，体温41度，说胡话',
  ],
];

describe.each(PAIRS)('%s', (_what, elsewhere, now) => {
  it('is not taken for the patient of today', () => {
    expect(['routine', 'soon']).toContain(levelOf(elsewhere));
  });

  it('hides no emergency', () => {
    expect(levelOf(now)).toBe('emergency');
  });
});

describe('what Chinese spellings share', () => {
  it.each([
    ['車禍後昏迷', '车祸后昏迷'],
    ['佢叫極都唔應', '他叫极都不应'],
    ['血鉀 7.1', '血钾 7.1'],
  ])('reads %s like %s', (traditional, simplified) => {
    expect(levelOf(traditional)).toBe(levelOf(simplified));
    expect(levelOf(traditional)).toBe('emergency');
  });

  it('reads numbers that a full-width comma parts as two', () => {
    expect(levelOf('ANC 0.15，38.2度')).toBe('emergency');
  });
});
