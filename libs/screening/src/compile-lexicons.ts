import { COMMON_WORDS } from './lexicon/en-common.js';
import { conceptId, senseWith } from './concepts.js';
import { fold1 } from './normalise.js';
import { GAP, PhraseTree, ROOT } from './phrase-tree.js';
import { eachSpelling, misspellings, partsOf } from './phrases.js';
import type { Lexicon } from './types.js';
import { WordTable } from './word-table.js';

/** In a list of choices: no word. */
const NOTHING = 0;
/** "not answering" is also written "is not answering", which is read as "isnt answering". */
const CONTRACTED = 'isnt arent wasnt dont doesnt didnt hasnt havent hadnt'.split(' ');
const LAO_TONES = /[\u0ec8-\u0ecc]/g;
/** Below this length a Lao word without its tone mark is too often another word. */
const TONELESS_FROM = 5;
/** Misspellings of a word of this length are read even where it stands in no sign. */
const LONG_WORD = 9;

/** Room for the lexicons of today and some more; beyond that the tables widen. */
const WORDS = 1 << 17;
const WORD_PHRASE_NODES = 1 << 18;
const SCRIPT_PHRASE_NODES = 1 << 17;

const isLatin = (written: string): boolean => /^[\n\t\x20-\x7e]*$/.test(written);
const isWord = (symbol: number): boolean => symbol !== NOTHING && symbol !== GAP;

/** At this node a phrase ends that stands for the concept. */
function end(tree: PhraseTree, node: number, concept: number): void {
  tree.setSense(node, senseWith(tree.senseOf(node), concept));
}

/** Compiles lexicons into tables. What only the compiling needs goes with the object. */
export class LexiconCompiler {
  /** Words of the lexicons, misspellings included. */
  readonly wordTable = new WordTable(WORDS);
  /** Phrases of words, by word numbers. */
  readonly words = new PhraseTree(WORD_PHRASE_NODES);
  /** Chinese and Lao phrases and emoji, by code units. */
  readonly script = new PhraseTree(SCRIPT_PHRASE_NODES);

  /** Every word once; the first has number 1. */
  private readonly spelled: string[] = [];
  /** Choices as they are written -> word number, NOTHING or GAP. */
  private readonly symbols = new Map([
    ['', NOTHING],
    ['*', GAP],
  ]);
  private readonly signWords = new Set<number>();
  private readonly not = this.symbolOf('not');
  private readonly contracted = CONTRACTED.map((word) => this.symbolOf(word));

  /** Adds the phrases of a lexicon. In signs, misspellings of uncommon words are read as well. */
  add(lexicon: Lexicon, isSign: boolean): void {
    for (const [concept, phrases] of Object.entries(lexicon))
      for (const written of phrases.split(',')) this.addPhrase(written, conceptId(concept), isSign);
  }

  /** Adds a phrase of code units, folded. */
  addScript(phrase: string, concept: number): void {
    let node = ROOT;
    for (let i = 0; i < phrase.length; i++) node = this.script.grow(node, phrase.charCodeAt(i));
    end(this.script, node, concept);
  }

  /** Adds the misspellings of all words so far. One that is a word itself, or was one of an earlier word, stays that. */
  addMisspellings(): void {
    this.spelled.forEach((word, index) => {
      const uncommonSign = this.signWords.has(index + 1) && !COMMON_WORDS.has(word);
      if (uncommonSign || word.length >= LONG_WORD)
        for (const wrong of misspellings(word)) this.wordTable.add(wrong, index + 1);
    });
  }

  private addPhrase(written: string, concept: number, isSign: boolean): void {
    const parts = partsOf(written);
    if (isLatin(written)) {
      this.addWords(parts, concept, isSign);
      return;
    }
    eachSpelling(parts, (chosen) => {
      const words = chosen.filter((word) => word !== '');
      if (words.every(isLatin)) {
        this.addWords(
          words.map((word) => [word]),
          concept,
          isSign,
        );
        return;
      }
      const phrase = fold1(words.join(' '));
      this.addScript(phrase, concept);
      const toneless = phrase.replace(LAO_TONES, '');
      if (toneless !== phrase && toneless.length >= TONELESS_FROM) this.addScript(toneless, concept);
    });
  }

  private addWords(parts: readonly (readonly string[])[], concept: number, isSign: boolean): void {
    const numbered = this.numbered(parts);
    if (isSign) for (const number of numbered.flat()) this.signWords.add(number);
    eachSpelling(numbered, (symbols) => {
      const last = symbols.findLastIndex(isWord);
      if (last < 0) return;
      this.addSpelling(symbols, last, concept);
      const not = symbols.indexOf(this.not);
      if (not >= 0 && not < last)
        for (const short of this.contracted) this.addSpelling(symbols.with(not, short), last, concept);
    });
  }

  private addSpelling(symbols: readonly number[], last: number, concept: number): void {
    let node = ROOT;
    for (let i = 0; i <= last; i++) {
      const symbol = symbols[i] ?? NOTHING;
      if (symbol !== NOTHING) node = this.words.grow(node, symbol);
    }
    end(this.words, node, concept);
  }

  /**
   * Words get their numbers in the order in which the spellings of the phrase name them, because of two words with one
   * misspelling that of the lower number is read.
   */
  private numbered(parts: readonly (readonly string[])[]): number[][] {
    const numbers = parts.map(([first = '']) => [this.symbolOf(first)]);
    for (let at = parts.length - 1; at >= 0; at--)
      for (const choice of parts[at]?.slice(1) ?? []) numbers[at]?.push(this.symbolOf(choice));
    return numbers;
  }

  private symbolOf(choice: string): number {
    const known = this.symbols.get(choice);
    if (known !== undefined) return known;
    const word = fold1(choice);
    const number = this.wordTable.numberOf(word) || this.spelled.push(word);
    this.wordTable.add(word, number);
    this.symbols.set(choice, number);
    return number;
  }
}
