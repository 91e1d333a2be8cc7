import { explain, judge, type Level, type ScreeningInput } from '#libs/screening';
import type { LearnedClassifier } from './bench-tools.js';
import type { Labelled } from './screen.js';

const FOLDS = 5;
const RANK: Readonly<Record<Level, number>> = { emergency: 3, urgent: 2, soon: 1, routine: 0 };
/** Shifts of the bar from where judgement.ts has it, to see what each would cost and bring. */
const SHIFTS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5];

interface Read {
  readonly group: string;
  readonly level: Level;
  readonly byRules: Level;
  readonly act: number;
  readonly emergency: number;
}

/**
 * How well unseen lessons are read: each fifth of them by a classifier that learned from the other four and from the
 * messages `known`, and by the rules. Prints a table for several bars; the rules were not made with the lessons.
 */
export async function crossValidate(
  lessons: readonly Labelled[],
  known: readonly Labelled[],
  inputOf: (message: Labelled) => ScreeningInput,
  learn: (messages: readonly Labelled[]) => Promise<LearnedClassifier>,
): Promise<Record<string, unknown>> {
  const read: Read[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const classify = await learn([...known, ...lessons.filter((_, i) => i % FOLDS !== fold)]);
    for (const message of lessons.filter((_, i) => i % FOLDS === fold)) {
      const { byRules } = explain(inputOf(message));
      read.push({ group: message.group, level: message.level, byRules, ...classify(message.text) });
    }
  }
  const figures: Record<string, unknown> = {};
  const lines = ['bar    language  emergency recall  urgent recall  routine raised'];
  for (const shift of SHIFTS) {
    for (const group of ['en', 'zh', 'lo', 'mixed', 'all']) {
      const of = read.filter((one) => group === 'all' || one.group === group);
      const shares = sharesOf(of, shift);
      figures[`${shift}.${group}`] = shares;
      const cells = shares.map((share, i) => String(share).padStart([17, 14, 15][i] ?? 0));
      lines.push([String(shift).padStart(5), ` ${group.padEnd(8)}`, ...cells].join(' '));
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return { lessons: lessons.length, crossValidated: figures };
}

/** Emergency recall, urgent or higher among urgent, urgent or higher among routine; per cent. */
function sharesOf(messages: readonly Read[], shift: number): number[] {
  const share = (level: Level, least: Level): number => {
    const of = messages.filter((message) => message.level === level);
    const hits = of.filter(
      ({ byRules, act, emergency }) => RANK[judge(byRules, { act: act - shift, emergency })] >= RANK[least],
    );
    return Math.round((1000 * hits.length) / of.length) / 10;
  };
  return [share('emergency', 'emergency'), share('urgent', 'urgent'), share('routine', 'urgent')];
}
