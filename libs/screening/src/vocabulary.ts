import { COMMON_WORDS } from './lexicon/en-common.js';
import { EMOJI } from './lexicon/emoji.js';
import { EN_CONTEXT, EN_DECOYS, EN_SIGNS } from './lexicon/en.js';
import { LO_CONTEXT, LO_DECOYS, LO_SIGNS } from './lexicon/lo.js';
import { ZH_CONTEXT, ZH_DECOYS, ZH_SIGNS } from './lexicon/zh.js';
import { emojiUnit, fold1 } from './normalise.js';
import type { Lexicon } from './types.js';
import { expandPhrase, misspellings } from './phrases.js';

/** A phrase tree over words (Latin script) or over code units (Chinese, Lao, emoji). */
export interface Node {
  readonly next: Map<number, Node>;
  gap?: Node;
  concepts?: number[];
  /** What the first look makes of a text with this phrase; see triggers.ts. */
  trigger?: Trigger;
  /** A phrase that the first look asks for ends here or further on. */
  leads?: boolean;
}

/** Bits of a phrase for the first look: a sign by itself, a label of a measurement, halves of composites. */
export interface Trigger {
  readonly kind: number;
  readonly partsLow: number;
  readonly partsHigh: number;
  readonly qualitiesLow: number;
  readonly qualitiesHigh: number;
}

const names: string[] = [];
const ids = new Map<string, number>();

/** The number of a concept; new names get the next one. */
export function conceptId(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  return names.push(name) - 1;
}
export const conceptName = (id: number): string => names[id] ?? '';

/** A phrase that only protects its words from being read as something else. */
export const DECOY = conceptId('context_none');

const newNode = (): Node => ({ next: new Map() });

/** Words of the lexicons, misspellings included -> word number. */
export const wordNumbers = new Map<string, number>();
export const words: Node = newNode();
export const script: Node = newNode();
/** First units of script phrases: one array access decides for most units of a text. */
export const scriptStarts = new Uint8Array(65_536);
/** Uncommon words of sign phrases: their misspellings are read as well. */
const signWords = new Set<string>();

const isLatin = (phrase: string): boolean => /^[\x20-\x7e]+$/.test(phrase);

function wordNumber(word: string): number {
  const known = wordNumbers.get(word);
  if (known !== undefined) return known;
  const number = wordNumbers.size + 1;
  wordNumbers.set(word, number);
  return number;
}

function end(node: Node, concept: number): void {
  // A phrase that means something is never a decoy as well.
  const others = (node.concepts ?? []).filter((other) => other !== DECOY && other !== concept);
  node.concepts = concept === DECOY && others.length > 0 ? others : [...others, concept];
}

function addWords(phrase: string, concept: number, sign: boolean): void {
  let node = words;
  const parts = phrase.split(' ');
  for (const word of parts) {
    if (word === '*') {
      node.gap ??= newNode();
      node = node.gap;
      continue;
    }
    const number = wordNumber(word);
    let next = node.next.get(number);
    if (!next) node.next.set(number, (next = newNode()));
    node = next;
  }
  end(node, concept);
  if (sign) for (const word of parts) if (word !== '*' && !COMMON_WORDS.has(word)) signWords.add(word);
}

const CONTRACTED = ['isnt', 'arent', 'wasnt', 'dont', 'doesnt', 'didnt', 'hasnt', 'havent', 'hadnt'];

/** "not answering" is also written "is not answering", which is read as "isnt answering". */
function withContractions(phrase: string): string[] {
  if (!/(^| )not /.test(phrase)) return [phrase];
  return [phrase, ...CONTRACTED.map((word) => phrase.replace(/(^| )not /, `$1${word} `))];
}

function addScript(phrase: string, concept: number): void {
  scriptStarts[phrase.charCodeAt(0)] = 1;
  let node = script;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = newNode()));
    node = next;
  }
  end(node, concept);
}

const LAO_TONES = /[\u0ec8-\u0ecc]/g;
/** Below this length a Lao word without its tone mark is too often another word. */
const TONELESS_FROM = 5;

const phrased = new Set<string>();
/** Concepts that some phrase or emoji stands for. */
export const phrasedConcepts = (): ReadonlySet<string> => phrased;

function addLexicon(lexicon: Lexicon, isSign: boolean): void {
  for (const [name, phrases] of Object.entries(lexicon)) {
    const concept = conceptId(name);
    phrased.add(name);
    for (const written of phrases.split(',')) {
      for (const phrase of expandPhrase(written)) {
        if (isLatin(phrase))
          for (const variant of withContractions(fold1(phrase))) addWords(variant, concept, isSign);
        else {
          const spelled = fold1(phrase);
          addScript(spelled, concept);
          const toneless = spelled.replace(LAO_TONES, '');
          if (toneless !== spelled && toneless.length >= TONELESS_FROM) addScript(toneless, concept);
        }
      }
    }
  }
}

addLexicon(EN_SIGNS, true);
addLexicon(ZH_SIGNS, true);
addLexicon(LO_SIGNS, true);
for (const lexicon of [EN_CONTEXT, ZH_CONTEXT, LO_CONTEXT]) addLexicon(lexicon, false);
for (const lexicon of [EN_DECOYS, ZH_DECOYS, LO_DECOYS])
  for (const phrases of Object.values(lexicon)) addLexicon({ context_none: phrases }, false);
EMOJI.forEach(([, concept], index) => {
  addScript(String.fromCharCode(emojiUnit(index)), conceptId(concept));
});

for (const word of [...wordNumbers.keys()])
  if (signWords.has(word) || word.length >= 9)
    for (const wrong of misspellings(word))
      if (!wordNumbers.has(wrong)) wordNumbers.set(wrong, wordNumber(word));
