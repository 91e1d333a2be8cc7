import type { Lexicon } from '../types.js';

/** Numbers written as words: ages, lengths of time, dates and counts, spelled out here so that the lexicons need not. */

const DIGITS = '零 一 二 三 四 五 六 七 八 九'.split(' ');

/** 1 to 99 as one says them: 七, 十二, 三十, 八十六. */
function spelled(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : (DIGITS[value % 10] ?? '');
  return tens === 0 ? ones : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** How a count is said: two things are 两, not 二. */
const counted = (value: number): string[] => (value === 2 ? ['两', '二', '俩'] : [spelled(value)]);

function phrases(from: number, to: number, forms: (said: string) => readonly string[]): string {
  const found: string[] = [];
  for (let value = from; value <= to; value++) for (const said of counted(value)) found.push(...forms(said));
  return found.join(', ');
}

const join = (...lists: string[]): string => lists.join(', ');

export const ZH_NUMBERS: Lexicon = {
  child: phrases(1, 17, (n) => [`${n}岁`, `${n}周岁`, `${n}岁半`]),
  small_child: phrases(1, 4, (n) => [`${n}岁`, `${n}周岁`, `${n}岁半`]),
  infant: join(
    phrases(1, 23, (n) => [`${n}个月的宝宝`, `${n}个月的娃`, `${n}个月的孩子`, `${n}个月大`, `${n}月龄`]),
    phrases(1, 29, (n) => [`出生${n}天`, `生下来${n}天`, `才${n}天`]),
    '一岁, 周岁, 一岁半, 一个半月, 两个半月, 三个半月, 四个半月, 五个半月, 俩月大, 个把月大',
  ),
  newborn: join(
    phrases(1, 3, (n) => [`${n}个月的宝宝`, `${n}个月的娃`, `${n}个月的孩子`, `${n}个月大`, `${n}月龄`]),
    phrases(1, 60, (n) => [`出生${n}天`, `生下来${n}天`, `${n}天大`]),
    '一个半月, 两个半月, 俩月大, 个把月大, 未满月, 没满月, 不满月, 没出月子, 还没满月, 还没出满月, 出生第二天, 刚落地',
  ),
  elderly:
    phrases(65, 99, (n) => [`${n}岁`, `${n}多岁`, `${n}的人`, `${n}了`]) +
    ', 七十多, 八十多, 九十多, 七十多岁, 八十多岁, 九十多岁',
  adult: phrases(18, 99, (n) => [`${n}岁`]),
  past: join(
    phrases(2, 60, (n) => [`${n}年前`, `${n}多年前`, `${n}来年前`, `${n}年以前`]),
    phrases(2, 12, (n) => [`${n}个月前`]),
    phrases(3, 10, (n) => [`我${n}岁`]),
    phrases(1, 25, (n) => [`${n}岁时`, `${n}岁那年`, `${n}岁那会`, `${n}岁的时候`, `${n}岁上`, `${n}岁就`]),
    '半年前, 大半年前, 一年多前, 两年多前, 一年前',
  ),
  chronic: join(
    phrases(2, 60, (n) => [
      `${n}年了`,
      `${n}多年`,
      `${n}来年`,
      `${n}几年`,
      `${n}多年了`,
      `${n}年半`,
      `${n}年半了`,
    ]),
    phrases(3, 11, (n) => [`${n}个月了`, `${n}个多月`]),
    '有些年头, 有年头了, 好些年, 老早就有, 打小就, 从小就',
  ),
  years_long: join(
    phrases(2, 60, (n) => [`${n}年`]),
    '五六年, 六七年, 七八年, 八九年, 三四年, 四五年, 两三年, 十来年',
  ),
  days_long: join(
    phrases(2, 20, (n) => [`${n}天`, `${n}天多`, `${n}天了`, `${n}日`]),
    phrases(1, 4, (n) => [`${n}个星期`, `${n}个礼拜`, `${n}礼拜`, `${n}星期`, `${n}周`, `${n}周了`]),
  ),
  five_days: join(
    phrases(5, 20, (n) => [`${n}天`, `${n}天多`, `${n}天了`]),
    phrases(1, 4, (n) => [`${n}个星期`, `${n}个礼拜`, `${n}礼拜`, `${n}星期`, `${n}周`, `${n}周了`]),
  ),
  ten_days: join(
    phrases(10, 20, (n) => [`${n}天`, `${n}天多`, `${n}天了`]),
    phrases(2, 4, (n) => [`${n}个星期`, `${n}个礼拜`, `${n}礼拜`, `${n}星期`, `${n}周`, `${n}周了`]),
  ),
  hours_long: join(
    phrases(1, 24, (n) => [`${n}小时`, `${n}个小时`, `${n}个钟头`, `${n}个多小时`, `${n}点钟到现在`]),
    phrases(2, 59, (n) => [`${n}分钟`, `${n}来分钟`, `${n}多分钟`]),
    '半小时, 半个小时, 半个钟, 半个钟头, 大半天, 半天了, 一上午, 一下午, 一晚上, 一宿, 一夜, 一天一夜, 一整天',
  ),
  many_times: phrases(4, 30, (n) => [`${n}次`, `${n}回`, `${n}趟`, `${n}遍`, `${n}泡`, `${n}多次`]),
  flow_long: join(
    phrases(2, 24, (n) => [`流了${n}个小时`, `流了${n}小时`, `流了${n}个钟`, `渗了${n}个小时`]),
    '流了半天, 流了一晚上, 流了一夜, 流了一天, 流了一上午, 流了半小时, 流了半个小时, 流了快一小时, 渗了一天, 渗了一夜, 渗了半天',
  ),
  constipated: phrases(3, 14, (n) =>
    ['拉', '大便', '解', '解大手', '大手', '上大号', '屙', '排便', '解手', '通便', '拉屎'].flatMap(
      (stool) => [`${n}天没${stool}`, `${n}天没有${stool}`, `${n}日没${stool}`],
    ),
  ),
};

/** The heat of a day, in words. */
export const ZH_HEAT_DECOYS: Lexicon = {
  words: [
    '对着墙',
    '白天',
    '中午',
    '三伏天',
    '夏天',
    '这边',
    '那边',
    '太阳下',
    '车厢',
    '地面',
    '房间',
    '屋内',
    '酒店',
    '室外',
    '户外',
    '外面',
    '外头',
    '气温',
    '天气',
    '室内',
    '屋里',
    '高温',
    '地表',
    '车里',
    '体感',
  ]
    .flatMap((place) =>
      ['', '都', '快', '有', '已经', '今天'].flatMap((link) =>
        ['三十七', '三十八', '三十九', '四十', '四十一', '四十二'].map((n) => `${place}${link}${n}度`),
      ),
    )
    .join(', '),
};
