export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
}
export const nothing: Counts;
export function countsOf(report: JestReport | undefined): Counts;
export function sum(counts: readonly Counts[]): Counts;
