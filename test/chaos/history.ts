import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/**
 * How one attempt to submit ended. `accepted`: 201 or 200. `refused`: the answer, or a connection that was never made,
 * says that nothing was stored. `unknown`: cut, timed out, or 503 `outcome-unknown`. `busy`: an earlier attempt of the
 * same key was still under way (409), so this one did nothing of its own.
 */
export type Outcome = 'accepted' | 'refused' | 'unknown' | 'busy';

/** What the client noted. Times are milliseconds since 1970; `turn` names a request within one run. */
export type HistoryRecord =
  | {
      readonly kind: 'send';
      readonly turn: number;
      readonly attempt: number;
      readonly at: number;
      /** Idempotency-Key. */
      readonly key: string;
      readonly email: string;
    }
  | {
      readonly kind: 'reply';
      readonly turn: number;
      readonly attempt: number;
      readonly at: number;
      readonly outcome: Outcome;
      /** 0 when there was no answer. */
      readonly status: number;
      readonly code?: string;
      readonly id?: string;
      readonly reference?: string;
      readonly trackingSecret?: string;
      readonly replayed?: boolean;
      /** Seconds after which to come back, as a refusal says it. */
      readonly retryAfter?: string;
    }
  | {
      readonly kind: 'step';
      readonly at: number;
      readonly id: string;
      readonly step: string;
      /** 0 when there was no answer. */
      readonly status: number;
    };

interface Line {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The client's own diary on disk. Lines that come together share one fdatasync. */
export class HistoryWriter {
  private waiting: Line[] = [];
  private running: Promise<void> | undefined;

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async create(path: string): Promise<HistoryWriter> {
    return new HistoryWriter(path, await open(path, 'a', 0o600));
  }

  /** Resolves when the record is on disk. */
  record(record: HistoryRecord): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ text: `${JSON.stringify(record)}\n`, resolve, reject });
      this.running ??= this.run().finally(() => {
        this.running = undefined;
      });
    });
  }

  async close(): Promise<void> {
    await this.running;
    await this.file.close();
  }

  private async run(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        await this.file.writeFile(batch.map(({ text }) => text).join(''));
        await this.file.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
  }
}

/** Every record of a history in the order in which it was written. */
export async function readHistory(path: string): Promise<HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (line !== '') records.push(JSON.parse(line) as HistoryRecord);
  }
  return records;
}
