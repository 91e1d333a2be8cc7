import { pino, type DestinationStream } from 'pino';
import { sqlStateOf } from '../errors.js';
import { currentContext } from '../http/request-context.js';

/** What a log line may say besides its event name: ids, codes, counts, durations, route templates. Nothing that a person typed. */
export interface LogFields {
  readonly address?: string;
  readonly attempt?: number;
  readonly bus?: string;
  readonly code?: string;
  readonly consultation?: string;
  readonly count?: number;
  readonly delivery?: string;
  readonly duration_ms?: number;
  readonly epoch?: number;
  readonly event_id?: string;
  readonly event_type?: string;
  readonly group?: string;
  readonly key_id?: string;
  readonly method?: string;
  readonly neighbour?: string;
  readonly offset?: string;
  readonly partition?: number;
  readonly port?: number;
  readonly reason?: string;
  readonly route?: string;
  readonly size?: number;
  readonly status?: number;
  readonly stream?: string;
  readonly subject?: string;
  readonly topic?: string;
}

/** The one way to log: an event name and allowed fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Prints class, code and stack frames of `error`; never its message, which may quote a value. */
  error(event: string, error?: unknown, fields?: LogFields): void;
}

/** Nest token of the log. */
export const LOG = Symbol('LOG');

const ALLOWED: ReadonlySet<string> = new Set<keyof LogFields>([
  'address',
  'attempt',
  'bus',
  'code',
  'consultation',
  'count',
  'delivery',
  'duration_ms',
  'epoch',
  'event_id',
  'event_type',
  'group',
  'key_id',
  'method',
  'neighbour',
  'offset',
  'partition',
  'port',
  'reason',
  'route',
  'size',
  'status',
  'stream',
  'subject',
  'topic',
]);

/** Keeps allowed keys with plain values: the type says so already, a cast somewhere could say otherwise. */
function allowed(fields: LogFields | undefined): Record<string, unknown> {
  if (fields === undefined) return {};
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => ALLOWED.has(key) && ['string', 'number', 'boolean'].includes(typeof value),
    ),
  );
}

/** SQLSTATE, Node's and Fastify's codes, our own; a code of another shape could be anything. */
const CODE = /^[A-Za-z0-9_-]{1,60}$/;
const FRAME = /^\s+at (?:.*[ (])?(?:file:|node:|\/|[A-Za-z]:\\|native|<anonymous>).*$/;

/** Stack frames of an error. A message stands before them, may run over several lines and may look like a frame: it is cut off. */
export function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  return stack
    .slice(message === -1 ? 0 : message + error.message.length)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}

/** Class, code and frames of an error and its causes, without any message. */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { class: typeof error };
  const code = sqlStateOf(error);
  return {
    class: error.constructor.name,
    ...(code === undefined || !CODE.test(code) ? {} : { code }),
    frames: framesOf(error).slice(0, 8),
    ...(error.cause instanceof Error && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

/** A JSON logger for one app, on standard output unless `to` is given. */
export function createLog(app: string, level: string, to?: DestinationStream): Log {
  const settings = { level, base: { app }, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  const out = to === undefined ? pino(settings) : pino(settings, to);
  const trace = (): Record<string, unknown> => {
    const context = currentContext();
    return context === undefined ? {} : { request_id: context.requestId, trace_id: context.traceId };
  };
  return {
    debug: (event, fields) => {
      // One a request: nothing is put together for a line that nobody reads.
      if (!out.isLevelEnabled('debug')) return;
      out.debug({ ...trace(), ...allowed(fields) }, event);
    },
    info: (event, fields) => {
      out.info({ ...trace(), ...allowed(fields) }, event);
    },
    warn: (event, fields) => {
      out.warn({ ...trace(), ...allowed(fields) }, event);
    },
    error: (event, error, fields) => {
      out.error(
        { ...trace(), ...allowed(fields), ...(error === undefined ? {} : { error: describeError(error) }) },
        event,
      );
    },
  };
}
