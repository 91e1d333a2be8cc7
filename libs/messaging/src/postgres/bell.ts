import { BUS_CHANNEL } from './bus-tables.js';
import type { Lane } from './lane.js';

/**
 * Tells readers which partitions have grown, after the commit and apart from it: a commit that notifies makes every other
 * such commit of the server wait for its flush. What is not told is found by the readers' own look.
 */
export class Bell {
  private grown = new Set<string>();
  private ringing = false;

  constructor(private readonly lane: Lane) {}

  /** Names as `partitionName` makes them. Returns at once; what comes while one notification is under way shares the next. */
  ring(names: Iterable<string>): void {
    for (const name of names) this.grown.add(name);
    if (!this.ringing) void this.ringAll();
  }

  private async ringAll(): Promise<void> {
    this.ringing = true;
    while (this.grown.size > 0) {
      const names = [...this.grown].join(' ');
      this.grown = new Set();
      const statement = { name: 'bus-ring', text: `select pg_notify('${BUS_CHANNEL}', $1)`, values: [names] };
      await this.lane.ask(statement).catch(() => undefined);
    }
    this.ringing = false;
  }
}
