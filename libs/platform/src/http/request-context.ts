import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
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

/** A new context; continues the caller's trace when `traceparent` is well formed. */
export function newRequestContext(traceparent?: string, requestId?: string): RequestContext {
  const traceId = TRACEPARENT.exec(traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
  return {
    requestId: requestId !== undefined && REQUEST_ID.test(requestId) ? requestId : newId(),
    traceId,
    traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
  };
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
