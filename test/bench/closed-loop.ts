import { connect, type Socket } from 'node:net';

export interface LoopOptions {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The next request as bytes on the wire, `Connection: keep-alive`. */
  readonly next: () => Buffer;
}

export interface LoopResult {
  /** Answers with status 201. */
  readonly accepted: number;
  /** Statuses of all other answers. */
  readonly others: readonly number[];
  readonly perSecond: number;
  /** Milliseconds from sending to the last byte, of the accepted ones. */
  readonly latencies: readonly number[];
}

/**
 * Keeps every connection busy with one request at a time, on plain sockets so that the client costs as little as
 * possible; waits for the last answers, so that rows can be counted against them.
 */
export async function closedLoop(options: LoopOptions): Promise<LoopResult> {
  const began = performance.now();
  const until = began + options.seconds * 1000;
  const tallies = await Promise.all(
    Array.from({ length: options.connections }, () => oneConnection(options, until)),
  );
  const elapsed = (performance.now() - began) / 1000;
  const latencies = tallies.flatMap((tally) => tally.latencies);
  return {
    accepted: latencies.length,
    others: tallies.flatMap((tally) => tally.others),
    perSecond: latencies.length / elapsed,
    latencies,
  };
}

interface Tally {
  readonly others: number[];
  readonly latencies: number[];
}

function oneConnection({ port, next }: LoopOptions, until: number): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const tally: Tally = { others: [], latencies: [] };
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let received = Buffer.alloc(0);
    const send = (): void => {
      if (performance.now() >= until) {
        socket.end();
        resolve(tally);
        return;
      }
      sentAt = performance.now();
      socket.write(next());
    };
    socket.once('connect', send);
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const status = completeAnswer(received);
      if (status === undefined) return;
      received = Buffer.alloc(0);
      if (status === 201) tally.latencies.push(performance.now() - sentAt);
      else tally.others.push(status);
      send();
    });
  });
}

/** Status of the answer in `bytes` once all of it is there (Content-Length only: both contestants send it). */
function completeAnswer(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined || bytes.length < end + 4 + Number(length)) return undefined;
  return Number(head.slice(9, 12));
}
