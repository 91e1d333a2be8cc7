import { LexiconCompiler } from './compile-lexicons.js';
import { DECOY, conceptId, conceptName } from './concepts.js';
import { EMOJI } from './lexicon/emoji.js';
import { EN_CONTEXT, EN_DECOYS, EN_SIGNS } from './lexicon/en.js';
import { LO_CONTEXT, LO_DECOYS, LO_SIGNS } from './lexicon/lo.js';
import { ZH_CONTEXT, ZH_DECOYS, ZH_SIGNS } from './lexicon/zh.js';
import { emojiUnit } from './normalise.js';
import { ROOT, type PhraseTree } from './phrase-tree.js';
import type { WordTable } from './word-table.js';

export { conceptId, conceptName };

const SIGNS = [EN_SIGNS, ZH_SIGNS, LO_SIGNS];
const CONTEXTS = [EN_CONTEXT, ZH_CONTEXT, LO_CONTEXT];
const DECOYS = [EN_DECOYS, ZH_DECOYS, LO_DECOYS];

interface Vocabulary {
  /** Words of the lexicons, misspellings included. */
  readonly wordTable: WordTable;
  /** Phrases of words, by word numbers. */
  readonly words: PhraseTree;
  /** Chinese and Lao phrases and emoji, by code units. */
  readonly script: PhraseTree;
}

function compile(): Vocabulary {
  const compiler = new LexiconCompiler();
  for (const lexicon of SIGNS) compiler.add(lexicon, true);
  for (const lexicon of CONTEXTS) compiler.add(lexicon, false);
  for (const decoys of DECOYS)
    for (const phrases of Object.values(decoys)) compiler.add({ [conceptName(DECOY)]: phrases }, false);
  EMOJI.forEach(([, concept], index) => {
    compiler.addScript(String.fromCharCode(emojiUnit(index)), conceptId(concept));
  });
  compiler.addMisspellings();
  const { wordTable, words, script } = compiler;
  return { wordTable, words, script };
}

export const { wordTable, words, script } = compile();

/** First units of script phrases: one array access decides for most units of a text. */
export const scriptStarts = Uint8Array.from({ length: 65_536 }, (_, unit) =>
  script.child(ROOT, unit) === ROOT ? 0 : 1,
);

/** Concepts that some phrase stands for. */
export const phrasedConcepts = (): ReadonlySet<string> =>
  new Set([...[...SIGNS, ...CONTEXTS].flatMap((lexicon) => Object.keys(lexicon)), conceptName(DECOY)]);
