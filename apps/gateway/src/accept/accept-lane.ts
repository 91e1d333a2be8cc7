import { DomainError, isDependencyFault, TransientError } from '#libs/platform';

/** The statement was sent and the connection was lost: it may have committed or not. */
export class CommitInDoubt extends Error {
  override readonly name = 'CommitInDoubt';
}

/** What became of a row: written, or recognised as a repetition whose key another consultation holds. */
export type AcceptOutcome = 'stored' | 'replayed';

/** Writes rows; one call is one commit. */
export interface AcceptStatement<Row> {
  /**
   * @returns the ids that were not written, because their key is taken
   * @throws CommitInDoubt when the outcome is not known; anything else means that nothing was written
   */
  write(rows: readonly Row[]): Promise<ReadonlySet<string>>;
  /** Which of these ids are durable, asked after a commit in doubt. @throws when that cannot be found out */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface AcceptLaneOptions<Row> {
  readonly statement: AcceptStatement<Row>;
  readonly rowsAtMost?: number;
  readonly waitingAtMost?: number;
}

interface Waiting<Row> {
  readonly row: Row;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (error: Error) => void;
}

const ROWS_AT_MOST = 256;
const WAITING_AT_MOST = 2_048;
/** Of the last two flushes together, which take turns: less than the half, so that a flush does not wait for the last few. */
const FAIR_SHARE = 0.375;
/** So few rows go together, whatever is under way: a flush costs about as much as five rows in it. */
const ALWAYS_TOGETHER = 16;
const PRESSED_FROM = 32;

/**
 * Requests that arrive together share one statement and one commit. One lane, no timer: a free lane takes what waits as
 * soon as that is a fair share of what was under way lately, or when a turn of the event loop brings nothing more.
 *
 * The fair share keeps database and event loop at work at the same time. Without it a handful of early arrivals leaves
 * alone, nearly all the others follow together, and each side waits for the other in turn: 4 rows, 60, 4, 60. For the
 * same reason a flush takes no more than half of what is under way.
 */
export class AcceptLane<Row extends { readonly id: string }> {
  private waiting: Waiting<Row>[] = [];
  private running = false;
  private closing = false;
  private readonly statement: AcceptStatement<Row>;
  private readonly rowsAtMost: number;
  private readonly waitingAtMost: number;
  private idle: (() => void)[] = [];
  private lastSizes: readonly [number, number] = [1, 1];
  private enough: (() => void) | undefined;

  constructor(options: AcceptLaneOptions<Row>) {
    this.statement = options.statement;
    this.rowsAtMost = options.rowsAtMost ?? ROWS_AT_MOST;
    this.waitingAtMost = options.waitingAtMost ?? WAITING_AT_MOST;
  }

  /** How many rows wait for the next flush. */
  get depth(): number {
    return this.waiting.length;
  }

  /** Whether many requests come at the same time: the last two flushes carried as many rows as dozens of visitors send. */
  get pressed(): boolean {
    return this.running && this.lastSizes[0] + this.lastSizes[1] >= PRESSED_FROM;
  }

  /**
   * Resolves once the row is durable.
   *
   * @throws DomainError `not-available` when it was certainly not stored, `outcome-unknown` when nobody can say; the
   *   statement's own error when this row cannot be written
   */
  add(row: Row): Promise<AcceptOutcome> {
    if (this.closing || this.waiting.length >= this.waitingAtMost) {
      return Promise.reject(new DomainError('not-available', { retryAfterSeconds: 1 }));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      if (this.enough !== undefined && this.waiting.length >= this.fairShare()) this.enough();
      if (this.running) return;
      this.running = true;
      void this.run();
    });
  }

  /** Takes nothing more and resolves when everything that waits is settled. */
  async drain(): Promise<void> {
    this.closing = true;
    if (!this.running) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.gathered();
      const batch = this.waiting;
      this.waiting = batch.splice(this.mostOf(batch.length));
      this.lastSizes = [this.lastSizes[1], batch.length];
      await this.flush(batch);
    }
    this.running = false;
    for (const resolve of this.idle.splice(0)) resolve();
  }

  private fairShare(): number {
    const [before, last] = this.lastSizes;
    return Math.max(2, Math.floor((before + last) * FAIR_SHARE));
  }

  /** How many of the waiting rows leave together; those of the flush before are on their way back to their senders. */
  private mostOf(waiting: number): number {
    const half = Math.ceil((waiting + this.lastSizes[1]) / 2);
    return Math.min(Math.max(half, ALWAYS_TOGETHER), this.rowsAtMost);
  }

  /** Resolves when a fair share waits, or when a turn of the event loop has brought nothing more. */
  private gathered(): Promise<void> {
    if (this.waiting.length >= this.fairShare()) return Promise.resolve();
    return new Promise((resolve) => {
      let seen = this.waiting.length;
      const leave = (): void => {
        this.enough = undefined;
        resolve();
      };
      const turn = (): void => {
        if (this.enough !== leave) return;
        if (this.waiting.length === seen) {
          leave();
          return;
        }
        seen = this.waiting.length;
        setImmediate(turn);
      };
      this.enough = leave;
      setImmediate(turn);
    });
  }

  private async flush(batch: readonly Waiting<Row>[]): Promise<void> {
    try {
      const replayed = await this.statement.write(batch.map(({ row }) => row));
      for (const { row, resolve } of batch) resolve(replayed.has(row.id) ? 'replayed' : 'stored');
    } catch (error) {
      if (error instanceof CommitInDoubt) {
        await this.lookUp(batch, error);
      } else if (isDependencyFault(error) || error instanceof DomainError) {
        refuse(batch, notAvailable(error));
      } else if (batch.length === 1) {
        refuse(batch, error instanceof Error ? error : new Error('a row cannot be written'));
      } else {
        // One bad row must not refuse its neighbours: halve until it stands alone.
        const half = batch.length >> 1;
        await this.flush(batch.slice(0, half));
        await this.flush(batch.slice(half));
      }
    }
  }

  private async lookUp(batch: readonly Waiting<Row>[], doubt: CommitInDoubt): Promise<void> {
    let known: ReadonlySet<string>;
    try {
      known = await this.statement.known(batch.map(({ row }) => row.id));
    } catch (cause) {
      refuse(batch, new DomainError('outcome-unknown', { cause, retryAfterSeconds: 2 }));
      return;
    }
    for (const { row, resolve, reject } of batch) {
      if (known.has(row.id)) resolve('stored');
      else reject(notAvailable(doubt));
    }
  }
}

function notAvailable(cause: unknown): Error {
  return cause instanceof DomainError
    ? cause
    : new DomainError('not-available', {
        cause: cause instanceof TransientError ? cause.cause : cause,
        retryAfterSeconds: 2,
      });
}

function refuse(batch: readonly { readonly reject: (error: Error) => void }[], error: Error): void {
  for (const { reject } of batch) reject(error);
}
