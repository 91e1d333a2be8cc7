import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logisticRegression } from './logistic-regression.mjs';
import { withNoise } from './noise.mjs';

/** Labelled messages to learn from; `kept-out`, `strangers` and `examiners` are for measuring and never read here. */
const SETS = ['development', 'batches', 'lessons'];
/** An n-gram must stand in so many messages, or it is chance. */
const LEAST_MESSAGES = 3;
/** Inverse strength of the L2 penalty. Chosen by cross-validation; between 0.3 and 1 it hardly matters. */
const ACT_C = 0.5;
const EMERGENCY_C = 0.3;
/** Of learning from windows, behind the one from whole texts; the second already changes little. */
const ROUNDS = 2;
/** Hundredths; smaller weights say too little for their place. */
const LEAST_WEIGHT = 3;

/** The source text of `libs/screening/src/classifier/weights.ts`. */
export async function screeningWeights(root) {
  const messages = [...labelled(root, SETS), ...(await ruleExamples(root))];
  return source(learn(messages, await textReader(root)));
}

/**
 * A classifier that learned from these messages only, for cross-validation: `(text) => {act, emergency}`, the log-odds of
 * the window that asks most for somebody to act.
 *
 * @param {{text: string, level: string, everyday?: boolean}[]} messages
 */
export async function learnScreening(root, messages) {
  const read = await textReader(root);
  const { names, act, emergency } = learn(messages, read);
  const index = indexOf(names);
  return (text) => {
    const heaviest = byWeight(act, featuresOf(read(text), index).windows)[0];
    return { act: logOdds(act, heaviest), emergency: logOdds(emergency, heaviest) };
  };
}

/** What each rule was made to find: the plainest words there are for it. */
async function ruleExamples(root) {
  const { RULES } = await import(join(root, 'dist/libs/screening/src/rules/index.js'));
  return RULES.flatMap(({ examples, level }) => examples.map((text) => ({ text, level })));
}

function labelled(root, sets) {
  return sets.flatMap((set) =>
    readFileSync(join(root, 'test/screening', `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.length > 0)
      .map((line) => JSON.parse(line)),
  );
}

/**
 * Two regressions over the same n-grams: act or routine, and emergency or urgent. The first round learns from whole
 * texts. The others also learn from the window of a long text that asks most for somebody to act, because by that the
 * library judges it (the bag maximum of multiple-instance learning: Andrews, Tsochantaridis and Hofmann 2002, "Support
 * vector machines for multiple-instance learning"). The whole text stays, or everyday talk around a sign would become
 * a reason against it.
 */
function learn(messages, read) {
  const names = frequent(messages.map(({ text }) => new Map(read(text).grams)));
  const index = indexOf(names);
  const texts = withNoise(messages)
    .filter(({ level }) => level !== 'soon')
    .map(({ text, level }) => ({ level, ...featuresOf(read(text), index) }));
  let tables = fit(
    texts.map(({ level, whole }) => ({ level, parts: [whole] })),
    names,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const { act } = tables;
    const parts = texts.map(({ level, whole, windows }) => ({
      level,
      parts: windows.length < 2 ? [whole] : [whole, byWeight(act, windows)[0]],
    }));
    tables = fit(parts, names);
  }
  return { names, ...tables };
}

function fit(texts, { length: size }) {
  const act = logisticRegression(
    texts.flatMap(({ level, parts }) => parts.map((features) => ({ features, yes: level !== 'routine' }))),
    { size, c: ACT_C },
  );
  const emergency = logisticRegression(
    texts
      .filter(({ level }) => level !== 'routine')
      .flatMap(({ level, parts }) => parts.map((features) => ({ features, yes: level === 'emergency' }))),
    { size, c: EMERGENCY_C },
  );
  return { act, emergency };
}

const indexOf = (names) => new Map(names.map((name, i) => [name, i]));

/** The known n-grams of a text and of each of its windows, each once. */
function featuresOf({ grams, firsts, windows }, index) {
  const within = (first, end) => {
    const features = new Set();
    for (let i = 0; i < grams.length; i++) {
      const feature = firsts[i] >= first && firsts[i] < end ? index.get(grams[i][0]) : undefined;
      if (feature !== undefined) features.add(feature);
    }
    return Uint32Array.from(features);
  };
  const whole = within(0, Infinity);
  return {
    whole,
    windows: windows.length < 2 ? [whole] : windows.map(({ first, end }) => within(first, end)),
  };
}

function logOdds({ weights, bias }, features) {
  let sum = bias;
  for (const feature of features) sum += weights[feature];
  return sum;
}

const byWeight = (table, windows) =>
  windows
    .map((features) => ({ features, said: logOdds(table, features) }))
    .sort((a, b) => b.said - a.said)
    .map(({ features }) => features);

/**
 * Reads a text as the library does: its n-grams with their hashes, the symbol that each begins with, and the windows
 * that are weighed.
 */
async function textReader(root) {
  const dist = join(root, 'dist/libs/screening/src');
  const { foldText } = await import(join(dist, 'normalise.js'));
  const { readSymbols } = await import(join(dist, 'classifier/symbols.js'));
  const { gramHash, longestAt } = await import(join(dist, 'classifier/n-grams.js'));
  const { windowsOf } = await import(join(dist, 'classifier/windows.js'));
  return (text) => {
    const folded = foldText(text);
    const symbols = readSymbols(folded);
    const words = Array.from({ length: symbols.length }, (_, i) => written(folded, symbols, i));
    const grams = [];
    const firsts = [];
    for (let first = 0; first < words.length; first++) {
      let gram = '';
      let hash = 0;
      const end = Math.min(words.length, first + longestAt(symbols, first));
      for (let last = first; last < end; last++) {
        const joined = last === first || (symbols.scripts[last] === 1 && symbols.scripts[last - 1] === 1);
        gram += joined ? words[last] : ` ${words[last]}`;
        hash = gramHash(hash, symbols.hashes[last]);
        grams.push([gram, hash]);
        firsts.push(first);
      }
    }
    return { grams, firsts, windows: windowsOf(symbols) };
  };
}

/** A symbol as it is written in the table: a number by its class, anything else as in the folded text. */
function written({ units }, { starts, ends }, i) {
  const text = String.fromCharCode(...units.subarray(starts[i], ends[i]));
  if (!/^[0-9]/.test(text)) return text;
  const [whole, fraction] = text.split(/[.,]/);
  if (fraction !== undefined)
    return whole.length === 2 && whole >= '34' && whole <= '42' ? `${whole}.0` : `${zeros(whole)}.0`;
  return whole.length === 1 ? whole : zeros(whole);
}

const zeros = (whole) => '0'.repeat(Math.min(whole.length, 6));

/**
 * N-grams that stand in enough texts, in code-unit order; what an n-gram begins with is never rarer than it. Of two with
 * the same hash, which the library could not tell apart, the first stays.
 */
function frequent(texts) {
  const counts = new Map();
  const hashes = new Map();
  for (const grams of texts)
    for (const [gram, hash] of grams) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      hashes.set(gram, hash);
    }
  const names = [...counts].filter(([, count]) => count >= LEAST_MESSAGES).map(([gram]) => gram);
  const first = new Map();
  for (const name of names.sort()) if (!first.has(hashes.get(name))) first.set(hashes.get(name), name);
  return [...first.values()];
}

function source({ names, act, emergency }) {
  const hundredths = (value) => Math.round(100 * value) || 0;
  const grams = names.map((name, i) => ({
    name,
    act: hundredths(act.weights[i]),
    emergency: hundredths(emergency.weights[i]),
  }));
  const heavy = ({ act, emergency }) => Math.max(Math.abs(act), Math.abs(emergency)) >= LEAST_WEIGHT;
  const needed = new Set();
  for (const gram of grams) if (heavy(gram)) for (const start of startsOf(gram.name)) needed.add(start);
  const lines = grams
    .filter((gram) => needed.has(gram.name))
    .map((gram) => `${escaped(gram.name)}\t${gram.act}\t${gram.emergency}`);
  return `// Generated from test/screening by \`npm run generate\`: an n-gram, then its log-odds in hundredths that somebody must act
// within a day, and that it is now. How it is learned: tools/generate/screening-weights.mjs.
export const WEIGHTS = {
  act: ${hundredths(act.bias)},
  emergency: ${hundredths(emergency.bias)},
  grams: \`${lines.join('\n')}\`,
};
`;
}

const SCRIPT = /[\u0e80-\u9fff\ue000-\uf8ff]/;

/** The n-gram and everything it begins with: a reader stops at the first one that the table does not know. */
function startsOf(name) {
  const symbols = name.match(/[a-z]+|[0-9]+(?:\.0)?|[\u0e80-\u9fff\ue000-\uf8ff]|[^\s]/g) ?? [];
  return symbols.map((_, i) =>
    symbols
      .slice(0, i + 1)
      .reduce((gram, symbol) =>
        SCRIPT.test(symbol) && SCRIPT.test(gram.at(-1)) ? gram + symbol : `${gram} ${symbol}`,
      ),
  );
}

/** Private-use characters stand for emoji; they would not be seen. */
const escaped = (name) => name.replace(/[\ue000-\uf8ff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
