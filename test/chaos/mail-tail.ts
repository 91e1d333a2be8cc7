import { existsSync, openSync, closeSync, readSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** One delivery into the sink, as its file keeps it. */
export interface SunkMail {
  readonly sinkId: string;
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
}

const EVERY_MS = 500;

/**
 * Follows the file of the mail sink. The sink itself forgets all but the newest ten thousand mails; a long run must
 * count every one.
 */
export class MailTail {
  private readonly bySinkId = new Map<string, SunkMail>();
  private offset = 0;
  private inode = 0;
  private rest = '';
  private stopped = false;

  /** @param file `mails.jsonl` of the sink; it may not be there yet */
  constructor(private readonly file: string) {
    void this.follow();
  }

  /** Every mail until now, repetitions included. */
  all(): SunkMail[] {
    this.read();
    return [...this.bySinkId.values()];
  }

  stop(): void {
    this.stopped = true;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      this.read();
      await delay(EVERY_MS, undefined, { ref: false });
    }
  }

  private read(): void {
    if (!existsSync(this.file)) return;
    const { ino, size } = statSync(this.file);
    // The sink writes its file anew when it starts and when it drops old mails.
    if (ino !== this.inode || size < this.offset) {
      this.inode = ino;
      this.offset = 0;
      this.rest = '';
    }
    if (size === this.offset) return;
    const bytes = Buffer.alloc(size - this.offset);
    const descriptor = openSync(this.file, 'r');
    const count = readSync(descriptor, bytes, 0, bytes.length, this.offset);
    closeSync(descriptor);
    this.offset += count;
    const lines = (this.rest + bytes.toString('utf8', 0, count)).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.take(line);
  }

  private take(line: string): void {
    try {
      const { id, envelope, source } = JSON.parse(line) as {
        id: string;
        envelope: { to: string[] };
        source: string;
      };
      this.bySinkId.set(id, {
        sinkId: id,
        messageId: /^message-id:\s*<?([^>\s]+)/im.exec(source)?.[1] ?? '',
        to: envelope.to[0] ?? '',
        subject: /^subject:\s*(.+)$/im.exec(source)?.[1]?.trim() ?? '',
      });
    } catch {
      // Half a line of a sink that was killed; the sink drops it too when it starts again.
    }
  }
}
