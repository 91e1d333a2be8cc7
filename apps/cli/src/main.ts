import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, CommanderError } from 'commander';
import { PROBLEMS } from '#libs/contracts';
import { ConfigError, DomainError, readConfig, sqlStateOf, TransientError } from '#libs/platform';
import { z } from 'zod';
import { auditLogLines, exportedLog, runningLog } from './audit/read-log.js';
import { verifyAuditLog } from './audit/verify-log.js';
import { databaseConfig } from './cli.config.js';
import { addDeadLetterCommands } from './dead-letters/dead-letter-commands.js';
import { addRepublishCommand } from './messaging/republish-command.js';
import { migrateDatabase } from './database/migrate-database.js';
import { seedDatabase } from './database/seed-database.js';
import { runAppScript, ScriptFailed } from './run-app-script.js';
import { screenLines } from './screening/screen-lines.js';

const EXIT_CONFIG = 78;

const program = new Command('larus').description('Operate Larus').showHelpAfterError().exitOverride();

program
  .command('migrate')
  .description('make roles and schemas, bring every table up to date')
  .action(migrateDatabase);
program
  .command('seed')
  .description('write the first queues, service hours and demo staff')
  .action(seedDatabase);

const staff = program.command('staff').description('accounts of the people who work here');
staff
  .command('create')
  .description('make an account; the password is read from LARUS_STAFF_PASSWORD')
  .requiredOption('--email <address>')
  .requiredOption('--name <name>')
  .requiredOption('--role <role>', 'consultant, lead, admin or auditor')
  .option('--queues <names>', 'comma-separated', '')
  .action((options: { email: string; name: string; role: string; queues: string }) =>
    operateGateway([
      'staff',
      'create',
      '--email',
      options.email,
      '--name',
      options.name,
      '--role',
      options.role,
      '--queues',
      options.queues,
    ]),
  );
staff
  .command('session')
  .description('print a session token, for scripts; never in production')
  .requiredOption('--email <address>')
  .action((options: { email: string }) => operateGateway(['staff', 'session', '--email', options.email]));

const audit = program.command('audit').description('the log of who opened what');
audit
  .command('verify')
  .description('recompute the tree of the running log, or of an export, and name what was changed')
  .argument('[export]', 'file written by larus audit export')
  .option('--key <verifier>', 'verifier key; the environment variable AUDIT_VERIFIER unless given')
  .action(async (path: string | undefined, options: { key?: string }) => {
    const key = options.key ?? readConfig(z.object({ AUDIT_VERIFIER: z.string().min(10) })).AUDIT_VERIFIER;
    const source = path === undefined ? await runningLog() : exportedLog(path);
    const report = await verifyAuditLog(auditLogLines(source), key);
    for (const problem of report.problems) {
      process.stdout.write(
        `${problem.kind} ${'index' in problem ? `entry ${problem.index}` : `checkpoint ${problem.checkpoint}`}\n`,
      );
    }
    process.stdout.write(
      `${report.problems.length === 0 ? 'verified' : 'BROKEN'}: checked ${report.checked} entries, ` +
        `${report.checkpoints} checkpoints, root ${report.root ?? 'not computable'}, witness: ${report.witness}\n`,
    );
    if (report.problems.length > 0) process.exitCode = 1;
  });
audit
  .command('export')
  .description('write the whole log as newline-delimited JSON')
  .argument('[file]', 'standard output unless given')
  .action(async (path: string | undefined) => {
    await pipeline(
      await runningLog(),
      path === undefined ? process.stdout : createWriteStream(path, { mode: 0o600 }),
    );
  });

addDeadLetterCommands(program);
addRepublishCommand(program);

program
  .command('screen')
  .description('JSONL {id, lang, service, text} on standard input -> {id, level, signs}')
  .action(async () => {
    if ((await screenLines(process.stdin, process.stdout)) > 0) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else {
    process.stderr.write(`${faultLine(error)}\n`);
    process.exitCode = error instanceof ConfigError ? EXIT_CONFIG : 1;
  }
}

async function operateGateway(parameters: readonly string[]): Promise<void> {
  const { DATABASE_URL: url } = readConfig(databaseConfig);
  await runAppScript('gateway', 'operate', { GATEWAY_DATABASE_URL: url }, parameters);
}

/** One line for the operator; no stack, no value. */
function faultLine(error: unknown): string {
  if (error instanceof ConfigError || error instanceof TransientError || error instanceof ScriptFailed)
    return error.message;
  if (error instanceof DomainError && Object.hasOwn(PROBLEMS, error.code))
    return `${PROBLEMS[error.code as keyof typeof PROBLEMS].title} (${error.code})`;
  const code = sqlStateOf(error);
  return `the command failed: ${error instanceof Error ? error.constructor.name : typeof error}${code === undefined ? '' : ` (${code})`}`;
}
