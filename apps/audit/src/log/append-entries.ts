import { CompactTree } from '#libs/merkle';
import { metrics, TransientError, type Clock, type Database, type Log } from '#libs/platform';
import type { Candidate } from './build-leaf.js';
import { LostRace, writeBatch, type Written } from './write-batch.js';

/** Entries in one transaction at most. */
const BATCH = 500;
const ATTEMPTS = 20;

/** Where a candidate stands on the log. */
export interface Appended {
  readonly index: number;
  readonly leafHash: Buffer;
  /** `known`: it was there before. `conflicting`: its number is taken by other bytes; the index is that of the alarm's entry. */
  readonly state: 'appended' | 'known' | 'conflicting';
}

interface Waiting {
  readonly candidate: Candidate;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

const entries = metrics.counter('audit_entries_total', 'Entries appended to the log', ['kind']);
const alarms = metrics.counter('audit_alarms_total', 'Entries that somebody has to look at', ['reason']);
const conflicts = metrics.counter('audit_conflicts_total', 'Records whose number was taken by other bytes');
const batchEntries = metrics.histogram(
  'audit_batch_entries',
  'Entries that share one commit',
  [],
  [1, 2, 5, 10, 25, 50, 100, 250, 500],
);
const appendSeconds = metrics.histogram(
  'audit_append_seconds',
  'One batch, from its first statement to its commit',
);

/**
 * The one writer of the log in this process. Whatever waits when the last commit ends goes into one transaction. A writer in another
 * process is noticed by the tree's size: the transaction that comes second moves nothing and is tried again on the new tree.
 */
export class AppendEntries {
  private readonly queue: Waiting[] = [];
  private tree: CompactTree | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * Puts candidates on the log, each once; returns in their order, after the commit.
   *
   * @throws the database's error when a batch did not commit, or it is not certain that it did: append again
   */
  async append(candidates: readonly Candidate[]): Promise<Appended[]> {
    const settled = candidates.map(
      (candidate) =>
        new Promise<Appended>((resolve, reject) => {
          this.queue.push({ candidate, resolve, reject });
        }),
    );
    this.running ??= this.run();
    return Promise.all(settled);
  }

  /** Waits until nothing waits. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    // Callers of the same moment belong into the same batch.
    await Promise.resolve();
    while (this.queue.length > 0) await this.commit(this.queue.splice(0, BATCH));
    this.running = undefined;
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const stop = appendSeconds.startTimer();
      const written = await this.writeOnNewestTree(batch.map(({ candidate }) => candidate));
      stop();
      this.observe(written);
      batch.forEach(({ resolve }, at) => {
        const appended = written.outcomes[at];
        if (appended !== undefined) resolve(appended);
      });
    } catch (error) {
      // Should a commit that failed have taken place after all, the next batch notices by the tree's size.
      for (const { reject } of batch) reject(error);
    }
  }

  private async writeOnNewestTree(candidates: readonly Candidate[]): Promise<Written> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const tree = (this.tree ??= await this.loadTree());
      try {
        const now = this.clock.now();
        const written = await this.database.transaction((tx) => writeBatch(tx, tree, candidates, now));
        this.tree = written.tree;
        return written;
      } catch (error) {
        if (!(error instanceof LostRace)) throw error;
        this.tree = undefined;
      }
    }
    throw new TransientError('other writers of the log were faster');
  }

  private async loadTree(): Promise<CompactTree> {
    const [state] = await this.database.query<{ size: string; frontier: Buffer; root: Buffer }>(
      'select size, frontier, root from audit.tree_state',
    );
    if (state === undefined) throw new Error('the log has no tree');
    const tree = CompactTree.restore(state.frontier);
    if (tree.size !== Number(state.size) || !tree.root().equals(state.root)) {
      throw new Error('the stored tree does not fit its own root');
    }
    return tree;
  }

  private observe({ appended }: Written): void {
    if (appended.length > 0) batchEntries.observe(appended.length);
    for (const { columns, alarm } of appended) {
      entries.inc({ kind: columns.kind });
      if (alarm === undefined) continue;
      alarms.inc({ reason: alarm });
      if (alarm === 'conflicting-record') conflicts.inc();
      this.log.error('audit-alarm', undefined, { reason: alarm });
    }
  }
}
