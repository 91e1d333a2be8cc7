import { AsyncLocalStorage } from 'node:async_hooks';
import { randomFillSync } from 'node:crypto';
import { newId } from '../ids.js';

/** Ids that tie one request's log lines, events and audit entries together (W3C Trace Context for the trace). */
export interface RequestContext {
  readonly requestId: string;
  /** 32 hex digits. */
  readonly traceId: string;
  readonly traceparent: string;
}

const storage = new AsyncLocalStorage<RequestContext>();
const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const TRACE_BYTES = 16;
const SPAN_BYTES = 8;

/** Random bytes bought in bulk: one call costs as much as what it fills. Ids are no secrets, so nothing is wiped. */
const random = Buffer.allocUnsafeSlow(4_096);
let used = random.length;

function randomHex(bytes: number): string {
  if (used + bytes > random.length) {
    randomFillSync(random);
    used = 0;
  }
  const from = used;
  used += bytes;
  return random.toString('hex', from, used);
}

/** Ids of one request, each made when somebody first asks for it: most requests need few of them. */
class LazyContext implements RequestContext {
  private knownRequestId: string | undefined;
  private knownTraceId: string | undefined;
  private knownTraceparent: string | undefined;

  constructor(
    private readonly callersTraceparent: string | undefined,
    private readonly callersRequestId: string | undefined,
  ) {}

  get requestId(): string {
    const given = this.callersRequestId;
    this.knownRequestId ??= given !== undefined && REQUEST_ID.test(given) ? given : newId();
    return this.knownRequestId;
  }

  get traceId(): string {
    const given = this.callersTraceparent;
    this.knownTraceId ??=
      (given === undefined ? undefined : TRACEPARENT.exec(given)?.[1]) ?? randomHex(TRACE_BYTES);
    return this.knownTraceId;
  }

  get traceparent(): string {
    this.knownTraceparent ??= `00-${this.traceId}-${randomHex(SPAN_BYTES)}-01`;
    return this.knownTraceparent;
  }
}

/** A new context; continues the caller's trace when `traceparent` is well formed. */
export function newRequestContext(traceparent?: string, requestId?: string): RequestContext {
  return new LazyContext(traceparent, requestId);
}

/** Runs `work` with `context` as the current one. */
export function withRequestContext<Result>(context: RequestContext, work: () => Result): Result {
  return storage.run(context, work);
}

/** Makes `context` the current one for the rest of this asynchronous call chain. */
export function enterRequestContext(context: RequestContext): void {
  storage.enterWith(context);
}

/** The current context, or undefined outside a request. */
export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

/** The current context; fresh ids outside a request. */
export function requestContext(): RequestContext {
  return storage.getStore() ?? newRequestContext();
}
