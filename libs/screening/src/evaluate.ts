import type { Mention } from './mentions.js';
import { RULES } from './rules/index.js';
import type { AdviceLevel, Rule } from './types.js';
import { conceptId } from './vocabulary.js';

interface Term {
  readonly concept: number;
  readonly modifiers: readonly number[];
}

interface CompiledRule {
  readonly rule: Rule;
  readonly groups: readonly (readonly Term[])[];
  readonly unless: readonly Term[];
}

export interface Hit {
  readonly rule: Rule;
  readonly level: AdviceLevel;
}

/** How far a modifier ("severe", "since last night") may stand from the sign it colours. */
const MODIFIER_WINDOW = 7;
const CHRONIC = conceptId('chronic');
/** "A little" speaks of the words of its own clause only: it takes a level away. */
const MILD = conceptId('mild');
const IMPROVING = conceptId('improving');
const WORSENERS = ['worse', 'sudden', 'severe', 'new', 'worsening'].map(conceptId);

const term = (written: string): Term => {
  const parts = written.trim().split(':');
  return {
    concept: conceptId(parts.pop() ?? ''),
    modifiers: parts.flatMap((m) => m.split('+')).map(conceptId),
  };
};
const group = (written: string): readonly Term[] => written.split('|').map(term);

const compiled: readonly CompiledRule[] = RULES.map((rule) => ({
  rule,
  groups: rule.when.map(group),
  unless: (rule.unless ?? []).flatMap(group),
}));
/** Rules by the concepts of their first group, the sign itself. */
const byAnchor = new Map<number, CompiledRule[]>();
for (const entry of compiled)
  for (const { concept } of entry.groups[0] ?? [])
    if (!byAnchor.get(concept)?.includes(entry))
      byAnchor.set(concept, [...(byAnchor.get(concept) ?? []), entry]);

/** The active mentions by concept. */
export type Board = ReadonlyMap<number, readonly Mention[]>;

export function boardOf(mentions: readonly Mention[], ignoreStops = false): Board {
  const board = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.stop && !ignoreStops) continue;
    const known = board.get(mention.concept);
    if (known) known.push(mention);
    else board.set(mention.concept, [mention]);
  }
  return board;
}

/** Mentions that come from structured fields have no place in the text. */
export const isInText = (mention: Mention): boolean => mention.sentence >= 0;

function near(a: Mention, b: Mention): boolean {
  if (!isInText(a) || !isInText(b) || Math.abs(a.sentence - b.sentence) > 1) return false;
  const far = a.position > b.position ? a.position - b.positionEnd : b.position - a.positionEnd;
  return far <= (a.sentence === b.sentence ? MODIFIER_WINDOW : 4);
}

/** The first active mention that a term finds: of that concept, with all its modifiers nearby. */
function find(board: Board, { concept, modifiers }: Term): Mention | undefined {
  const close = (modifier: number, mention: Mention): boolean =>
    board
      .get(modifier)
      ?.some((m) => near(m, mention) && (modifier !== MILD || m.clause === mention.clause)) ?? false;
  return board.get(concept)?.find((mention) => modifiers.every((modifier) => close(modifier, mention)));
}

function isChronic(board: Board, sign: Mention): boolean {
  // "Diabetes since 2004. Chest pain": what is long-standing is said in the sentence of the sign.
  const longStanding = [CHRONIC, IMPROVING].some((c) =>
    board.get(c)?.some((m) => near(m, sign) && (!m.measured || m.sentence === sign.sentence)),
  );
  return longStanding && !WORSENERS.some((c) => board.get(c)?.some((m) => near(m, sign)));
}

function fires({ rule, groups, unless }: CompiledRule, board: Board): Hit | undefined {
  const anchors = groups[0] ?? [];
  let sign: Mention | undefined;
  for (const anchor of anchors) {
    const found = find(board, anchor);
    if (found && (!sign || (rule.chronic && isChronic(board, sign)))) sign = found;
  }
  if (!sign) return undefined;
  for (let g = 1; g < groups.length; g++)
    if (!(groups[g] ?? []).some((t) => find(board, t))) return undefined;
  if (unless.some((t) => find(board, t))) return undefined;
  if (!rule.chronic || !isChronic(board, sign)) return { rule, level: rule.level };
  return rule.chronic === 'none' ? undefined : { rule, level: rule.chronic };
}

/** All rules that the board satisfies, in the order of the rule files. */
export function evaluate(board: Board): Hit[] {
  const candidates = new Set<CompiledRule>();
  for (const concept of board.keys()) for (const entry of byAnchor.get(concept) ?? []) candidates.add(entry);
  const hits: Hit[] = [];
  for (const entry of candidates) {
    const hit = fires(entry, board);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** Every concept that a rule or composite names; a test compares it with the lexicons. */
export const conceptsOfRules = (): readonly number[] =>
  compiled.flatMap(({ groups, unless }) =>
    [...groups.flat(), ...unless].flatMap((t) => [t.concept, ...t.modifiers]),
  );
