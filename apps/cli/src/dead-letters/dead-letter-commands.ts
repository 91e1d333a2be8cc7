import { InvalidArgumentError, Option, type Command } from 'commander';
import { z } from 'zod';
import {
  DEAD_LETTER_APPS,
  deadLetterState,
  discardReason,
  type DeadLetter,
  type DeadLetterApp,
  type DeadLetterSettled,
  type DeadLetterState,
  type DiscardReason,
} from '#libs/contracts';
import { innerApps } from '../inner-apps.js';
import { table } from '../table.js';
import { AskDeadLetters } from './ask-dead-letters.js';

interface Whose {
  readonly app?: DeadLetterApp;
}
interface Listing extends Whose {
  readonly state: DeadLetterState;
  readonly limit: number;
  readonly json?: true;
}

/** `larus dead-letters list | show | replay | discard`. */
export function addDeadLetterCommands(program: Command): void {
  const letters = program.command('dead-letters').description('events that were set aside');
  letters
    .command('list')
    .description('newest first: a table on a terminal, JSON lines otherwise')
    .addOption(appOption())
    .addOption(new Option('--state <state>').choices(deadLetterState.options).default('open'))
    .option('--limit <number>', 'at most', count, 200)
    .option('--json', 'JSON lines in any case')
    .action(async ({ app, state, limit, json }: Listing) => {
      const { items, away } = await new AskDeadLetters(innerApps(), app).list(state, limit);
      process.stdout.write(process.stdout.isTTY && json === undefined ? tableOf(items) : lines(items));
      if (away.length === 0) return;
      process.stderr.write(`not complete: ${away.join(', ')} did not answer\n`);
      process.exitCode = 1;
    });
  letters
    .command('show')
    .description('one of them: ids, codes and coordinates, never its data')
    .argument('<id>', 'id of the dead letter', uuid)
    .addOption(appOption())
    .action(async (id: string, { app }: Whose) => {
      show(await new AskDeadLetters(innerApps(), app).find(id));
    });
  letters
    .command('replay')
    .description('apply it after all, then the line that waits behind it')
    .argument('<id>', 'id of the dead letter', uuid)
    .addOption(appOption())
    .action(async (id: string, { app }: Whose) => {
      showSettled(await new AskDeadLetters(innerApps(), app).replay(id));
    });
  letters
    .command('discard')
    .description('give it up and let the line behind it go on')
    .argument('<id>', 'id of the dead letter', uuid)
    .addOption(new Option('--reason <code>', 'why').choices(discardReason.options).makeOptionMandatory())
    .addOption(appOption())
    .action(async (id: string, { app, reason }: Whose & { readonly reason: DiscardReason }) => {
      showSettled(await new AskDeadLetters(innerApps(), app).discard(id, reason));
    });
}

function appOption(): Option {
  return new Option('--app <app>', 'the only app to ask').choices(DEAD_LETTER_APPS);
}

function uuid(text: string): string {
  const parsed = z.uuid().toLowerCase().safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('It must be a UUID.');
  return parsed.data;
}

function count(text: string): number {
  const parsed = z.coerce.number().int().min(1).max(10_000).safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('It must be a whole number from 1 to 10000.');
  return parsed.data;
}

function tableOf(items: readonly DeadLetter[]): string {
  return table(
    ['ID', 'APP', 'REASON', 'ERROR', 'TYPE', 'SUBJECT', 'VERSION', 'FIRST SEEN', 'WAITING'],
    items.map((item) => [
      item.id,
      item.app,
      item.reason,
      item.errorClass ?? '-',
      item.type ?? '-',
      item.subject ?? '-',
      String(item.version ?? '-'),
      item.firstSeenAt,
      String(item.waiting),
    ]),
  );
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

function show(letter: DeadLetter): void {
  process.stdout.write(`${JSON.stringify(letter)}\n`);
}

function showSettled(settled: DeadLetterSettled): void {
  process.stdout.write(`${JSON.stringify(settled)}\n`);
}
