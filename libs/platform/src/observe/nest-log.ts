import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/**
 * Nest's own lines through our log. Nest's default logger prints parameters and details of database errors; this one
 * prints the class of what went wrong and the context it came from, nothing more.
 */
export function nestLog(log: Log): LoggerService {
  const contextOf = (parameters: unknown[]): string => {
    const last = parameters.at(-1);
    return typeof last === 'string' && /^[A-Za-z]{1,40}$/.test(last) ? last : 'Nest';
  };
  return {
    log: (_message: unknown, ...rest: unknown[]) => {
      log.debug('nest', { reason: contextOf(rest) });
    },
    warn: (_message: unknown, ...rest: unknown[]) => {
      log.warn('nest', { reason: contextOf(rest) });
    },
    error: (message: unknown, ...rest: unknown[]) => {
      log.error('nest', message instanceof Error ? message : undefined, { reason: contextOf(rest) });
    },
    fatal: (message: unknown, ...rest: unknown[]) => {
      log.error('nest', message instanceof Error ? message : undefined, { reason: contextOf(rest) });
    },
  };
}
