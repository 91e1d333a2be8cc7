import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** `up`: from the client to the server; `down`: back. */
export type Direction = 'up' | 'down';

export interface TcpProxyOptions {
  /** Loopback port to listen on; 0 takes any. */
  readonly port: number;
  /** Loopback port of the real server. */
  readonly target: number;
}

const MOST_WAITING_BYTES = 1_048_576;

/** A door in front of a server on loopback that can misbehave as networks do. Faults hold for open and for new connections. */
export class TcpProxy {
  private readonly server: Server;
  private readonly pairs = new Set<Pair>();
  private isDown = false;
  private greeting: string | undefined;
  readonly held = new Set<Direction>();
  delayMs = 0;
  dropAfter: { readonly direction: Direction; readonly bytes: number } | undefined;

  private constructor(private readonly target: number) {
    this.server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      this.take(client);
    });
  }

  static async listen({ port, target }: TcpProxyOptions): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve, reject) => {
      proxy.server.once('error', reject);
      proxy.server.listen({ port, host: '127.0.0.1' }, resolve);
    });
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get connections(): number {
    return this.pairs.size;
  }

  /** Ends every open connection with a reset; new ones are let through. */
  cut(): void {
    for (const pair of this.pairs) pair.end();
  }

  /** Cuts, and resets every new connection until healed. */
  down(): void {
    this.isDown = true;
    this.cut();
  }

  /** Half-open: connections stay, bytes of these directions wait in the proxy until healed. */
  hold(...directions: Direction[]): void {
    for (const direction of directions) this.held.add(direction);
  }

  /** Open connections stay open and silent for good, as when a firewall forgets them; new ones are let through. */
  strand(): void {
    for (const pair of this.pairs) pair.strand();
  }

  /** Every new connection gets this text and the end, as from a server that is too busy. */
  answer(text: string): void {
    this.greeting = text;
    this.cut();
  }

  /** Lets everything through again; what was held flows on. */
  heal(): void {
    this.isDown = false;
    this.greeting = undefined;
    this.delayMs = 0;
    this.dropAfter = undefined;
    this.held.clear();
    for (const pair of this.pairs) pair.flow();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(client: Socket): void {
    if (this.greeting !== undefined) {
      client.on('error', () => client.destroy());
      client.end(this.greeting);
      return;
    }
    if (this.isDown) {
      client.resetAndDestroy();
      return;
    }
    const pair = new Pair(
      this,
      client,
      connect({ port: this.target, host: '127.0.0.1', allowHalfOpen: true }),
    );
    this.pairs.add(pair);
    pair.onEnd = () => this.pairs.delete(pair);
  }
}

/** One client's connection and ours to the server. */
class Pair {
  onEnd: () => void = () => undefined;
  private ended = false;
  private readonly lanes: readonly Lane[];

  constructor(
    proxy: TcpProxy,
    private readonly client: Socket,
    private readonly upstream: Socket,
  ) {
    upstream.setNoDelay(true);
    const end = (): void => {
      this.end();
    };
    this.lanes = [
      new Lane(proxy, 'up', client, upstream, end),
      new Lane(proxy, 'down', upstream, client, end),
    ];
    for (const socket of [client, upstream]) {
      socket.once('error', end);
      socket.once('close', end);
    }
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.client.resetAndDestroy();
    this.upstream.resetAndDestroy();
    this.onEnd();
  }

  flow(): void {
    for (const lane of this.lanes) lane.flow();
  }

  strand(): void {
    for (const lane of this.lanes) lane.stranded = true;
  }
}

/** Bytes of one direction, in order; `null` is the sender's end. */
class Lane {
  stranded = false;
  private readonly waiting: (Buffer | null)[] = [];
  private bytes = 0;
  private passed = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly proxy: TcpProxy,
    private readonly direction: Direction,
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly end: () => void,
  ) {
    from.on('data', (chunk: Buffer) => {
      this.bytes += chunk.length;
      this.take(chunk);
    });
    from.on('end', () => {
      this.take(null);
    });
    to.on('drain', () => from.resume());
  }

  flow(): void {
    while (this.waiting.length > 0 && this.timer === undefined && !this.proxy.held.has(this.direction)) {
      const { delayMs } = this.proxy;
      if (delayMs === 0) {
        this.pass();
        continue;
      }
      this.timer = setTimeout(() => {
        this.timer = undefined;
        if (!this.proxy.held.has(this.direction)) this.pass();
        this.flow();
      }, delayMs);
    }
  }

  private take(chunk: Buffer | null): void {
    if (this.stranded) return;
    this.waiting.push(chunk);
    if (this.bytes > MOST_WAITING_BYTES) this.from.pause();
    this.flow();
  }

  private pass(): void {
    const chunk = this.waiting.shift();
    if (chunk === undefined || this.to.destroyed) return;
    if (chunk === null) {
      this.to.end();
      return;
    }
    this.bytes -= chunk.length;
    const limit = this.proxy.dropAfter;
    const allowed = limit?.direction === this.direction ? limit.bytes - this.passed : Infinity;
    this.passed += chunk.length;
    if (chunk.length > allowed) {
      // What was let through must arrive before the connection goes.
      this.to.write(chunk.subarray(0, Math.max(0, allowed)), () => {
        this.end();
      });
      return;
    }
    if (this.to.write(chunk)) this.from.resume();
    else this.from.pause();
  }
}
