import type { Mention } from './mentions.js';
import { COMPOSITES } from './rules/composites.js';
import { conceptId } from './vocabulary.js';

/** `target`: a body part and a quality that stand close together are one sign. */
interface Pair {
  readonly target: number;
  readonly parts: ReadonlySet<number>;
  readonly qualities: ReadonlySet<number>;
}

const set = (written: string): ReadonlySet<number> =>
  new Set(written.split('|').map((name) => conceptId(name.trim())));

const pairs: readonly Pair[] = COMPOSITES.map(([target, parts, qualities]) => ({
  target: conceptId(target),
  parts: set(parts),
  qualities: set(qualities),
}));
const pairsByQuality = new Map<number, Pair[]>();
for (const pair of pairs)
  for (const quality of pair.qualities)
    pairsByQuality.set(quality, [...(pairsByQuality.get(quality) ?? []), pair]);

const WINDOW = 7;
/** A quality in the neighbouring clause still belongs to the part when the clause has none of its own. */
const NEIGHBOUR_WINDOW = 5;

/** No more mentions than this are looked at on either side. */
const REACH = 24;

const distance = (a: Mention, b: Mention): number =>
  a.position > b.position ? a.position - b.positionEnd : b.position - a.positionEnd;

/** Other mentions of the sentence close enough to matter. Mentions are sorted by their first word. */
function neighbours(mentions: readonly Mention[], i: number): Mention[] {
  const centre = mentions[i] as Mention;
  const found: Mention[] = [];
  const fits = (other: Mention | undefined): other is Mention =>
    other?.sentence === centre.sentence && distance(other, centre) <= WINDOW;
  for (let j = i - 1; j >= 0 && j > i - REACH; j--) {
    const other = mentions[j];
    if (fits(other) && (other.first !== centre.first || other.last !== centre.last)) found.push(other);
  }
  for (let j = i + 1; j < i + REACH && fits(mentions[j]); j++) {
    const other = mentions[j] as Mention;
    if (other.first !== centre.first || other.last !== centre.last) found.push(other);
  }
  return found;
}

/** "Swelling, warmth and tenderness of the leg": the last of a list of qualities, which stands for all of them. */
function lastOfList(mentions: readonly Mention[], i: number): number {
  let last = i;
  for (let j = i + 1; j < mentions.length && j <= i + REACH; j++) {
    const here = mentions[last] as Mention;
    const next = mentions[j] as Mention;
    if (next.sentence !== here.sentence || next.first - here.last > 2) break;
    if (next.first > here.last && pairsByQuality.has(next.concept) && !next.stop) last = j;
  }
  return last;
}

/** Adds the signs that a part and a quality make together. A pair is stopped when either half is. */
export function combine(mentions: Mention[]): void {
  const found: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const quality = mentions[i] as Mention;
    const candidates = pairsByQuality.get(quality.concept);
    if (!candidates) continue;
    const end = lastOfList(mentions, i);
    const tail = mentions[end] as Mention;
    const around =
      end === i ? neighbours(mentions, i) : [...neighbours(mentions, i), ...neighbours(mentions, end)];
    for (const pair of candidates) {
      let taken: Mention | undefined;
      let sameClause = false;
      for (const part of around) {
        if (!pair.parts.has(part.concept)) continue;
        const same = part.clause === quality.clause || part.clause === tail.clause;
        const far = Math.min(distance(part, quality), distance(part, tail));
        if (far > (same ? WINDOW : NEIGHBOUR_WINDOW) || (sameClause && !same)) continue;
        if (!taken || (same && !sameClause) || far < distance(taken, quality)) {
          taken = part;
          sameClause = same;
        }
      }
      if (!taken) continue;
      const [first, last] = taken.position < quality.position ? [taken, quality] : [quality, taken];
      const stopped = quality.stop ?? taken.stop;
      found.push({
        concept: pair.target,
        first: first.first,
        last: last.last,
        start: Math.min(taken.start, quality.start),
        end: Math.max(taken.end, quality.end),
        position: first.position,
        positionEnd: last.positionEnd,
        sentence: quality.sentence,
        clause: quality.clause,
        ...(stopped && { stop: stopped }),
      });
    }
  }
  mentions.push(...found);
}
