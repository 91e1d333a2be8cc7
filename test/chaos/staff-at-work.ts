import { setTimeout as delay } from 'node:timers/promises';
import { LarusClient } from '../support/larus-client.js';
import type { HistoryWriter } from './history.js';
import type { SeededRandom } from './seeded-random.js';

const BETWEEN_STEPS_MS = 300;
const ANSWER_WITHIN_MS = 3_000;

/**
 * A consultant who claims and releases cases of the run without end: so subjects come to versions beyond the first,
 * and order has something to lose.
 */
export class StaffAtWork {
  private readonly ids: string[] = [];
  private stopped = false;
  private token: string | undefined;
  private readonly larus: LarusClient;

  constructor(
    origin: string,
    private readonly password: string,
    private readonly history: HistoryWriter,
    private readonly random: SeededRandom,
  ) {
    this.larus = new LarusClient(origin);
  }

  /** A case that exists, or will soon. */
  hear(id: string): void {
    this.ids.push(id);
  }

  stop(): void {
    this.stopped = true;
  }

  /** Works until stopped; whatever fails is noted and left. */
  async run(): Promise<void> {
    while (!this.stopped) {
      await delay(BETWEEN_STEPS_MS);
      // A few cases get many versions, instead of many cases two.
      const id = this.ids[this.random.below(Math.min(this.ids.length, 12))];
      if (id !== undefined) await this.work(id).catch(() => undefined);
    }
  }

  private async work(id: string): Promise<void> {
    this.token ??= await within(this.larus.signIn('consultant@larus.test', this.password));
    const found = await within(this.larus.getCase(this.token, id));
    if (found.status === 401) this.token = undefined;
    const etag = found.headers.get('etag');
    if (found.status !== 200 || etag === null || this.token === undefined) return;
    const step = found.body.state === 'queued' ? 'claim' : 'release';
    const status = await within(this.larus.step(this.token, id, step, etag)).then(
      (answer) => answer.status,
      () => 0,
    );
    await this.history.record({ kind: 'step', at: Date.now(), id, step, status });
  }
}

async function within<Value>(work: Promise<Value>): Promise<Value> {
  const late = delay(ANSWER_WITHIN_MS, undefined, { ref: false }).then(() => {
    throw new Error('no answer in time');
  });
  return Promise.race([work, late]);
}
