import { InvalidArgumentError, Option, type Command } from 'commander';
import { z } from 'zod';
import { APPS, TOPICS } from '#libs/contracts';
import { innerApps } from '../inner-apps.js';
import { republishEvents, type Republication } from './republish-events.js';

/** `larus republish`. */
export function addRepublishCommand(program: Command): void {
  program
    .command('republish')
    .description('give the broker again what it was given before; consumers drop what they know')
    .addOption(new Option('--app <app>', 'the only app to ask').choices(APPS))
    .addOption(new Option('--topic <topic>', 'only this topic').choices(Object.keys(TOPICS)))
    .option('--from <time>', 'only what was published at or after this time (RFC 3339)', instant)
    .action(async (options: Republication) => {
      const { republished, away } = await republishEvents(innerApps(), options);
      for (const one of republished) process.stdout.write(`${JSON.stringify(one)}\n`);
      if (away.length === 0) return;
      process.stderr.write(`not complete: ${away.join(', ')} did not answer\n`);
      process.exitCode = 1;
    });
}

function instant(text: string): string {
  if (!z.iso.datetime({ offset: true }).safeParse(text).success)
    throw new InvalidArgumentError('It must be a time such as 2026-11-22T10:00:00Z.');
  return text;
}
