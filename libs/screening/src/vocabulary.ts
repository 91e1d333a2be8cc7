import { EMOJI } from './lexicon/emoji.js';
import { EN_CONTEXT, EN_DECOYS, EN_SIGNS } from './lexicon/en.js';
import { LO_CONTEXT, LO_DECOYS, LO_SIGNS } from './lexicon/lo.js';
import { ZH_CONTEXT, ZH_DECOYS, ZH_SIGNS } from './lexicon/zh.js';
import { COMPOSITES } from './rules/composites.js';
import { emojiUnit, fold1 } from './normalise.js';
import type { Lexicon } from './types.js';
import { expandPhrase, misspellings } from './phrases.js';

/** A phrase tree over words (Latin script) or over code units (Chinese, Lao, emoji). */
export interface Node {
  readonly next: Map<number, Node>;
  gap?: Node;
  concepts?: number[];
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
/** The same for phrases that are signs, and their tree: what the first look at a message uses. */
export const signStarts = new Uint8Array(65_536);
export const signScript: Node = newNode();
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

/** One step of the word hash (FNV-1a over code units). */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/** Words that say nothing by themselves; the first look at a message must not stop at them. */
const COMMON = new Set(
  (
    'father mother family doctor doctors hospital tablets tablet pills results result second has have had many like know the ' +
    'office very much with from this that there these when where who what they them their wife husband staff more most some ' +
    'been being does done just only over under both about after before going getting looks looking look take taking took ' +
    'taken come coming came want wants wanted need needs back times time every days hours since night morning anything ' +
    'everything somebody someone something people person nurse boss neighbour neighbor house clinic place building life ' +
    'full good well right left upper lower side open keep keeping keeps hold stay stop stopped medicine medication water ' +
    'food daughter myself himself herself anymore longer able unable cannot couldnt wont dont doesnt didnt hasnt havent isnt ' +
    'high raised tests test function part words word short small large both first find move walk lift through between ' +
    'feel feels feeling felt different usual double extra whole entire your his her its for and not say said single same ' +
    'how would could should will shall you asks ask asking thing things know knows turn turned here one help living still first last way day week month year got get has him way also even being other any say ' +
    'supply says several than please tell told our without long away nobody everybody least too all while wait ' +
    'around along everyone lots having found floor ground hair sleep asleep travel trip returned visited visiting'
  ).split(' '),
);
const rarity = (word: string): number =>
  COMMON.has(word) || word.length < 3 ? word.length / 100 : word.length;

/** Two words that follow each other, as one hash: the key of phrases made of common words only. */
export const pairHash = (before: number, hash: number): number => Math.imul(before, 31) ^ hash;

function wordHash(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

const signPairs = new Set<number>();

/** Notes what the first look has to find of a phrase: its rarest word, else two common words in a row. */
function addKey(phrase: readonly string[]): void {
  const literal = phrase.filter((word) => word !== '*');
  const rarest = literal.reduce(
    (best, word) => (rarity(word) > rarity(best) ? word : best),
    literal[0] ?? '',
  );
  const pair = phrase.findIndex(
    (word, i) => i > 0 && ![word, phrase[i - 1]].some((one) => one === '*' || /nt$|^cannot$/.test(one ?? '')),
  );
  if (rarity(rarest) >= 1 || pair < 0) signWords.add(rarest);
  else signPairs.add(pairHash(wordHash(phrase[pair - 1] ?? ''), wordHash(phrase[pair] ?? '')));
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
  if (sign) addKey(parts);
}

const CONTRACTED = ['isnt', 'arent', 'wasnt', 'dont', 'doesnt', 'didnt', 'hasnt', 'havent', 'hadnt'];

/** "not answering" is also written "is not answering", which is read as "isnt answering". */
function withContractions(phrase: string): string[] {
  if (!/(^| )not /.test(phrase)) return [phrase];
  return [phrase, ...CONTRACTED.map((word) => phrase.replace(/(^| )not /, `$1${word} `))];
}

function addUnits(tree: Node, phrase: string, concept: number): void {
  let node = tree;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = newNode()));
    node = next;
  }
  end(node, concept);
}

function addScript(phrase: string, concept: number, sign: boolean): void {
  scriptStarts[phrase.charCodeAt(0)] = 1;
  addUnits(script, phrase, concept);
  if (!sign) return;
  signStarts[phrase.charCodeAt(0)] = 1;
  addUnits(signScript, phrase, concept);
}

const LAO_TONES = /[\u0ec8-\u0ecc]/g;
/** Below this length a Lao word without its tone mark is too often another word. */
const TONELESS_FROM = 5;

/** A quality makes a sign together with a body part, so the first look has to know it. */
const QUALITIES = new Set(
  COMPOSITES.flatMap(([, , qualities]) => qualities.split('|').map((name) => name.trim())),
);

const phrased = new Set<string>();
/** Concepts that some phrase or emoji stands for. */
export const phrasedConcepts = (): ReadonlySet<string> => phrased;

function addLexicon(lexicon: Lexicon, isSignLexicon: boolean): void {
  for (const [name, phrases] of Object.entries(lexicon)) {
    const sign = isSignLexicon || QUALITIES.has(name);
    const concept = conceptId(name);
    phrased.add(name);
    for (const written of phrases.split(',')) {
      for (const phrase of expandPhrase(written)) {
        if (isLatin(phrase))
          for (const variant of withContractions(fold1(phrase))) addWords(variant, concept, sign);
        else {
          const spelled = fold1(phrase);
          addScript(spelled, concept, sign);
          const toneless = spelled.replace(LAO_TONES, '');
          if (toneless !== spelled && toneless.length >= TONELESS_FROM) addScript(toneless, concept, sign);
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
  addScript(String.fromCharCode(emojiUnit(index)), conceptId(concept), concept !== 'context_none');
});

for (const word of [...wordNumbers.keys()])
  if (signWords.has(word) || word.length >= 9)
    for (const wrong of misspellings(word))
      if (!wordNumbers.has(wrong)) {
        wordNumbers.set(wrong, wordNumber(word));
        if (signWords.has(word)) signWords.add(wrong);
      }

const GATE_BITS = 17;
const GATE_SIZE = 1 << GATE_BITS;
const gate = new Int32Array(GATE_SIZE);

for (const hash of [...[...signWords].map(wordHash), ...signPairs]) {
  let slot = (hash ^ (hash >>> 15)) & (GATE_SIZE - 1);
  while (gate[slot] !== 0 && gate[slot] !== hash) slot = (slot + 1) & (GATE_SIZE - 1);
  gate[slot] = hash;
}

/** Whether a word with this hash may begin, end or carry a sign. False alarms cost time only. */
export function mayBeSign(hash: number): boolean {
  let slot = (hash ^ (hash >>> 15)) & (GATE_SIZE - 1);
  for (;;) {
    const held = gate[slot];
    if (held === hash) return true;
    if (held === 0) return false;
    slot = (slot + 1) & (GATE_SIZE - 1);
  }
}
