import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen, type Level, type ScreeningInput } from '#libs/screening';
import type { BenchTools } from './bench-tools.js';
import { withEverydayAround, type Ordinary } from './screen-around.js';
import { crossValidate } from './screen-cross-validation.js';
import { fuzz } from './screen-fuzz.js';

/**
 * `npm run bench -- screen [--misses] [--kept-out-misses]`: how well and how fast the labelled messages are read.
 * `npm run bench -- screen --fuzz <texts> [--seed <number>]`: only the fuzz run, see screen-fuzz.ts.
 * `npm run bench -- screen --cross-validate`: only the lessons, see screen-cross-validation.ts.
 */

export interface Labelled {
  readonly id: string;
  readonly group: string;
  readonly lang: ScreeningInput['lang'];
  readonly service: ScreeningInput['service'];
  readonly level: Level;
  readonly trap: string;
  readonly text: string;
}

/** What no table is learned from. Totals on them have chosen between a few settings (docs/screening.md). */
const MEASURING = ['kept-out', 'strangers', 'examiners', 'wanderers'] as const;
/** Long already, so nothing is put around them. */
const LONG = 'wanderers';
const GROUPS = ['en', 'zh', 'lo', 'mixed'] as const;
const AROUND = [
  [300, 0],
  [0, 300],
  [300, 300],
] as const;
const RANK: Readonly<Record<Level, number>> = { emergency: 3, urgent: 2, soon: 1, routine: 0 };
const FOLDER = join(process.cwd(), 'test', 'screening');

/** The labelled messages of one set. */
export async function readLabelled(
  name: 'development' | 'kept-out' | 'batches' | 'lessons' | 'strangers' | 'examiners' | 'wanderers',
): Promise<Labelled[]> {
  return (await readFile(join(FOLDER, `${name}.jsonl`), 'utf8'))
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as Labelled);
}

export const inputOf = ({
  text,
  lang,
  service,
}: Pick<Labelled, 'text' | 'lang' | 'service'>): ScreeningInput => ({
  text,
  lang,
  service,
  fields: { country: 'GB', today: '2026-11-22' },
  declaredSigns: [],
});

/** Shares of one group of messages; `undefined` where the group has no message of that level. */
export interface Score {
  readonly messages: number;
  readonly emergencyRecall?: number;
  readonly urgentRecall?: number;
  readonly routineRaised?: number;
  readonly wrong: readonly string[];
}

export function score(messages: readonly Labelled[]): Score {
  const wrong: string[] = [];
  const share = (level: Level, good: (got: Level) => boolean): number | undefined => {
    const of = messages.filter((m) => m.level === level);
    const hits = of.filter((m) => {
      const got = screen(inputOf(m)).level;
      const hit = good(got);
      if (hit === (level === 'routine')) wrong.push(`${m.id} ${level} -> ${got} [${m.trap}] ${m.text}`);
      return hit;
    });
    return of.length === 0 ? undefined : Math.round((1000 * hits.length) / of.length) / 10;
  };
  const emergencyRecall = share('emergency', (got) => got === 'emergency');
  const urgentRecall = share('urgent', (got) => RANK[got] >= RANK.urgent);
  const routineRaised = share('routine', (got) => RANK[got] >= RANK.urgent);
  return {
    messages: messages.length,
    ...(emergencyRecall !== undefined && { emergencyRecall }),
    ...(urgentRecall !== undefined && { urgentRecall }),
    ...(routineRaised !== undefined && { routineRaised }),
    wrong,
  };
}

/** Median microseconds per message over `rounds` calls, after a warm-up. */
function medianMicroseconds(inputs: readonly ScreeningInput[], rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const input = inputs[i % inputs.length] as ScreeningInput;
    const start = process.hrtime.bigint();
    screen(input);
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[times.length >> 1] ?? 0) * 10) / 10;
}

/** Messages of one kind joined to texts of 600 characters, the length that the budget speaks of. */
function longTexts(messages: readonly Labelled[]): ScreeningInput[] {
  const inputs: ScreeningInput[] = [];
  let text = '';
  for (const message of messages) {
    text = `${text} ${message.text}`.trim();
    if (text.length < 600) continue;
    inputs.push(inputOf({ ...message, text: text.slice(0, 600) }));
    text = '';
  }
  return inputs;
}

/** Everyday requests without a sign, `{en: [...], zh: [...], lo: [...]}`. */
export async function readOrdinary(): Promise<Ordinary> {
  return JSON.parse(await readFile(join(FOLDER, 'ordinary.json'), 'utf8')) as Ordinary;
}

/** A text repeated to 600 characters, as one flat string, which is what a parsed request gives. */
const at600 = (text: string): ScreeningInput =>
  inputOf({
    text: JSON.parse(JSON.stringify(`${text} `.repeat(Math.ceil(600 / text.length)).slice(0, 600))) as string,
    lang: 'en',
    service: 'drug_search',
  });

const DEFAULT_FUZZ = 100_000;

async function runFuzz(args: readonly string[]): Promise<Record<string, unknown>> {
  const number = (flag: string, otherwise: number): number => {
    const at = args.indexOf(flag);
    const value = at < 0 ? NaN : Number(args[at + 1]);
    return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
  };
  const messages = (await Promise.all([readLabelled('development'), readLabelled('batches')]))
    .flat()
    .map(({ text }) => text);
  const figures = fuzz(number('--fuzz', DEFAULT_FUZZ), number('--seed', Date.now() % 1_000_000), messages);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  return { fuzz: figures };
}

/** Runs the evaluation and the timing; prints the table and returns the figures. */
export async function run(
  args: string[],
  { learnScreening }: Pick<BenchTools, 'learnScreening'>,
): Promise<Record<string, unknown>> {
  if (args.includes('--fuzz')) return runFuzz(args);
  if (args.includes('--cross-validate')) {
    const known = (await Promise.all([readLabelled('development'), readLabelled('batches')])).flat();
    return crossValidate(await readLabelled('lessons'), known, inputOf, learnScreening);
  }
  const figures: Record<string, unknown> = {};
  const ordinary = await readOrdinary();
  const lines = ['set          language  messages  emergency recall  urgent recall  routine raised'];
  const row = (name: string, group: string, messages: readonly Labelled[]): readonly string[] => {
    const { wrong, ...shares } = score(messages);
    figures[`${name}.${group}`] = shares;
    lines.push(
      [
        name.padEnd(12),
        group.padEnd(9),
        String(shares.messages).padStart(8),
        String(shares.emergencyRecall ?? '-').padStart(17),
        String(shares.urgentRecall ?? '-').padStart(14),
        String(shares.routineRaised ?? '-').padStart(15),
      ].join(' '),
    );
    return wrong;
  };
  const unread: Labelled[] = [];
  for (const name of ['development', ...MEASURING] as const) {
    const all = await readLabelled(name);
    if (name !== 'development' && name !== LONG) unread.push(...all);
    for (const group of GROUPS)
      row(
        name,
        group,
        all.filter((m) => m.group === group),
      );
    const wrong = row(name, 'all', all);
    // Those of the other sets are never shown: whoever reads them cannot be measured by them any more.
    const shown =
      (name === 'development' && args.includes('--misses')) ||
      (name === 'kept-out' && args.includes('--kept-out-misses'));
    if (shown) lines.push(...wrong);
  }
  lines.push(
    'kept-out, strangers and examiners with everyday sentences around each message (characters before+behind):',
  );
  for (const [before, behind] of AROUND) {
    const around = withEverydayAround(unread, ordinary, { before, behind });
    row(`${String(before)}+${String(behind)}`, 'all', around);
  }
  const development = await readLabelled('development');
  const timing = {
    ordinaryEnglish: medianMicroseconds((ordinary['en'] ?? []).map(at600), 4000),
    ordinaryChinese: medianMicroseconds((ordinary['zh'] ?? []).map(at600), 4000),
    ordinaryLao: medianMicroseconds((ordinary['lo'] ?? []).map(at600), 4000),
    candidates: medianMicroseconds(
      longTexts(development.filter((m) => m.group === 'en' && m.level !== 'routine')),
      4000,
    ),
    candidatesChinese: medianMicroseconds(
      longTexts(development.filter((m) => m.group === 'zh' && m.level !== 'routine')),
      2000,
    ),
    candidatesLao: medianMicroseconds(
      longTexts(development.filter((m) => m.group === 'lo' && m.level !== 'routine')),
      2000,
    ),
  };
  figures['microseconds'] = timing;
  lines.push(`median microseconds at 600 characters: ${JSON.stringify(timing)}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return figures;
}
