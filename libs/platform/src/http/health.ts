import { Injectable } from '@nestjs/common';

const CHECK_MS = 1_000;

/** What must work before this process takes traffic. Each check throws when it does not. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, () => Promise<void>>();
  private stopping = false;

  add(name: string, check: () => Promise<void>): void {
    this.checks.set(name, check);
  }

  /** Readiness turns false as soon as the process begins to stop. */
  stop(): void {
    this.stopping = true;
  }

  /** Runs every check, each with a second at most. */
  async ready(): Promise<{ ready: boolean; checks: Record<string, 'ok' | 'failing'> }> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]): Promise<[string, 'ok' | 'failing']> => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<never>((_resolve, reject) => {
          timer = setTimeout(() => {
            reject(new Error('late'));
          }, CHECK_MS);
        });
        try {
          await Promise.race([check(), late]);
          return [name, 'ok'];
        } catch {
          return [name, 'failing'];
        } finally {
          clearTimeout(timer);
        }
      }),
    );
    const checks = Object.fromEntries(results);
    return { ready: !this.stopping && results.every(([, state]) => state === 'ok'), checks };
  }
}
