import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { auditLogLine, ROUTES, type AuditLogLine } from '#libs/contracts';
import { TransientError } from '#libs/platform';
import { CLI, innerApps } from '../inner-apps.js';

const EXPORT_MS = 30 * 60_000;

/** Lines of the running audit log, as its app exports them. */
export async function runningLog(): Promise<Readable> {
  const response = await innerApps().fetch(ROUTES.exportAuditLog, {
    actor: CLI,
    timeoutMs: EXPORT_MS,
  });
  if (!response.ok || response.body === null) throw new TransientError('the audit app did not give its log');
  return Readable.fromWeb(response.body);
}

/** Lines of an export kept in a file. */
export function exportedLog(path: string): Readable {
  return createReadStream(path);
}

/** Parses newline-delimited JSON of an export. @throws when a line is not of the export's shape */
export async function* auditLogLines(source: Readable): AsyncGenerator<AuditLogLine> {
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    if (line !== '') yield auditLogLine.parse(JSON.parse(line));
  }
}
