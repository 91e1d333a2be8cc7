import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, screen, type ScreeningInput } from './index.js';

/** The unit run is short; `SCREENING_FUZZ_RUNS=10000000` runs as long as one likes. */
const RUNS = Number(process.env['SCREENING_FUZZ_RUNS'] ?? 2000);

const input = (text: string): ScreeningInput => ({
  text,
  lang: 'lo',
  service: 'remote_consultation',
  fields: { country: 'LA', today: '2026-11-22', condition: text.slice(0, 200) },
  declaredSigns: [],
});

const PIECES = [
  ...[
    'no ',
    'not ',
    'fever ',
    'chest ',
    'pain ',
    'if ',
    'cannot ',
    'keep ',
    'blood ',
    'in ',
    'stool ',
    'and ',
    ', ',
    '. ',
    '? ',
  ],
  ...[
    'has ',
    'a ',
    'very ',
    'high ',
    'temperature ',
    '38.9',
    '90/60',
    '39',
    '°',
    ' years old ',
    '没有',
    '发烧',
    '化疗',
    '，',
    '胸口',
    '痛',
  ],
  ...[
    'ບໍ່',
    'ໄຂ້',
    'ເຈັບ',
    'ໜ້າເອິກ',
    '່',
    'ໍ',
    '🤒',
    '🩸',
    '\ud83e',
    '\udd12',
    '\u202e',
    '\u0000',
    '\u200b',
    'ａ',
    'é',
    '\u0301',
    'ﬁ',
  ],
];
const fromPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 300 }).map((parts) => parts.join(''));
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(([parts, times]) => parts.join('').repeat(times).slice(0, 2000));
const anyText = fc.oneof(
  fromPieces,
  repeated,
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({ maxLength: 2000 }),
);

/** Milliseconds that this thread has computed: a busy machine stops a process for whole time slices. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

describe('any text', () => {
  it('gives a result in bounded time, the same with and without the first look', () => {
    const times: number[] = [];
    fc.assert(
      fc.property(anyText, (text) => {
        const start = worked();
        const result = screen(input(text));
        times.push(worked() - start);
        const explained = explain(input(text));
        expect(result.level).toBe(explained.level);
        expect(result.signs).toEqual(explained.signs);
        for (const { start: from, end } of explained.concepts) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: RUNS },
    );
    times.sort((a, b) => a - b);
    // Wide limits: code that is not yet compiled is slow. docs/screening.md has the measured figures.
    expect(times[Math.floor(times.length * 0.5)]).toBeLessThan(5);
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(60);
  });

  it.each([
    ['two thousand emoji', '🤒'.repeat(2000)],
    ['lone surrogates', '\ud83e'.repeat(2000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(700)],
    ['right-to-left overrides', '\u202efever\u202c '.repeat(300)],
    ['a phrase that never ends', 'cannot keep '.repeat(300)],
    ['numbers without end', '38.9'.repeat(500)],
    ['negations without end', 'no fever, '.repeat(300)],
    ['one word of 16,000 letters', 'f'.repeat(16_000)],
    ['gaps everywhere', 'had a had a had a fit '.repeat(150)],
    ['Chinese without a break', '没有发烧'.repeat(700)],
  ])('is read within 50 ms: %s', (_name, text) => {
    const times = Array.from({ length: 5 }, () => {
      const start = worked();
      screen(input(text));
      return worked() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
