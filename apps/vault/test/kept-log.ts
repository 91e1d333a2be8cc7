import type { Clock, Log } from '#libs/platform';

/** Everything logged, to be searched by tests. */
export class KeptLog implements Log {
  readonly lines: { level: string; event: string; error?: unknown; fields?: unknown }[] = [];
  debug(event: string, fields?: unknown): void {
    this.lines.push({ level: 'debug', event, fields });
  }
  info(event: string, fields?: unknown): void {
    this.lines.push({ level: 'info', event, fields });
  }
  warn(event: string, fields?: unknown): void {
    this.lines.push({ level: 'warn', event, fields });
  }
  error(event: string, error?: unknown, fields?: unknown): void {
    this.lines.push({ level: 'error', event, error, fields });
  }
}

/** A clock that tests move. */
export class HandClock implements Clock {
  private ahead = 0;
  now(): Date {
    return new Date(Date.now() + this.ahead);
  }
  forward(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}
