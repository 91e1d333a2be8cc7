import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { InnerHttp, ServiceTokens } from '#libs/access';
import { auditLogLine, ROUTES, type AuditLogLine } from '#libs/contracts';
import { readConfig, TransientError } from '#libs/platform';
import { neighboursOf, operatorConfig } from '../cli.config.js';

const EXPORT_MS = 30 * 60_000;

/** Lines of the running audit log, as its app exports them. */
export async function runningLog(): Promise<Readable> {
  const config = readConfig(operatorConfig);
  const tokens = new ServiceTokens({
    self: 'cli',
    key: config.CLI_TOKEN_KEY,
    publicKeys: config.TOKEN_PUBLIC_KEYS,
  });
  const inner = new InnerHttp(tokens, neighboursOf(config));
  const response = await inner.fetch(ROUTES.exportAuditLog, {
    actor: { kind: 'system', ref: 'cli' },
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
