import { BUT, CUES, DAYS, EVIDENCE, HOURS, MODIFIERS, NOW, PERSONS, PREGNANT, SUBJECT } from './cues.js';
import type { Mention } from './mentions.js';
import { isSign } from './scope.js';
import type { TokenList } from './tokens.js';

const NEGATION_REACH = 6;

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
      const headed = !hit && wide && mention.first === start.last + 1;
      if (!headed && (!hit || !(wide || listGoesOn(list, mentions, i)))) return;
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

/** A list of bare words is at most this long. */
const LIST_WORDS = 16;

/** After a comma: only bare list items follow, up to "or", "nor" or the end of the sentence. */
function listGoesOn(list: TokenList, mentions: readonly Mention[], from: number): boolean {
  const first = mentions[from];
  // Lao and Chinese join the items of a list with their own marks, which do not end a clause.
  if (!first || list.tokens[first.first]?.kind === 'script') return false;
  for (let t = first.first; t < first.first + LIST_WORDS; t++) {
    const token = list.tokens[t];
    if (!token || token.sentence !== first.sentence) return true;
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
