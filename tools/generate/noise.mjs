const SEED = 20261123;
/** About as many letters of a script as a window of the classifier holds; Latin text has three letters for one of them. */
const COPIES = 2;
const ROOM = 240;
const SCRIPT = /[\u0e80-\u9fff]/;
const SENTENCE_END = /(?<=[.?!。？！\n])\s*/;

/**
 * The messages, and of each a copy with everyday sentences of other messages around it: what stands beside a sign must
 * neither hide it nor make one. Every third copy has lost its punctuation, as messages from phones have. The same
 * messages always give the same copies.
 *
 * @param {{text: string, level: string, everyday?: boolean}[]} messages
 */
export function withNoise(messages) {
  const everyday = everydaySentences(messages);
  const random = numbersFrom(SEED);
  return messages.flatMap(({ text, level }, i) => {
    const sentences = everyday[SCRIPT.test(text) ? scriptOf(text) : 'latin'];
    const copies = Array.from({ length: COPIES }, () => surrounded(text, sentences, random));
    if (i % 3 === 0) copies[0] = copies[0].replace(/[.,;:?!，。；：？！、]/g, ' ');
    return [text, ...copies].map((one) => ({ text: one, level }));
  });
}

const scriptOf = (text) => (/[\u0e80-\u0eff]/.test(text) ? 'lo' : 'zh');

/**
 * Sentences of the messages marked `everyday`, by script: nothing in them is about a body in trouble, so they may stand
 * beside anything. A mark, and not what the rules find, so that a change of the rules leaves the weights alone.
 */
function everydaySentences(messages) {
  const sentences = { latin: [], zh: [], lo: [] };
  for (const { text, everyday } of messages) {
    if (everyday !== true) continue;
    const script = SCRIPT.test(text) ? scriptOf(text) : 'latin';
    sentences[script].push(...text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== ''));
  }
  return sentences;
}

/** The text with sentences before and behind it, up to a random size. */
function surrounded(text, sentences, random) {
  const parts = [text];
  const size = (some) => (SCRIPT.test(some) ? some.length : some.length / 3);
  for (let room = ROOM - random(ROOM / 3) - size(text); room > 0;) {
    const sentence = sentences[random(sentences.length)];
    if (sentence === undefined) break;
    if (random(2) === 0) parts.unshift(sentence);
    else parts.push(sentence);
    room -= size(sentence);
  }
  return parts.join(' ');
}

/** Whole numbers below a bound that look random and are the same for the same seed (xorshift32). */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
