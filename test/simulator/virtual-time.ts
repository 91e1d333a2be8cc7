/** Whose work a task is: a process that may be stalled for a while, or ended for good. */
export interface Owner {
  alive: boolean;
  /** Until then nothing of it runs. */
  stalledUntil: number;
  /** Until then its database does not answer. */
  cutOffUntil: number;
}

/** What `setTimeout` returns in virtual time. */
class Task {
  cancelled = false;

  constructor(
    public at: number,
    readonly order: number,
    readonly owner: Owner | undefined,
    readonly run: () => void,
  ) {}

  unref(): this {
    return this;
  }
}

/** The patched functions; everything in relay and consumer that waits or looks at a clock uses one of them. */
const REAL = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  now: performance.now.bind(performance),
  random: Math.random,
};

/**
 * A clock that jumps from task to task, in an order that its seed decides. Between two tasks everything that was made
 * ready runs to its next wait, so what a task starts belongs to the task's owner.
 */
export class VirtualTime {
  now = 0;
  /** Tasks run so far. */
  steps = 0;
  /** The process whose task runs now. */
  private current: Owner | undefined;
  private readonly heap: Task[] = [];
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** In [0, 1); mulberry32. */
  random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** In [from, to). */
  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }

  /** Runs `work` for `owner` in `ms`; tasks of the same moment run in a random order. */
  after(ms: number, owner: Owner | undefined, work: () => void): Task {
    const task = new Task(this.now + Math.max(0, ms), this.random(), owner, work);
    this.push(task);
    return task;
  }

  /** An answer that comes to `owner` in `ms`, unless the owner ends. */
  async reply<Result>(
    ms: number,
    owner: Owner | undefined,
    work: () => Result | Promise<Result>,
  ): Promise<Result> {
    return new Promise<Result>((resolve) => {
      this.after(ms, owner, () => {
        resolve(promised(work));
      });
    });
  }

  /** Runs tasks until `done`, until nothing is left or until `limit`. Returns whether it was done. */
  async run(done: () => boolean, limit: number): Promise<boolean> {
    const restore = this.install();
    try {
      return await new Promise<boolean>((resolve, reject) => {
        const turn = (): void => {
          try {
            if (done()) {
              resolve(true);
              return;
            }
            const task = this.pop();
            if (task === undefined || task.at > limit) {
              if (task !== undefined) this.push(task);
              resolve(false);
              return;
            }
            this.step(task);
          } catch (error) {
            reject(error instanceof Error ? error : new Error('the simulator failed', { cause: error }));
            return;
          }
          // Node runs the next tick only when no promise is left to be settled.
          queueMicrotask(() => {
            process.nextTick(turn);
          });
        };
        turn();
      });
    } finally {
      this.current = undefined;
      restore();
    }
  }

  private step(task: Task): void {
    this.current = undefined;
    if (task.cancelled) return;
    this.now = Math.max(this.now, task.at);
    const { owner } = task;
    if (owner !== undefined) {
      if (!owner.alive) return;
      if (owner.stalledUntil > this.now) {
        task.at = owner.stalledUntil;
        this.push(task);
        return;
      }
    }
    this.steps += 1;
    this.current = owner;
    task.run();
  }

  private install(): () => void {
    const set = (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): Task =>
      this.after(ms, this.current, () => {
        work(...given);
      });
    const every = (work: () => void, ms: number): Interval => {
      const interval = new Interval();
      const owner = this.current;
      const again = (): void => {
        if (interval.cancelled) return;
        this.after(ms, owner, () => {
          if (interval.cancelled) return;
          work();
          again();
        });
      };
      again();
      return interval;
    };
    const clear = (timer: Task | Interval | undefined): void => {
      if (timer !== undefined) timer.cancelled = true;
    };
    Object.assign(globalThis, {
      setTimeout: set,
      clearTimeout: clear,
      setInterval: every,
      clearInterval: clear,
    });
    performance.now = () => this.now;
    Math.random = () => this.random();
    return () => {
      const { now, random, ...timers } = REAL;
      Object.assign(globalThis, timers);
      performance.now = now;
      Math.random = random;
    };
  }

  private push(task: Task): void {
    const { heap } = this;
    let at = heap.length;
    heap.push(task);
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const parent = heap[above];
      if (parent === undefined || !before(task, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = task;
  }

  private pop(): Task | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [a, b] = [heap[left], heap[left + 1]];
      if (a === undefined) break;
      const [child, index] = b !== undefined && before(b, a) ? [b, left + 1] : [a, left];
      if (!before(child, last)) break;
      heap[at] = child;
      at = index;
    }
    heap[at] = last;
    return first;
  }
}

async function promised<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  return work();
}

class Interval {
  cancelled = false;

  unref(): this {
    return this;
  }
}

function before(a: Task, b: Task): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
