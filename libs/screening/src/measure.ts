import { isBareAge, isBareYear, isMonthGone } from './dates.js';
import { mentionOf, type Mention } from './mentions.js';
import { LABEL_WINDOW, nearestScale } from './scales.js';
import type { Token, TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

const CELSIUS = /^ ?(°|º|℃|度|ອົງສາ|degrees?|deg|celsius|c\b|celcius)/;
const FAHRENHEIT = /^ ?(°|degrees?|deg)? ?(f\b|fahrenheit|[^\d。]{0,8}华氏)/;
const TEMPERATURE_LABEL =
  /((?<![a-z])temp\w*|(?<![a-z])fever\w*|体温|发热|发烧|烧到?了?|高烧|低烧|高热|烧|ໄຂ້?|(ວັດ|ແທກ)[^.\d]{0,14}ໄດ້|ອຸນຫະພູມ|ອຸນນະພູມ|ຕົວຮ້ອນ|(?<![a-z])thermometer|(?<![a-z])reading|量了|量出来?|量到|量得|测了|华氏度?|腋下|[耳额肛腋]温|体温[计枪针]|探热|\bbt)[^.\d]{0,24}$/;
/** "今天37.9" */
const TIME_BEFORE =
  /(今天|今早|今晨|今晚|昨晚|昨天|昨夜|现在|刚才|早上|晚上|夜里|下午|中午|傍晚|一直|还是|又) ?$/;
const OTHER_UNIT =
  /^ ?(mg|ml|mcg|g\b|kg|cm|mm|%|percent|usd|dollar|yuan|rmb|元|块|公斤|斤|毫|厘米|tablet|pill|cycle|day|week|month|year|hour|minute|mmol|岁|天|周|月|年|小时|分|粒|片|次|ປີ|ມື້|ກິໂລ|ເດືອນ)/;

/** The concept a body temperature stands for: fever from 38.0 C (NICE CG151 uses above 38). */
function readTemperature(
  value: number,
  before: string,
  after: string,
  price: boolean,
  written: boolean,
): string | undefined {
  if (!OF_BODY.test(before) && (CITY.test(before) || AMBIENT.test(before) || AMBIENT.test(after)))
    return undefined;
  const labelled =
    TEMPERATURE_LABEL.test(before) ||
    (!price && value >= 37.3 && value < 42 && !Number.isInteger(value) && TIME_BEFORE.test(before));
  const fahrenheit =
    FAHRENHEIT.test(after) || (value >= 95 && value <= 108 && (labelled || /^ ?°/.test(after)));
  const exact = !Number.isInteger(value) || written;
  let celsius: number;
  if (fahrenheit && value >= 93 && value <= 109) celsius = ((value - 32) * 5) / 9;
  else if (
    value >= 33 &&
    value <= 43.5 &&
    !OTHER_UNIT.test(after) &&
    (labelled || CELSIUS.test(after) || (exact && !price && value >= 38 && value < 42))
  )
    celsius = value;
  else return undefined;
  if (celsius >= 39) return 'high_fever';
  if (celsius >= 37.95) return 'fever';
  if (celsius >= 37.4) return 'low_fever';
  return celsius < 35.3 ? 'temperature_low' : 'temperature_normal';
}

const DURATION =
  /^ ?(hour|hr|小时|个小时|ຊົ່ວໂມງ|day|天|日|ມື້|ວັນ|week|wk|周|个?星期|礼拜|ອາທິດ|month|个?月|ເດືອນ|year|yr|年|ປີ)/;
const AGE =
  /^ ?(year|yr|y|month|mo|week|wk|day)s?[ -]*(old|o\b)|^ ?(yo|y o)\b|^ ?(周岁|岁|个?月大|个?月的?(宝宝|婴儿|孩子|小孩)|天大|个?月龄|岁龄|日龄)/;
const CHILD_BEFORE =
  /(孩子|宝宝|婴儿|儿子|女儿|小孩|娃|ລູກ(ຊາຍ|ສາວ|ນ້ອຍ|ອ່ອນ)?|ຫລານ(ຊາຍ|ສາວ)?|ແອນ້ອຍ|ເດັກ(ນ້ອຍ|ຊາຍ|ຍິງ)?|(?<![a-z])(baby|son|daughter|boy|girl|newborn|toddler|child),?)\s*$/;
const LAO_AGED =
  /(ແມ່|ພໍ່|ແມ່ເຖົ້າ|ພໍ່ເຖົ້າ|ແມ່ໄຫຍ່|ພໍ່ໄຫຍ່|ແມ່ຕູ້|ພໍ່ຕູ້|ຍາຍ|ປູ່|ຜົວ|ເມຍ|ຊາຍ|ຍິງ|ຂ້ອຍ|ປ້າ|ລຸງ|ອ້າຍ|ເອື້ອຍ|ນ້ອງ(ສາວ|ຊາຍ)?|ຄົນເຈັບ)\s*$/;
const LAO_YEARS = /^ ?ປີ(?! ?(ກ່ອນ|ແລ້ວ|ຜ່ານ|ທີ່|ມາ|ປາຍ))/;
/** "ແມ່ 80 ປີ" is an age, "ເປັນມາ 6 ປີ" a length of time. */
const isLaoAge = (value: number, before: string, after: string): boolean =>
  LAO_YEARS.test(after) && value < 110 && (value >= 45 || (value >= 15 && LAO_AGED.test(before)));
const LAO_BABY = /(ລູກນ້ອຍ|ລູກອ່ອນ|ລູກແດງ|ແອນ້ອຍ|ເດັກນ້ອຍ|ເດັກ|ລູກ)\s*$/;
const LAO_WEEKS = /^ ?ອາທິດ/;

const AGE_BEFORE = /(aged?|ອາຍຸ(ໄດ້|ປະມານ|ພຽງ|ໄດ້ປະມານ|ເຂົ້າ)?|ເກີດ(ມາ)?ໄດ້|年龄)\s*$/;

function ageConcepts(value: number, after: string): string[] {
  const months = /^ ?(month|mo\b|mo |个?月|ເດືອນ)/.test(after);
  const young = /^ ?(week|wk|day|天|ວັນ|ມື້|ອາທິດ)/.test(after);
  const years = young ? 0 : months ? value / 12 : value;
  const found: string[] = [];
  if (years < 18) found.push('child');
  if (years < 5) found.push('small_child');
  if (years < 2) found.push('infant');
  if (young || years <= 0.25) found.push('newborn');
  if (years >= 65 && years < 120) found.push('elderly');
  if (years >= 18 && years < 120) found.push('adult');
  return found;
}

function durationConcepts(value: number, after: string): string[] {
  const unit = DURATION.exec(after)?.[1] ?? '';
  const days = /^(h|小时|个小时|ຊ)/.test(unit)
    ? value / 24
    : /^(d|天|日|ມ|ວັ)/.test(unit)
      ? value
      : /^(w|周|个?星|礼|ອ)/.test(unit)
        ? value * 7
        : /^(m|个?月|ເ)/.test(unit)
          ? value * 30
          : value * 365;
  const found: string[] = [];
  if (days < 2) found.push('hours_long');
  if (days >= 2) found.push('days_long');
  if (days >= 5) found.push('five_days');
  if (days >= 10) found.push('ten_days');
  if (days >= 60) found.push('chronic');
  return found;
}

const ids = new Map<string, number>();
const idOf = (name: string): number => {
  let id = ids.get(name);
  if (id === undefined) ids.set(name, (id = conceptId(name)));
  return id;
};
/** Every concept that a number can stand for. */
export const MEASURED_CONCEPTS: readonly string[] = (
  'many_times child small_child infant newborn elderly adult hours_long days_long five_days ten_days chronic past ' +
  ' overdose fever high_fever low_fever temperature_low temperature_normal bp_crisis shock_findings bp_high pulse_bad pulse_fast breathing_fast hypoxia oxygen_lowish dx_hypo glucose_extreme glucose_high platelets_critical thrombocytopenia neutrophils_critical neutropenia ' +
  'wbc_extreme ha_critical anaemia_low inr_extreme inr_high bilirubin_high enzymes_extreme enzymes_high potassium_critical sodium_critical calcium_critical lactate_high gcs_low ammonia_high potassium_bad creatinine_high heart_findings gestation creatinine_raised months_left runs_out crp_high severe breathing_slow bp_very_high drug_level_high'
).split(' ');
MEASURED_CONCEPTS.forEach(idOf);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
);

const TIMES = new Set([
  'severe',
  'past',
  'chronic',
  'hours_long',
  'days_long',
  'five_days',
  'ten_days',
  'many_times',
]);
const TABLETS =
  /^ ?(x )?(\w+ ){0,4}(tablets?|pills?|capsules?|tabs|paracetamols?|panadols?|tylenols?|ibuprofens?|片|粒|颗|ເມັດ)/;
const TOOK =
  /(took|taken|swallowed|ate|downed|taking|吃了|吞了|吃下|服了|吞下|ກິນ([^.\d]{0,28}\d{2,4}( ?mg)?)?[^.\d]{0,28})\W{0,2}(about |around |over |all |like |大概|约)?$/;
/** A bare 39 is a temperature only where the message speaks of heat. */
const FEVERISH =
  /(?<![a-z])(fever|feaver|temp|hot(?![a-z])|burning|shiver|chill|shak)|烧|热|冷|ໄຂ|ຮ້ອນ|ຫນາວ|\ue000/;
/** Whether a number without a unit may be a temperature in this folded text. */
export const speaksOfHeat = (text: string): boolean =>
  FEVERISH.test(text) || /thermometer|reading|体温|ອຸນ/.test(text);
const BARE_AFTER =
  /^ ?($|[.,;!?\n，。]|now|since|after|this|and|for|today|tonight|with|at |but|on |again|already|he |she |i |了|多|，|ອົງສາ|ຫຼັງ|ຫລັງ)/;

/** "from 90 to 310", "150 last month, now 12": the value in front is an older one and hides the label. */
const OLDER =
  /(from |was |were )?\d+(\.\d+)?([^.;\d]{0,22}(now|today|this morning|yesterday)| ?(to|->|→|=>|升到|降到|ເປັນ|涨到|掉到|一下到|变成|到))\W*$/;
const lastValue = (before: string): string => (/\d/.test(before) ? before.replace(OLDER, '') : before);
/** "30 weeks" is a week of pregnancy where it is no length of time. */
const GESTATION = /^ ?-?(weeks?|wks?|\+ ?\d ?w|周(?!前|后|了))(?! (ago|old|later|back|of|now|since))/;
const LENGTH_BEFORE = /(for|last|past|over|every|after|than|about|since|all)\W*$/;

/** A bare 39.8 in a message about money is a price. */
const PRICE =
  /(?<![a-z])(room|floor|page|version|chapter|section)(?![a-z])|房|楼|页|版本|ຫ້ອງ|quote|price|dollar|usd|euro|invoice|thousand|baht|价|元|万|ລາຄາ|ກີບ/;

/** "剩 4 片", "only 3 tablets": what is left of a medicine. */
const LEFT_BEFORE =
  /(剩下?|只够|还有|仅有|ເຫລືອ(ແຕ່|ອີກ|ກິນ|ພຽງ)?|ຍັງມີ|ມີອີກ|ຍັງແຕ່|only|just|left|down to|last|(tablets|pills|enough|supply|insulin|medicine|medication|doses) for) ?$/;
const LEFT_AFTER =
  /^ ?(more )?(片|粒|颗|支|瓶|盒|天|日|ເມັດ|ມື້|ວັນ|ຫຼອດ|tablets?|pills?|days?|doses?|capsules?|pens?|vials?|patches)/;

const CITIES =
  '北京|上海|天津|重庆|广州|深圳|武汉|南京|杭州|成都|西安|长沙|福州|合肥|郑州|济南|南昌|苏州|东莞|海口|三亚|南宁|昆明|香港|台北|高雄|曼谷|万象|清迈|吐鲁番|新疆|海南|广东|这边|这里|我们这|当地';
/** "重庆这几天39度": a place and a day right before the number. */
const CITY = new RegExp(
  `(${CITIES})市?(今天|今日|今儿|这几天|这两天|这周|现在|最近|都|已经|昨天|天天|热到|高温|快|将近|有|飙到){0,3} ?$`,
);
/** Said of a body right before the number, which no weather changes. */
const OF_BODY = /(烧|体温|发热|高热|量了|量出来|腋下|[耳额肛腋]温|fever|ໄຂ້?)[^\d，。,.]{0,8}$/;
/** "on 2 litres of oxygen and still 83 percent" */
const OXYGEN_SHARE = /oxygen|spo ?2|血氧|氧气|ອົກຊີ/;

/** The heat of a room, a box or a day is no fever. */
const AMBIENT =
  /(保温箱|冷链|箱[内温]|箱子?里|运输|空调|白天|酒店|三伏|太阳|中午头|零下|记录仪|到货|室内|高温预警|室外|户外|车[里厢]|热死(人|了|我)|热得(人|要命|不行)|热爆|天热|热浪|快递|发货|outside|outdoors?|weather|transport|shipment|shipping|parcel|package|the box|cooler|cool ?box|container|warehouse|kept cold|fridge|freezer|storage|stored?|transit|climate|the room|room was|in the car|summer|室温|气温|天气|外面|冷藏|冰箱|仓库|外头|路上|ອາກາດ|ຫ້ອງ|ເກັບຢາ|ເກັບໄວ້|ເກັບລັກສາ|ຕູ້ເຢັນ|ຂົນສົ່ງ)/;

/** What is left of a medicine, in pieces or days. `before` and `after` are the folded text around the number. */
export const isLeft = (value: number, before: string, after: string): boolean =>
  value <= 12 &&
  LEFT_AFTER.test(after) &&
  LEFT_BEFORE.test(before) &&
  !/^ ?\S+ (ago|back)|^\S?前|ກ່ອນ/.test(after);

/** "took 30 tablets": more than a dose. `before` and `after` are the folded text around the number. */
export const isOverdose = (value: number, before: string, after: string): boolean =>
  value >= 8 && value <= 300 && TABLETS.test(after) && TOOK.test(before);

/** Reads numbers: vital signs, laboratory values, ages and durations. */
export function findMeasures(list: TokenList, year: number, month = 0): Mention[] {
  const { tokens, text } = list;
  const found: Mention[] = [];
  const add = (name: string, i: number): void =>
    void found.push({ ...mentionOf(tokens, idOf(name), i, i), ...(!TIMES.has(name) && { measured: true }) });
  const feverish = FEVERISH.test(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (month > 0 && isMonthGone(list, i, month)) add('past', i);
    let value = token.value;
    const after = text.slice(token.end, token.end + 36).replace(/^[ -]+/, ' ');
    if (token.kind === 'word' && DURATION.test(after))
      value = NUMBER_WORDS.get(text.slice(token.start, token.end)) ?? NaN;
    if (Number.isNaN(value)) continue;
    const before = lastValue(text.slice(Math.max(0, token.start - LABEL_WINDOW), token.start));
    if (
      AGE.test(after) ||
      AGE_BEFORE.test(before) ||
      (value >= 16 && isBareAge(before, after)) ||
      isLaoAge(value, before, after) ||
      (value <= 12 && LAO_WEEKS.test(after) && LAO_BABY.test(before)) ||
      (CHILD_BEFORE.test(before) && /^ ?(个?月|ເດືອນ|ປີ|months?\b|weeks?\b|years?\b)/.test(after))
    ) {
      for (const name of ageConcepts(value, after)) add(name, i);
      continue;
    }
    // "breathing like 6 times a minute"
    if (/^ ?(times|x) (a|per|in a|each) min/.test(after) && /breath\D{0,16}$/.test(before) && value < 90) {
      if (value >= 25 || value <= 8) add(value >= 25 ? 'breathing_fast' : 'breathing_slow', i);
      continue;
    }
    if (
      value >= 4 &&
      value <= 60 &&
      !text.slice(token.start, token.end).includes('.') &&
      /^ ?(times|x\b|次|回|遍|ເທື່ອ|ຄັ້ງ|ຮອບ)/.test(after) &&
      !nearestScale(before)
    ) {
      add('many_times', i);
      continue;
    }
    if (isOverdose(value, before, after)) {
      add('overdose', i);
      continue;
    }
    if (
      value >= 7 &&
      value <= 10 &&
      (token.second === 10 ||
        /^ ?(out )?of 10\b/.test(after) ||
        (/^分(?!钟)/.test(after) && /(疼|痛)\D{0,6}$/.test(before)))
    ) {
      add('severe', i);
      continue;
    }
    if (isLeft(value, before, after)) {
      add('runs_out', i);
      continue;
    }
    if (/^ ?(breaths?( |$)(a|per|in|each|\/)|次\/分呼吸)/.test(after) && value < 60) {
      if (value >= 25 || value <= 8) add(value >= 25 ? 'breathing_fast' : 'breathing_slow', i);
      continue;
    }
    // "02/2021" names a month of a year gone by.
    if (value >= 1 && value <= 12 && token.second >= 1950 && token.second < year) {
      add('past', i);
      continue;
    }
    if (value >= 1950 && value <= 2100 && /^ ?年/.test(after)) {
      if (value < year) add('past', i);
      continue;
    }
    if (value >= 20 && value <= 42 && GESTATION.test(after) && !LENGTH_BEFORE.test(before)) {
      add('gestation', i);
      continue;
    }
    if (
      DURATION.test(after) &&
      Number.isNaN(token.second) &&
      (Number.isInteger(value * 2) || !nearestScale(before)) &&
      // "ALT 310, last week 40": a value, not a length of time.
      (value <= 60 || !nearestScale(before))
    ) {
      const ago =
        /^ ?\w+ (ago|back)\b|^ ?[个]?(小时|天|周|星期|月|年)(多)?(以?前)|^ ?\S{2,8}(ກ່ອນ|ຜ່ານມາ)/.test(
          text.slice(token.end, token.end + 24),
        );
      if (LEFT_BEFORE.test(before)) add('months_left', i);
      for (const name of durationConcepts(value, after)) {
        if (!ago) add(name, i);
        else if (name === 'chronic') add('past', i);
      }
      continue;
    }
    if (
      token.kind === 'number' &&
      value >= 1950 &&
      value < year &&
      /(\(|last \D{0,16}|in|back in|during|from|summer|spring|autumn|winter|,|january|february|march|april|may|june|july|august|september|october|november|december|^|ປີ)\s*$|年?$/.test(
        before.trimEnd(),
      ) &&
      (/^ ?年/.test(after) ||
        /\blast \D{0,16}$|\(\s*$/.test(before) ||
        /(\bin|during|of|from|summer|winter|spring|autumn|[a-z]{3,}(ber|ary|ril|ust|rch)|ປີ|ໃນ)\s*$/.test(
          before,
        ))
    ) {
      add('past', i);
      continue;
    }
    if (value >= 1950 && value < year && /\bsince $/.test(before)) {
      add('chronic', i);
      Object.assign(found.at(-1) ?? {}, { measured: true });
      continue;
    }
    // "inserted 2017 after fainting"
    if (
      value >= 1980 &&
      value < year &&
      Number.isNaN(token.second) &&
      isBareYear(before, after) &&
      !nearestScale(before)
    ) {
      add('past', i);
      continue;
    }
    // "myocardial infarction, 2020" in a list of diagnoses.
    if (value >= 1950 && value < year && /[a-z],? ?$/.test(before) && /^ ?($|["'”).;,])/.test(after)) {
      add('past', i);
      continue;
    }
    const price = !feverish && PRICE.test(text.slice(Math.max(0, token.start - 40), token.end + 24));
    const bare = feverish && Number.isInteger(value) && value >= 38 && value <= 41 && BARE_AFTER.test(after);
    // "39.2-104/22" is the number of a form.
    const numbered = /^-\d+\//.test(text.slice(token.end, token.end + 8));
    const temperature = numbered
      ? undefined
      : (readTemperature(value, before, after, price, /\d[.,]\d/.test(text.slice(token.start, token.end))) ??
        (bare ? (value >= 39 ? 'high_fever' : 'fever') : undefined));
    if (temperature) {
      add(temperature, i);
      continue;
    }
    if (value >= 60 && value <= 92 && /^ ?(%|ເປີເຊັນ|percent)/.test(after) && OXYGEN_SHARE.test(before)) {
      add('hypoxia', i);
      continue;
    }
    const unit = after.trimStart();
    // "215/128" needs no label.
    if (!nearestScale(before) && value >= 180 && value <= 270 && token.second >= 100 && token.second <= 160) {
      add('bp_crisis', i);
      continue;
    }
    if (/^(beats|bpm)\b/.test(unit) && (value >= 130 || (value > 20 && value < 40))) {
      add('pulse_bad', i);
      continue;
    }
    const scale = nearestScale(before);
    const concept = scale?.read(value, unit, token.second);
    if (concept) add(concept, i);
  }
  return found;
}
