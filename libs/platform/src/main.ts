import { ConfigError } from './config/config.js';
import { sqlStateOf, TransientError } from './errors.js';
import { framesOf } from './observe/log.js';

/** Exit code for a wrong configuration (sysexits.h EX_CONFIG): starting again will not help. */
const EXIT_CONFIG = 78;

/** Runs an app's `main`; a start that fails says why in one line and ends the process. */
export function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    process.stderr.write(`${startFault(error)}\n`);
    process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
  });
}

function startFault(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof TransientError)
    return `cannot start: ${error.message} (${sqlStateOf(error.cause) ?? 'no answer'})`;
  const code = sqlStateOf(error);
  if (code === 'EADDRINUSE') return 'cannot start: the port is taken by another program';
  const frame = error instanceof Error ? framesOf(error)[0] : undefined;
  return `cannot start: ${error instanceof Error ? error.constructor.name : typeof error}${code === undefined ? '' : ` ${code}`}${frame === undefined ? '' : ` ${frame}`}`;
}
