import { describe, expect, it } from '@jest/globals';
import { LexiconCompiler } from './compile-lexicons.js';
import { conceptName, conceptsOf } from './concepts.js';
import { GAP, ROOT } from './phrase-tree.js';
import type { Lexicon } from './types.js';

const compiled = (lexicon: Lexicon, isSign = true): LexiconCompiler => {
  const compiler = new LexiconCompiler();
  compiler.add(lexicon, isSign);
  compiler.addMisspellings();
  return compiler;
};

/** Concepts of a phrase of words, with `*` for a gap. */
const meaning = ({ wordTable, words }: LexiconCompiler, phrase: string): string[] => {
  let node = ROOT;
  for (const word of phrase.split(' ')) {
    const symbol = word === '*' ? GAP : wordTable.numberOf(word);
    const next = words.child(node, symbol);
    if (next === ROOT) return [];
    node = next;
  }
  return conceptsOf(words.senseOf(node)).map(conceptName);
};

const scriptMeaning = ({ script }: LexiconCompiler, phrase: string): string[] => {
  let node = ROOT;
  for (let i = 0; i < phrase.length; i++) {
    node = script.child(node, phrase.charCodeAt(i));
    if (node === ROOT) return [];
  }
  return conceptsOf(script.senseOf(node)).map(conceptName);
};

describe('compiled lexicons', () => {
  it('hold every spelling of a phrase', () => {
    const lexicon = compiled({ fever: 'run~ a? high/raging fever, hot * touch' });
    for (const phrase of ['run a high fever', 'running raging fever', 'runs high fever', 'hot * touch'])
      expect([phrase, ...meaning(lexicon, phrase)]).toEqual([phrase, 'fever']);
    for (const phrase of ['run a fever', 'run a high', 'hot touch', 'hot *'])
      expect([phrase, ...meaning(lexicon, phrase)]).toEqual([phrase]);
  });

  it('drop a gap behind the last word', () => {
    expect(meaning(compiled({ cold: 'frozen *' }), 'frozen')).toEqual(['cold']);
  });

  it('read "not" before a word also as the end of "isnt"', () => {
    const lexicon = compiled({ unresponsive: 'not answering, not' });
    expect(meaning(lexicon, 'isnt answering')).toEqual(['unresponsive']);
    expect(meaning(lexicon, 'not')).toEqual(['unresponsive']);
    expect(meaning(lexicon, 'isnt')).toEqual([]);
  });

  it('give a phrase all its concepts, but never a meaning and a decoy together', () => {
    const lexicon = compiled({ fever: 'heat', context_none: 'heat, heat wave', hot_feeling: 'heat' });
    expect(meaning(lexicon, 'heat')).toEqual(['fever', 'hot_feeling']);
    expect(meaning(lexicon, 'heat wave')).toEqual(['context_none']);
    expect(meaning(compiled({ context_none: 'heat', fever: 'heat' }), 'heat')).toEqual(['fever']);
  });

  it('read misspellings of uncommon words of signs, and of long words anywhere', () => {
    const signs = compiled({ vomit: 'vomit~' });
    expect(signs.wordTable.numberOf('vommiting')).toBe(signs.wordTable.numberOf('vomiting'));
    expect(signs.wordTable.numberOf('vomitign')).toBe(signs.wordTable.numberOf('vomiting'));
    expect(compiled({ unwell: 'unable' }).wordTable.numberOf('unabel')).toBe(0);
    const context = compiled({ doctor: 'oncologist, nursing' }, false);
    expect(context.wordTable.numberOf('oncolgist')).toBe(context.wordTable.numberOf('oncologist'));
    expect(context.wordTable.numberOf('nusring')).toBe(0);
  });

  it('read a misspelling of two words as the one that the spellings name first', () => {
    const { wordTable } = compiled({ cant_walk: 'kept/stopping fully/stooping' });
    expect(wordTable.numberOf('stoping')).toBe(wordTable.numberOf('stooping'));
  });

  it('fold phrases as texts are folded', () => {
    expect(meaning(compiled({ line_present: "PICC line, can't" }), 'picc line')).toEqual(['line_present']);
    expect(meaning(compiled({ neg: "can't" }), 'cant')).toEqual(['neg']);
  });

  it('hold Chinese and Lao by units, longer Lao words without their tone marks too', () => {
    const lexicon = compiled({ chest_pain: '胸口/胸部 痛', fever: 'ເປັນໄຂ້, ໄຂ້' });
    expect(scriptMeaning(lexicon, '胸部 痛')).toEqual(['chest_pain']);
    expect(scriptMeaning(lexicon, 'ເປັນໄຂ້')).toEqual(['fever']);
    expect(scriptMeaning(lexicon, 'ເປັນໄຂ')).toEqual(['fever']);
    expect(scriptMeaning(lexicon, 'ໄຂ້')).toEqual(['fever']);
    expect(scriptMeaning(lexicon, 'ໄຂ')).toEqual([]);
  });
});
