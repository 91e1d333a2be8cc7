import type { App } from '#libs/contracts';
import type { Log } from '#libs/platform';
import { consumerMetrics } from './consumer-metrics.js';

/** So many different subjects failing in a row are not their fault. */
const SUBJECTS_IN_A_ROW = 5;

/** Tells poison from a bad deploy: the one is set aside, the other must not set everything aside. */
export class DeployGuard {
  private readonly failing = new Set<string>();

  constructor(
    private readonly app: App,
    private readonly log: Log,
  ) {}

  /** An event was applied: handlers work. */
  succeeded(): void {
    if (this.failing.size === 0) return;
    this.failing.clear();
    consumerMetrics.stopped.set({ app: this.app }, 0);
  }

  /** An event of `subject` used up its attempts. True: nothing is to be set aside, wait. */
  failed(subject: string): boolean {
    this.failing.add(subject);
    if (this.failing.size < SUBJECTS_IN_A_ROW) return false;
    consumerMetrics.stopped.set({ app: this.app }, 1);
    this.log.error('handlers-fail-for-everybody', undefined, { count: this.failing.size });
    return true;
  }
}
