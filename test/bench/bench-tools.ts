import type { startKafka, startPostgres, startStack } from '../../tools/stack/index.mjs';

/** Log-odds of a text, as the classifier of `libs/screening` gives them. */
export type LearnedClassifier = (text: string) => { readonly act: number; readonly emergency: number };

/** What `npm run bench` hands to each bench. */
export interface BenchTools {
  readonly startStack: typeof startStack;
  readonly startPostgres: typeof startPostgres;
  readonly startKafka: typeof startKafka;
  /** What this machine lacks to run Kafka; undefined when nothing. */
  missingForKafka(): string | undefined;
  /** Teaches a classifier these messages and nothing else. */
  learnScreening(
    messages: readonly { readonly text: string; readonly level: string }[],
  ): Promise<LearnedClassifier>;
  readonly root: string;
}

/** The value below which `share` (0 to 1) of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle one of a few repetitions. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Two digits after the point are more than a small machine can mean. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
