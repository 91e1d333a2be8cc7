import { screen, explain, type ScreeningInput } from '#libs/screening';

/** What a fuzz run found. Times are microseconds of one `screen` call. */
export interface FuzzFigures {
  readonly executions: number;
  readonly seed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
  /** Number of the slowest text; the same seed makes it again. */
  readonly slowest: number;
  readonly slowestLength: number;
  /** Texts on which the first look and the full reading disagreed; checked on one of a hundred. */
  readonly disagreements: number;
  readonly thrown: number;
}

const PIECES =
  'no |not |fever |chest |pain |if |cannot |keep |blood |in |stool |and |, |. |? |has |a |very |high |temperature |38.9|90/60|39|°| years old |my |is |since |two |days |left |only |tablets |took |30 |swollen |leg |to |on |the |gone |down |want |live |without |history of |denies |or |nor |because |but |x|é|ﬁ|ａ|Ⅷ|①|没有|发烧|化疗|，|。|胸口|痛|三天|剩|两片|ບໍ່|ໄຂ້|ເຈັບ|ໜ້າເອິກ|ຳ|່|ໍ|ເ|🤒|🩸|\ud83e|\udd12|\u202e|\u202c|\u2066|\u2069|\u0000|\u0007|\u200b|\ufeff|\u0301|\n|\r\n|\t| '.split(
    '|',
  );

/** Numbers that look random and are the same for the same seed (xorshift32). */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Random = (below: number) => number;

function lengthOf(random: Random): number {
  const draw = random(1000);
  if (draw < 720) return 1 + random(60);
  if (draw < 960) return 1 + random(240);
  if (draw < 999 || random(10) > 0) return 1 + random(2000);
  return 1 + random(20_000);
}

function join(random: Random, length: number, piece: () => string): string {
  let text = '';
  while (text.length < length) text += piece();
  return text.slice(0, length);
}

function makeText(random: Random, messages: readonly string[]): string {
  const length = lengthOf(random);
  const message = (): string => messages[random(messages.length)] ?? '';
  const piece = (): string => PIECES[random(PIECES.length)] ?? ' ';
  switch (random(6)) {
    case 0:
      return join(random, length, piece);
    case 1: {
      const pattern = join(random, 1 + random(24), piece);
      return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
    }
    case 2:
      return join(random, length, () => String.fromCharCode(random(65_536)));
    case 3:
      return join(random, length, () => String.fromCodePoint(random(0x11_0000)));
    case 4: {
      const whole = message();
      const cut = random(whole.length + 1);
      return (whole.slice(cut) + piece() + message() + whole.slice(0, cut)).slice(0, Math.max(length, 20));
    }
    default: {
      let text = message();
      for (let i = 1 + random(4); i > 0; i--) {
        const at = random(text.length + 1);
        text =
          text.slice(0, at) +
          (random(2) === 0 ? piece() : String.fromCharCode(random(65_536))) +
          text.slice(at + 1);
      }
      return text;
    }
  }
}

const inputOf = (text: string): ScreeningInput => ({
  text,
  lang: 'lo',
  service: 'remote_consultation',
  fields: { country: 'LA', today: '2026-11-22' },
  declaredSigns: [],
});

/**
 * Screens `executions` made-up texts (mixes, repeated patterns, all of Unicode, damaged messages) and times each call.
 *
 * @param executions how many texts
 * @param seed the same seed makes the same texts
 * @param messages real messages to cut, join and damage
 */
export function fuzz(executions: number, seed: number, messages: readonly string[]): FuzzFigures {
  const random = generator(seed);
  const times = new Float32Array(executions);
  let [slowest, slowestLength, max, disagreements, thrown] = [0, 0, 0, 0, 0];
  const begun = performance.now();
  for (let i = 0; i < executions; i++) {
    const input = inputOf(makeText(random, messages));
    const start = process.hrtime.bigint();
    let level = '';
    try {
      level = screen(input).level;
    } catch {
      thrown++;
    }
    const took = Number(process.hrtime.bigint() - start) / 1000;
    times[i] = took;
    if (took > max) [max, slowest, slowestLength] = [took, i, input.text.length];
    if (i % 100 === 0 && explain(input).level !== level) disagreements++;
  }
  times.sort();
  const at = (share: number): number =>
    Math.round((times[Math.min(executions - 1, Math.floor(executions * share))] ?? 0) * 10) / 10;
  return {
    executions,
    seed,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
    p50: at(0.5),
    p99: at(0.99),
    p999: at(0.999),
    max: Math.round(max),
    slowest,
    slowestLength,
    disagreements,
    thrown,
  };
}
