import {
  BACKGROUND,
  BUT,
  CUES,
  DAYS,
  EVIDENCE,
  GRAVE,
  HOURS,
  MODIFIERS,
  NOW,
  PERSONS,
  PREGNANT,
  SUBJECT,
} from './cues.js';
import type { Mention } from './mentions.js';
import { isSign } from './scope.js';
import type { TokenList } from './tokens.js';

const NEGATION_REACH = 6;

/** The sign right in front of a cue that ends its clause. */
const rightBefore = (list: TokenList, mentions: readonly Mention[], cue: Mention): readonly Mention[] => {
  const next = list.tokens[cue.last + 1];
  if (list.tokens[cue.first]?.kind !== 'script' || next?.clause === cue.clause) return [];
  return mentions.filter((m) => m.last === cue.first - 1 && m.clause === cue.clause && isSign(m));
};

/** "ໄຂ້ບໍ່ມີ": in Lao and Chinese "have not" may stand behind, at the end of the clause. */
export function negateBefore(list: TokenList, mentions: readonly Mention[], cue: Mention): void {
  for (const mention of rightBefore(list, mentions, cue)) mention.stop ??= 'negated';
}

const LAO_NOT = /^ບໍ່?$/;
/** "ເຈັບບໍ່": a Lao "not" that ends the clause asks whether. */
export function askedByNot(list: TokenList, mentions: readonly Mention[], cue: Mention): void {
  if (!LAO_NOT.test(textOf(list, cue.first))) return;
  for (const mention of rightBefore(list, mentions, cue))
    if (!mention.measured && !BACKGROUND.has(mention.concept) && !GRAVE.has(mention.concept))
      mention.stop ??= 'hypothetical';
}

/** Stops what a forward negation reaches: the rest of the clause, further list items, not past a new subject. */
export function negate(list: TokenList, mentions: readonly Mention[], from: number, wide: boolean): void {
  const start = mentions[from];
  if (!start) return;
  let clause = start.clause;
  let reach = start.positionEnd + NEGATION_REACH;
  let hit: Mention | undefined;
  for (let i = from + 1; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first <= start.last) continue;
    const { concept } = mention;
    if (
      concept === BUT ||
      ((concept === SUBJECT || concept === EVIDENCE) && mention.position > start.positionEnd + 1)
    )
      return;
    // "A clot was ruled out, now the calf is swollen"
    const time = concept === NOW || concept === HOURS || concept === DAYS;
    if (hit && time && (!wide || (concept === NOW && mention.clause !== clause))) return;
    if (mention.clause !== clause) {
      // A comma continues the negation only as a list: "no fever, chills or cough", not "no fever, chest pain since noon".
      // "Denied: chest pain, dyspnoea"
      const headed =
        !hit && ((wide && mention.first === start.last + 1) || unknownItems(list, start, mention));
      if (!headed && (!hit || !(wide || listGoesOn(list, mentions, i, deniesVerb(list, start))))) return;
      clause = mention.clause;
    }
    if (mention.position > reach) return;
    if (MODIFIERS.has(concept)) {
      // "not severe", "no sudden": the modifier goes, the sign behind it is looked at for itself.
      mention.stop = 'negated';
      continue;
    }
    if (CUES.has(concept) || (PERSONS.has(concept) && concept !== PREGNANT)) continue;
    if (!hit && joinedByAnd(list, mention) && mention.position - start.positionEnd > 2) return;
    if (hit && !wide && joinedByAnd(list, mention) && mention.last !== hit.last) return;
    mention.stop = 'negated';
    hit = mention;
    reach = mention.positionEnd + (wide ? NEGATION_REACH : 3);
  }
}

export const textOf = (list: TokenList, token: number): string => {
  const at = list.tokens[token];
  return at ? list.text.slice(at.start, at.end) : '';
};

function joinedByAnd(list: TokenList, mention: Mention): boolean {
  const before = textOf(list, mention.first - 1);
  return before === 'and' || before === 'with';
}

/** "Not suffering from TB, HIV, psychosis": items that no lexicon knows stand between the negation and the sign. */
function unknownItems(list: TokenList, start: Mention, of: Mention): boolean {
  // "ຊີບພະຈອນບໍ່ມີ ໂຕເຢັນ" has said what it denies; "ບໍ່ມີ ໄຂ້" has not.
  if (list.tokens[start.first]?.kind === 'script')
    return of.first === start.last + 1 && list.tokens[start.first - 1]?.clause !== start.clause;
  let words = 0;
  for (let t = start.last + 1; t < of.first; t++) {
    if (list.tokens[t]?.afterComma) words = 0;
    if (!/^(suffering|have|has|had|from|any|the|known|active)$/.test(textOf(list, t))) words++;
    if (words > 1 || list.tokens[t]?.kind !== 'word') return false;
  }
  const next = list.tokens[of.last + 1];
  return next?.sentence !== of.sentence || next.afterComma || /^n?or|and$/.test(textOf(list, of.last + 1));
}

/** A list of bare words is at most this long. */
const LIST_WORDS = 16;

const VERB = /^(doesnt|didnt|dont|isnt|arent|wasnt|hasnt|havent|hadnt|cant|wont)$/;
const HAVING = /^(have|has|had|feel|felt|show|report|suffer|complain|got|seem|notice|see)$/;

/** "Doesn't look right, whimpers": only its own verb is denied; "doesn't have fever, cough" goes on. */
const deniesVerb = (list: TokenList, at: Mention): boolean =>
  VERB.test(textOf(list, at.last)) && !HAVING.test(textOf(list, at.last + 1));

/** After a comma: only bare list items follow, up to "or", "nor" or the end of the sentence. */
function listGoesOn(list: TokenList, mentions: readonly Mention[], from: number, needsOr: boolean): boolean {
  const first = mentions[from];
  // Lao and Chinese join the items of a list with their own marks, which do not end a clause.
  if (!first || list.tokens[first.first]?.kind === 'script') return false;
  for (let t = first.first; t < first.first + LIST_WORDS; t++) {
    const token = list.tokens[t];
    if (!token || token.sentence !== first.sentence) return !needsOr;
    const word = textOf(list, t);
    if (word === 'or' || word === 'nor' || word === '或' || word === 'ຫຼື' || word === 'ຫລື') return true;
    if (token.afterComma) continue;
    const covered = mentions.some((m) => m.first <= t && t <= m.last && isSign(m));
    // "bladder disturbance, fever or trauma": a plain word may close an item.
    const next = list.tokens[t + 1];
    const closes =
      next?.sentence === token.sentence && (next.afterComma || /^n?or$/.test(textOf(list, t + 1)));
    if (!covered && word !== 'and' && !(closes && t > first.first)) return false;
  }
  return false;
}
