import type { TokenList } from './tokens.js';

/** What may follow a year that stands without "in". */
const YEAR_AFTER =
  /^ ?($|[.,;:)!?]|(after|with|and|for|because|but|at|by|from|till|until|when|due|following|post|had|was)\b)/;
/** A sum, a room or an amount is no year. */
const NO_YEAR =
  /(usd|eur|dollars?|euros?|kip|baht|room|no|number|code|about|over|drank|took|than|to|only|of|every|postcode|model|price)\W*$/;
const LAO_YEAR = /(?<!(ລາຄາ|ກີບ|ເລກທີ|ຫ້ອງ|ປະມານ|ວັດໄດ້|ແທກໄດ້) ?)[\u0e80-\u0eff] $/;
const LAO_AFTER = /^( ?$| ?[,.;)]| (?!(ກີບ|ບາດ|ໂດລາ|ເມັດ|ກ່ອງ|ຫລອດ|ມື້|ຊົ່ວໂມງ|ຄົນ|ກິໂລ|ມລ|ລີດ|ເທື່ອ))[\u0e80-\u0eff])/;
/** "Inserted 2017 after fainting": a year without "in" before it. */
export const isBareYear = (before: string, after: string): boolean =>
  (YEAR_AFTER.test(after) && /[a-z)] ?$/.test(before) && !NO_YEAR.test(before)) ||
  (LAO_YEAR.test(before) && LAO_AFTER.test(after));

/** "30 years," beside a person is an age. */
const BARE_AGE_AFTER = /^ ?(years|yrs|y)\b ?([,.;)]|$)/;
const BARE_AGE_BEFORE =
  /(^|[,(.;:]|\b(i am|im|am|is|man|woman|male|female|patient|husband|wife|mother|father|son|daughter|mum|mom|dad))\W*$/;

export const isBareAge = (before: string, after: string): boolean =>
  BARE_AGE_AFTER.test(after) && BARE_AGE_BEFORE.test(before);

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, i) => [name, i + 1]),
);
const HAPPENED =
  /^(could|took|felt|became|lost|came|saw|woke|hit|had|was|were|got|gave|did|happened|treated|diagnosed|removed|operated|finished|ended|died|passed|fell|broke|survived|since|recovered|discharged|went)$/;
const TO_COME = /^(will|planned|next|due|scheduled|going|plan|wants?|booked|starts?|until|till)$/;

/** "Gave birth in May": a month of this year that is gone, behind a verb of the past. */
export function isMonthGone({ text, tokens }: TokenList, i: number, month: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || token.kind !== 'word' || !before || text.slice(before.start, before.end) !== 'in')
    return false;
  const named = MONTHS.get(text.slice(token.start, token.end));
  if (named === undefined || named === month || named === ((month + 10) % 12) + 1) return false;
  let happened = false;
  for (let t = i - 2; t >= i - 8 && tokens[t]?.sentence === token.sentence; t--) {
    const word = text.slice(tokens[t]?.start ?? 0, tokens[t]?.end ?? 0);
    if (TO_COME.test(word)) return false;
    happened ||= HAPPENED.test(word) || /[a-z]{3}ed$/.test(word);
  }
  return happened;
}
