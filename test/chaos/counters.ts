import { setTimeout as delay } from 'node:timers/promises';

/** Counters whose growth a run reports, whatever their labels. */
const COUNTED = [
  'consumer_dropped_total',
  'consumer_rewinds_total',
  'relay_broker_lost_total',
  'consumer_dead_letters_total',
  'email_ambiguous_total',
  'consumer_failures_total',
  'bus_consumer_rebuilds_total',
] as const;

export type Counted = (typeof COUNTED)[number];

const EVERY_MS = 1_000;

/**
 * Sums counters of processes that die: what each process had at the last look before its end stays counted. What one
 * counted in the second before it was killed is not seen, so the sums are what is known at least.
 */
export class Counters {
  private readonly sums = new Map<Counted, number>();
  private readonly last = new Map<string, number>();
  private stopped = false;
  private readonly running: Promise<void>;

  /** @param addresses where processes answer `/metrics`; asked anew every second */
  constructor(private readonly addresses: () => readonly string[]) {
    this.running = this.follow();
  }

  /** What this counter has come to since the last `take`. */
  async of(name: Counted): Promise<number> {
    await this.look();
    return this.sums.get(name) ?? 0;
  }

  /** What has been counted since the last call. */
  async take(): Promise<Readonly<Record<Counted, number>>> {
    await this.look();
    const taken = Object.fromEntries(COUNTED.map((name) => [name, this.sums.get(name) ?? 0]));
    this.sums.clear();
    return taken as Record<Counted, number>;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      await this.look();
      await delay(EVERY_MS);
    }
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.addresses().map(async (address) => {
        const found = await scrape(address).catch(() => undefined);
        if (found === undefined) return;
        for (const [name, value] of found) {
          const key = `${address} ${name}`;
          const before = this.last.get(key) ?? 0;
          this.last.set(key, value);
          // A smaller value is that of a new process.
          const grown = value >= before ? value - before : value;
          this.sums.set(name, (this.sums.get(name) ?? 0) + grown);
        }
      }),
    );
  }
}

async function scrape(address: string): Promise<Map<Counted, number>> {
  const response = await fetch(`${address}/metrics`, { signal: AbortSignal.timeout(800) });
  return totals(await response.text());
}

/** Sums of the counted metrics over their labels, from the text format of Prometheus. */
export function totals(text: string): Map<Counted, number> {
  const sums = new Map<Counted, number>(COUNTED.map((name) => [name, 0]));
  for (const line of text.split('\n')) {
    const [, name, value] = /^larus_([a-z_]+)(?:\{[^}]*\})? ([0-9.e+]+)$/.exec(line) ?? [];
    const known = COUNTED.find((counted) => counted === name);
    if (known !== undefined) sums.set(known, (sums.get(known) ?? 0) + Number(value));
  }
  return sums;
}
