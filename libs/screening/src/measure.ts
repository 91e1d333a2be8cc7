import { mentionOf, type Mention } from './mentions.js';
import type { Token, TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

/** What a number says, given the word in front of it. Limits: docs/screening.md, "Measurements". */
interface Scale {
  /** Words that name the quantity, folded, without spaces. */
  readonly label: RegExp;
  readonly read: (value: number, unit: string, second: number) => string | undefined;
}

const LABEL_WINDOW = 36;

const scales: readonly Scale[] = [
  {
    label: /(blood ?pressure|\bbp|血压|ຄວາມດັນ[ເລືອດ]*)\D*$/,
    read: (high, _unit, low) =>
      high >= 180 || low >= 120
        ? 'bp_crisis'
        : high > 40 && high < 90
          ? 'shock_findings'
          : high >= 140 || low >= 90
            ? 'bp_high'
            : undefined,
  },
  {
    label: /(heart rate|\bhr\b|pulse(?! ?-?ox)|心率|脉搏|心跳|ຊີບພະຈອນ|ກຳມະຈອນ)\D*$/,
    read: (value) =>
      value >= 130 || (value > 20 && value < 40) ? 'pulse_bad' : value > 110 ? 'pulse_fast' : undefined,
  },
  {
    label: /(respiratory rate|respiration rate|respirations?|\brr\b|breaths|呼吸频率|呼吸)\D*$/,
    read: (value) => (value >= 25 && value < 90 ? 'breathing_fast' : undefined),
  },
  {
    label:
      /(saturation|\bsats?|spo ?2|sao ?2|sp o ?2|oxygen( level)?|o2 ?sats?|oximeter|血氧(饱和度)?|氧饱和度?|ອົກຊີ(ເຈນ|ແຊນ)?[ໃໄນເລືອດ]*)\D*$/,
    read: (value) =>
      value >= 40 && value <= 92 ? 'hypoxia' : value === 93 || value === 94 ? 'oxygen_lowish' : undefined,
  },
  {
    label: /(glucose|blood sugar|\bsugar|血糖仪?|ນ້ຳຕານ|ນໍ້າຕານ|ນ້ໍາຕານ)\D*$/,
    read: (value, unit) => {
      const mmol = unit.startsWith('mg') || value > 45 ? value / 18 : value;
      return mmol < 3 ? 'dx_hypo' : mmol >= 20 ? 'glucose_extreme' : mmol >= 16 ? 'glucose_high' : undefined;
    },
  },
  {
    label: /(platelets?( count)?|\bplts?\b|血小板(计数)?|ເກັດເລືອດ|ເກລັດເລືອດ)\D*$/,
    read: (value, unit) => {
      const thousands = value > 1500 ? value / 1000 : unit.startsWith('万') ? value * 10 : value;
      return thousands < 20 ? 'platelets_critical' : thousands < 50 ? 'thrombocytopenia' : undefined;
    },
  },
  {
    label: /(neutrophils?( count)?|\banc\b|\bneut\b|中性粒细胞(计数|绝对值)?|中性粒)\D*$/,
    read: (value, unit) => {
      if (unit.startsWith('%')) return undefined;
      const billions = value > 50 ? value / 1000 : value;
      return billions < 0.5 ? 'neutrophils_critical' : billions < 1 ? 'neutropenia' : undefined;
    },
  },
  {
    label:
      /(\bwbc\b|white (blood )?(cell|count)( count)?|white cells|leukocytes?( count)?|白细胞(计数)?|白血球|ເມັດເລືອດຂາວ|ເລືອດຂາວ)\D*$/,
    read: (value) => {
      const billions = value > 100 ? value / 1000 : value;
      return billions < 1
        ? 'neutrophils_critical'
        : billions < 2
          ? 'neutropenia'
          : billions > 100
            ? 'wbc_extreme'
            : undefined;
    },
  },
  {
    label: /(ha?emoglobin|\bhgb\b|\bhb\b|血红蛋白|血色素|ເຮໂມໂກບິນ|ຮີໂມໂກບິນ)\D*$/,
    read: (value) => {
      const perLitre = value < 25 ? value * 10 : value;
      return perLitre < 60 ? 'ha_critical' : perLitre < 80 ? 'anaemia_low' : undefined;
    },
  },
  {
    label: /\binr\b\D*$/,
    read: (value) => (value >= 5 && value < 30 ? 'inr_extreme' : value > 3.5 ? 'inr_high' : undefined),
  },
  {
    label: /(bilirubin|胆红素|ບີລິຣູບິນ|ບິລິລູບິນ)\D*$/,
    read: (value, unit) => {
      const micromoles =
        unit.startsWith('mg') || (value < 40 && !/^[µμu]mol/.test(unit)) ? value * 17.1 : value;
      return micromoles > 50 ? 'bilirubin_high' : undefined;
    },
  },
  {
    label: /(\balt\b|\bast\b|alat|asat|sgpt|sgot|谷丙转氨酶?|谷草转氨酶?|转氨酶)\D*$/,
    read: (value) => (value >= 1000 ? 'enzymes_extreme' : value >= 200 ? 'enzymes_high' : undefined),
  },
  {
    label: /(potassium|\bk ?\+|serum k|血钾|钾)\D*$/,
    read: (value) =>
      value >= 12
        ? undefined
        : value >= 6 || value < 2.8
          ? 'potassium_critical'
          : value >= 5.7 || value < 3
            ? 'potassium_bad'
            : undefined,
  },
  {
    label: /(sodium|\bna ?\+|serum na|血钠|钠)\D*$/,
    read: (value) =>
      (value > 90 && value < 122) || (value > 157 && value < 200)
        ? 'sodium_critical'
        : (value >= 122 && value <= 128) || (value > 151 && value < 200)
          ? 'potassium_bad'
          : undefined,
  },
  {
    label: /(calcium|血钙|钙)\D*$/,
    read: (value, unit) => {
      const millimoles = unit.startsWith('mg') || value > 6 ? value / 4 : value;
      return millimoles >= 3 && millimoles < 6 ? 'calcium_critical' : undefined;
    },
  },
  { label: /(lactate|乳酸)\D*$/, read: (value) => (value >= 4 && value < 30 ? 'lactate_high' : undefined) },
  {
    label: /(\bgcs\b|coma scale( score)?( of)?)\D*$/,
    read: (value) => (value >= 3 && value < 14 ? 'gcs_low' : undefined),
  },
  {
    label: /(creatinine|肌酐|ຄຣີເອຕິນິນ)\D*$/,
    read: (value, unit) => {
      const micromoles = unit.startsWith('mg') || value < 20 ? value * 88.4 : value;
      return micromoles >= 260 && micromoles < 4000 ? 'creatinine_high' : undefined;
    },
  },
  {
    label: /(troponin( [it])?s?|\btrop\b|肌钙蛋白)[^\d<]*$/,
    read: (value) => (value >= 52 || (value >= 0.1 && value < 10) ? 'heart_findings' : undefined),
  },
  { label: /(ammonia|血氨)\D*$/, read: (value) => (value > 100 ? 'ammonia_high' : undefined) },
];

const CELSIUS = /^ ?(°|º|℃|度|ອົງສາ|degrees?|deg|celsius|c\b|celcius)/;
const FAHRENHEIT = /^ ?(°|degrees?|deg)? ?(f\b|fahrenheit|华氏)/;
const TEMPERATURE_LABEL =
  /((?<![a-z])temp\w*|(?<![a-z])fever\w*|体温|发热|发烧|烧到?了?|高烧|低烧|高热|烧|ໄຂ້?|ອຸນຫະພູມ|ອຸນນະພູມ|ຕົວຮ້ອນ|(?<![a-z])thermometer|(?<![a-z])reading)[^.\d]{0,24}$/;
const OTHER_UNIT =
  /^ ?(mg|ml|mcg|g\b|kg|cm|mm|%|percent|usd|dollar|yuan|rmb|元|块|公斤|斤|毫|厘米|tablet|pill|cycle|day|week|month|year|hour|minute|mmol|岁|天|周|月|年|小时|分|粒|片|次|ປີ|ມື້|ກິໂລ|ເດືອນ)/;

/** The concept a body temperature stands for: fever from 38.0 C (NICE CG151 uses above 38). */
function readTemperature(value: number, before: string, after: string): string | undefined {
  const labelled = TEMPERATURE_LABEL.test(before);
  const fahrenheit =
    FAHRENHEIT.test(after) || (value >= 95 && value <= 108 && (labelled || /^ ?°/.test(after)));
  const exact = !Number.isInteger(value);
  let celsius: number;
  if (fahrenheit && value >= 93 && value <= 109) celsius = ((value - 32) * 5) / 9;
  else if (
    value >= 33 &&
    value <= 43.5 &&
    !OTHER_UNIT.test(after) &&
    (labelled || CELSIUS.test(after) || (exact && value >= 38 && value < 42))
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
  /^ ?(year|yr|y|month|mo|week|day)s?[ -]*(old|o\b)|^ ?(yo|y o)\b|^ ?(周岁|岁|个?月大|个?月的?(宝宝|婴儿|孩子|小孩)|天大)/;
const CHILD_BEFORE =
  /(孩子|宝宝|婴儿|儿子|女儿|小孩|娃|ລູກ|ລູກຊາຍ|ລູກສາວ|ຫຼານ|(?<![a-z])(baby|son|daughter|boy|girl|newborn|toddler|child),?)\s*$/;
const AGE_BEFORE = /(aged?|ອາຍຸ|年龄)\s*$/;

function ageConcepts(value: number, after: string): string[] {
  const months = /^ ?(month|mo\b|mo |个?月|ເດືອນ)/.test(after);
  const young = /^ ?(week|day|天|ວັນ|ມື້|ອາທິດ)/.test(after);
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
  'wbc_extreme ha_critical anaemia_low inr_extreme inr_high bilirubin_high enzymes_extreme enzymes_high potassium_critical sodium_critical calcium_critical lactate_high gcs_low ammonia_high potassium_bad creatinine_high heart_findings gestation'
).split(' ');
MEASURED_CONCEPTS.forEach(idOf);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
);

const TIMES = new Set(['past', 'chronic', 'hours_long', 'days_long', 'five_days', 'ten_days', 'many_times']);
const TABLETS =
  /^ ?(x )?(\w+ ){0,2}(tablets?|pills?|capsules?|tabs|paracetamols?|panadols?|tylenols?|ibuprofens?|片|粒|颗|ເມັດ)/;
const TOOK =
  /(took|taken|swallowed|ate|downed|taking|吃了|吞了|吃下|服了|吞下|ກິນ\S{0,14})\W{0,2}(about |around |over |all |like |大概|约)?$/;
/** A bare 39 is a temperature only where the message speaks of heat. */
const FEVERISH = /fever|feaver|temp|hot|burning|shiver|chill|shak|烧|热|冷|ໄຂ|ຮ້ອນ|ຫນາວ|\ue000/;
const BARE_AFTER =
  /^ ?($|[.,;!?\n，。]|now|since|after|this|and|for|today|tonight|with|at |but|on |again|already|he |she |i |了|多|，|ອົງສາ|ຫຼັງ|ຫລັງ)/;

/** "from 90 to 310", "150 last month, now 12": the value in front is an older one and hides the label. */
const OLDER =
  /(from |was |were )?\d+(\.\d+)?([^.;\d]{0,22}(now|today|this morning|yesterday)| ?(to|->|→|=>|升到|降到|涨到|掉到))\W*$/;
const lastValue = (before: string): string => (/\d/.test(before) ? before.replace(OLDER, '') : before);
/** "30 weeks" is a week of pregnancy where it is no length of time. */
const GESTATION = /^ ?-?(weeks?|wks?|\+ ?\d ?w|周(?!前|后|了))(?! (ago|old|later|back|of|now|since))/;
const LENGTH_BEFORE = /(for|last|past|over|every|after|than|about|since|all)\W*$/;

/** Reads numbers: vital signs, laboratory values, ages and durations. */
export function findMeasures(list: TokenList, year: number): Mention[] {
  const { tokens, text } = list;
  const found: Mention[] = [];
  const add = (name: string, i: number): void =>
    void found.push({ ...mentionOf(tokens, idOf(name), i, i), ...(!TIMES.has(name) && { measured: true }) });
  const feverish = FEVERISH.test(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let value = token.value;
    const after = text.slice(token.end, token.end + 36).replace(/^[ -]+/, ' ');
    if (token.kind === 'word' && DURATION.test(after))
      value = NUMBER_WORDS.get(text.slice(token.start, token.end)) ?? NaN;
    if (Number.isNaN(value)) continue;
    const before = lastValue(text.slice(Math.max(0, token.start - LABEL_WINDOW), token.start));
    if (
      AGE.test(after) ||
      AGE_BEFORE.test(before) ||
      (CHILD_BEFORE.test(before) && /^ ?(个?月|ເດືອນ|ປີ|months?\b|weeks?\b|years?\b)/.test(after))
    ) {
      for (const name of ageConcepts(value, after)) add(name, i);
      continue;
    }
    if (value >= 4 && value <= 60 && /^ ?(times|x\b|次|回|遍|ເທື່ອ|ຄັ້ງ|ຮອບ)/.test(after)) {
      add('many_times', i);
      continue;
    }
    if (value >= 8 && value <= 300 && TABLETS.test(after) && TOOK.test(before)) {
      add('overdose', i);
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
    if (DURATION.test(after) && Number.isNaN(token.second)) {
      const ago =
        /^ ?\w+ (ago|back)\b|^ ?[个]?(小时|天|周|星期|月|年)(多)?(以?前)|^ ?\S{2,8}(ກ່ອນ|ຜ່ານມາ)/.test(
          text.slice(token.end, token.end + 24),
        );
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
        /(\bin|during|of|summer|winter|spring|autumn|[a-z]{3,}(ber|ary|ril|ust|rch)|ປີ|ໃນ)\s*$/.test(before))
    ) {
      add('past', i);
      continue;
    }
    const bare = feverish && Number.isInteger(value) && value >= 38 && value <= 41 && BARE_AFTER.test(after);
    const temperature =
      readTemperature(value, before, after) ?? (bare ? (value >= 39 ? 'high_fever' : 'fever') : undefined);
    if (temperature) {
      add(temperature, i);
      continue;
    }
    const unit = after.trimStart();
    for (const scale of scales) {
      if (!scale.label.test(before)) continue;
      const concept = scale.read(value, unit, token.second);
      if (concept) add(concept, i);
      break;
    }
  }
  return found;
}
