import pg from 'pg';
import { TransientError } from '#libs/platform';

const CONNECT_MS = 3_000;
const END_MS = 500;
/** What the server ends by itself; who waits gives up a little later, in case the server cannot. */
export const STATEMENT_MS = 5_000;

export interface ConnectionOptions {
  readonly url: string;
  /** Shown to who looks at the server. */
  readonly name: string;
}

/** One connection to the log's database; statements take turns on it. */
export class Connection {
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: pg.Client) {}

  /** @throws TransientError when the database cannot be reached */
  static async open({ url, name }: ConnectionOptions): Promise<Connection> {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      throw new TransientError('the bus cannot be reached', { cause: error });
    }
    return new Connection(client);
  }

  /** Runs one statement when those before it are done. */
  async query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<Row[]> {
    const answer = this.turn.then(() => this.client.query<Row>(statement));
    this.turn = answer.catch(() => undefined);
    return (await answer).rows;
  }

  onNotification(listener: (payload: string) => void): void {
    this.client.on('notification', ({ payload = '' }) => {
      listener(payload);
    });
  }

  onEnd(listener: () => void): void {
    this.client.once('end', listener);
  }

  /** Ends at once when a statement is under way, and does not wait long for the goodbye. */
  async end(): Promise<void> {
    await within(END_MS, this.client.end()).catch(() => undefined);
  }
}

/** An answer did not come in time. */
export class Late extends TransientError {}

/** @throws Late when `work` has not settled after `ms` */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Late('the bus did not answer in time'));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
