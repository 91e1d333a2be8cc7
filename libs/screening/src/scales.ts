/** What a number says, given the word in front of it. Limits: docs/screening.md, "Measurements". */
export interface Scale {
  /** Words that name the quantity, folded, without spaces. */
  readonly label: RegExp;
  readonly read: (value: number, unit: string, second: number) => string | undefined;
}

/** So many units in front of a number are looked at for its name. */
export const LABEL_WINDOW = 36;

const scales: readonly Scale[] = [
  {
    label:
      /(?<![a-z])(blood ?pressure|\bbp|(?<!(eye|tyre|tire|air|water|under|oil) )\bpressure( is| of| at| only| was| now| around)?(?= *$)|血压(?!计)|上压|高压|收缩压|ຄວາມດັນ[ເລືອດ]*)(?![a-z])\D*$/,
    read: (high, _unit, low) =>
      (high >= 180 && high < 320) || (low >= 120 && low < 220)
        ? 'bp_crisis'
        : high > 40 && high < 90
          ? 'shock_findings'
          : (high >= 160 && high < 320) || (low >= 100 && low < 220)
            ? 'bp_very_high'
            : (high >= 140 && high < 320) || (low >= 90 && low < 220)
              ? 'bp_high'
              : undefined,
  },
  {
    label:
      /(?<![a-z])(heart rate|heart (is|at|goes|going|beats|beating|runs|running)( at)?|\bhr\b|pulse(?! ?-?ox)|心率|脉搏(只有)?|心跳|ຊີບພະຈອນ|ກໍາມະຈອນ|ໄຈເຕັ້ນ(ຊ້າ|ໄວ|ຖີ່)?)(?![a-z])\D*$/,
    read: (value) =>
      value >= 130 || (value > 20 && value < 40) ? 'pulse_bad' : value > 110 ? 'pulse_fast' : undefined,
  },
  {
    label:
      /(?<![a-z])(respiratory rate|respiration rate|respirations?|\brr\b|breaths|呼吸频率|呼吸)(?![a-z])\D*$/,
    read: (value) =>
      value >= 25 && value < 90 ? 'breathing_fast' : value > 1 && value <= 8 ? 'breathing_slow' : undefined,
  },
  {
    // "ຫາຍໃຈນາທີລະ 7 ເທື່ອ": seven breaths a minute.
    label: /ຫາຍໄຈ[^.\d]{0,24}$/,
    read: (value, unit) =>
      !/^(ເທື່ອ|ຄັ້ງ|ຮອບ)/.test(unit)
        ? undefined
        : value >= 25 && value < 90
          ? 'breathing_fast'
          : value > 1 && value <= 8
            ? 'breathing_slow'
            : undefined,
  },
  {
    label:
      /(?<![a-z])(saturation|\bsats?\b|spo ?2|sao ?2|sp o ?2|oxygen( level| meter)?|o2 ?sats?|oximeter|finger (machine|clip|thing|device|meter|gadget|sensor|probe)|血氧仪?(饱和度)?|指夹[^\d]{0,6}|夹手指[^\d]{0,6}|小机器|氧饱和度?|ອົກຊີ(ເຈນ|ແຊນ)?[ໄນເລືອດ]*|ຫນີບ(ນິ້ວ|ມື))(?![a-z])\D*$/,
    read: (value) =>
      value >= 40 && value <= 92 ? 'hypoxia' : value === 93 || value === 94 ? 'oxygen_lowish' : undefined,
  },
  {
    label:
      /(?<![a-z])(glucose|blood sugar|\bsugars?|glucometer|(?<!oxygen |finger )\bmeter|血糖仪?|ນໍ້າຕານ|ເຈາະ(ປາຍ)?ນິ້ວ)(?![a-z])\D*$/,
    read: (value, unit) => {
      const mmol = unit.startsWith('mg') || value > 45 ? value / 18 : value;
      return mmol < 3 ? 'dx_hypo' : mmol >= 20 ? 'glucose_extreme' : mmol >= 16 ? 'glucose_high' : undefined;
    },
  },
  {
    label: /(?<![a-z])(platelets?( count)?|\bplts?\b|血小板(计数)?|ເກັດເລືອດ|ເກລັດເລືອດ)(?![a-z])\D*$/,
    read: (value, unit) => {
      const thousands = value > 1500 ? value / 1000 : unit.startsWith('万') ? value * 10 : value;
      return thousands < 20 ? 'platelets_critical' : thousands < 50 ? 'thrombocytopenia' : undefined;
    },
  },
  {
    label:
      /(?<![a-z])(neutrophils?( count)?|\banc\b|\bneut\b|中性粒细胞(计数|绝对值)?|中性粒|ນິວໂ[ທຕ]ລ?ຟິວ)(?![a-z])\D*$/,
    read: (value, unit) => {
      if (unit.startsWith('%')) return undefined;
      const billions = value > 50 ? value / 1000 : value;
      return billions < 0.5 ? 'neutrophils_critical' : billions < 1 ? 'neutropenia' : undefined;
    },
  },
  {
    label:
      /(?<![a-z])(\bwbc\b|white (blood )?(cell|count)( count)?|white cells|leukocytes?( count)?|白细胞(计数)?|白血球|ເມັດເລືອດຂາວ|ເລືອດຂາວ)(?![a-z])\D*$/,
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
    label:
      /(?<![a-z])(ha?emoglobin|\bhgb\b|\bhb\b|血红蛋白|血色素|血红素|[ເຮ][ຮີໂ]?ໂ?ມໂກລ?ບິນ|ຮີໂມໂກລ?ບິນ|ເຮໂມ)(?![a-z])\D*$/,
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
    // Mainland laboratories write umol/l and often leave the unit out.
    label: /(总胆(红素)?|胆红素)\D*$/,
    read: (value, unit) =>
      (unit.startsWith('mg') ? value * 17.1 : value) > 50 ? 'bilirubin_high' : undefined,
  },
  {
    label: /(?<![a-z])(bilirubin|黄疸[指数值]+|ບ[ີິ]ລ[ິີ]ລູບິນ)(?![a-z])\D*$/,
    read: (value, unit) => {
      const micromoles =
        unit.startsWith('mg') || (value < 40 && !/^[µμu]mol/.test(unit)) ? value * 17.1 : value;
      return micromoles > 50 ? 'bilirubin_high' : undefined;
    },
  },
  {
    label:
      /(?<![a-z])(\balt\b|\bast\b|alat|asat|sgpt|sgot|liver enzymes?( at| of)?|lfts?|谷丙转氨酶?|谷草转氨酶?|谷丙|谷草|转氨酶|肝指数|\bgpt)(?![a-z])\D*$/,
    read: (value) => (value >= 1000 ? 'enzymes_extreme' : value >= 200 ? 'enzymes_high' : undefined),
  },
  {
    label:
      /(?<![a-z])(potassium|\bk ?\+|serum k|(?<!vitamin |vit )\bk[ :=]{1,2}$|血钾|钾|ໂ[ປພ][ແ]?[ຕທ]ັ?[ດສ]?ຊຽມ)(?![a-z])\D*$/,
    read: (value) =>
      value >= 12
        ? undefined
        : value >= 6 || value < 2.8
          ? 'potassium_critical'
          : value >= 5.7 || value <= 3
            ? 'potassium_bad'
            : undefined,
  },
  {
    label: /(?<![a-z])(sodium|\bna ?\+|serum na|\bna[ :=]{1,2}$|血钠|钠|ໂຊດຽມ)(?![a-z])\D*$/,
    read: (value) =>
      (value > 90 && value < 122) || (value > 157 && value < 200)
        ? 'sodium_critical'
        : (value >= 122 && value <= 128) || (value > 151 && value < 200)
          ? 'potassium_bad'
          : undefined,
  },
  {
    label: /(?<![a-z])(calcium|血钙|钙|ແຄ[ວລ]ຊຽມ)(?![a-z])\D*$/,
    read: (value, unit) => {
      const millimoles = unit.startsWith('mg') || value > 6 ? value / 4 : value;
      return millimoles >= 6
        ? undefined
        : millimoles >= 3
          ? 'calcium_critical'
          : millimoles >= 2.85 || (millimoles > 1 && millimoles < 1.75)
            ? 'potassium_bad'
            : undefined;
    },
  },
  {
    label: /(?<![a-z])(\bcrp\b|c.reactive protein|c反应蛋白)(?![a-z])\D*$/,
    read: (value) => (value >= 100 ? 'crp_high' : undefined),
  },
  {
    label: /(?<![a-z])(lactate|乳酸)(?![a-z])\D*$/,
    read: (value) => (value >= 4 && value < 30 ? 'lactate_high' : undefined),
  },
  {
    label: /(?<![a-z])(\bgcs\b|coma scale( score)?( of)?)(?![a-z])\D*$/,
    read: (value) => (value >= 3 && value < 14 ? 'gcs_low' : undefined),
  },
  {
    label: /(?<![a-z])(creatinine|肌酐|肌酸酐|ຄລີ?[ເອ]*ອ?[ຕາ]*ຕິນິນ|ຄີເອຕິນິນ)(?![a-z])\D*$/,
    read: (value, unit) => {
      const micromoles = unit.startsWith('mg') || value < 20 ? value * 88.4 : value;
      return micromoles >= 200 && micromoles < 4000
        ? 'creatinine_high'
        : micromoles >= 140 && micromoles < 200
          ? 'creatinine_raised'
          : undefined;
    },
  },
  {
    label: /(?<![a-z])(troponin( [it])?s?|\btrop\b|肌钙蛋白)[^\d<]*$/,
    read: (value) => (value >= 52 || (value >= 0.1 && value < 10) ? 'heart_findings' : undefined),
  },
  {
    label: /(?<![a-z])(tacrolimus|prograf|fk ?506|他克莫司)[^\d.;]{0,24}$/,
    read: (value, unit) =>
      value >= 15 && value < 80 && !/^(m|mcg|片|粒|天|days?)/.test(unit) ? 'drug_level_high' : undefined,
  },
  {
    label: /(?<![a-z])(lithium( level)?|碳酸锂浓度|血锂)[^\d.;]{0,24}$/,
    read: (value, unit) =>
      value >= 1.5 && value < 8 && !/^(m?g\b|tab|pill|week|day|month|year|more|片|粒|天)/.test(unit)
        ? 'critical_lab'
        : undefined,
  },
  {
    label: /(?<![a-z])(ammonia|血氨)(?![a-z])\D*$/,
    read: (value) => (value > 100 ? 'ammonia_high' : undefined),
  },
];

/** The quantity named last before a number: "respirations deep; glucose 480" is a glucose. */
export function nearestScale(before: string): Scale | undefined {
  let nearest: Scale | undefined;
  let place = -1;
  for (const scale of scales) {
    const found = scale.label.exec(before);
    if (!found || found.index <= place) continue;
    nearest = scale;
    place = found.index;
  }
  return nearest;
}
