import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type {
  AuditCheckpoint,
  AuditEntry,
  CaseDetail,
  CaseRevealed,
  Role,
  StaffMember,
} from '#libs/contracts';

/** A request that the console sent, and the answer that it got. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  status: number;
  answer: unknown;
}

/** An answer of the API: a status and a body, or a problem by its code. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The policy of the gateway's pages, without any exception for the console. */
const POLICY =
  "default-src 'self'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; " +
  "img-src 'self' data:; object-src 'none'; script-src 'self'; style-src 'self'";

/**
 * The staff API and the built console on one loopback port. It keeps to the contract (cookie, CSRF token, `If-Match`,
 * problem details), so that what the console sends can be checked; the spec parses every exchange by the route table.
 */
export class ConsoleApi {
  readonly exchanges: Exchange[] = [];
  cases: CaseDetail[] = [];
  entries: AuditEntry[] = [];
  checkpoint: AuditCheckpoint = { size: 0, root: '', entries: 0, witness: 'none' };
  revealed: CaseRevealed['values'] = {};
  opensForMs = 15 * 60_000;
  pageSize = 50;
  private readonly versions = new Map<string, number>();
  private readonly sessions = new Map<string, StaffMember>();
  private readonly planned: { readonly on: string; readonly reply: Reply }[] = [];
  private readonly failing = new Map<string, Reply>();
  private readonly held: { on: string; release: Promise<void> }[] = [];
  private readonly server: Server;
  private readonly directory: string;

  /** @param directory where the console was built to */
  constructor(directory: string) {
    this.directory = directory;
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Forgets sessions, exchanges and plans. */
  reset(): void {
    this.sessions.clear();
    this.exchanges.length = 0;
    this.planned.length = 0;
    this.failing.clear();
    this.held.length = 0;
    this.versions.clear();
    this.opensForMs = 15 * 60_000;
    this.pageSize = 50;
  }

  /** The next request like `POST /api/v1/cases/:id/claim` is answered so. */
  plan(on: string, reply: Reply): void {
    this.planned.push({ on, reply });
  }

  /** Every request like this is answered so from now on, however often the page asks again. */
  fail(on: string, reply: Reply): void {
    this.failing.set(on, reply);
  }

  /** Requests like this wait until the returned function is called. */
  hold(on: string): () => void {
    let free = (): void => undefined;
    this.held.push({ on, release: new Promise((resolve) => (free = resolve)) });
    return () => {
      this.held.length = 0;
      free();
    };
  }

  endSessions(): void {
    this.sessions.clear();
  }

  /** Somebody else changes a case. */
  change(id: string, to: Partial<CaseDetail>): void {
    this.cases = this.cases.map((item) => (item.id === id ? { ...item, ...to } : item));
    this.versions.set(id, this.version(id) + 1);
  }

  sent(on: string): Exchange[] {
    return this.exchanges.filter(({ method, path }) => `${method} ${routeOf(path)}` === on);
  }

  staffOf(role: Role): StaffMember {
    const index = ['consultant', 'lead', 'admin', 'auditor'].indexOf(role) + 1;
    return {
      id: `019c0000-0000-7000-8000-00000000000${String(index)}`,
      name: { consultant: 'Mali Keola', lead: 'Li Xin', admin: 'Ana Silva', auditor: 'Otto Berg' }[role],
      email: `${role}@larus.test`,
      role,
      csrfToken: `csrf-${role}`,
    };
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/api/')) {
      this.serveFile(url.pathname, response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const exchange: Exchange = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
      status: 0,
      answer: undefined,
    };
    this.exchanges.push(exchange);
    const on = `${exchange.method} ${routeOf(exchange.path)}`;
    await this.held.find((hold) => hold.on === on)?.release;
    const reply = this.takePlanned(on) ?? this.answer(on, exchange);
    exchange.status = reply.status;
    exchange.answer = reply.body ?? (reply.code === undefined ? undefined : problem(reply));
    response.writeHead(reply.status, {
      'content-type': reply.code === undefined ? 'application/json' : 'application/problem+json',
      ...reply.headers,
    });
    response.end(exchange.answer === undefined ? undefined : JSON.stringify(exchange.answer));
  }

  private takePlanned(on: string): Reply | undefined {
    const at = this.planned.findIndex((plan) => plan.on === on);
    return at === -1 ? this.failing.get(on) : this.planned.splice(at, 1)[0]?.reply;
  }

  private answer(on: string, exchange: Exchange): Reply {
    if (on === 'POST /api/v1/staff/sessions') return this.signIn(exchange);
    const token = /larus_staff=([^;]+)/.exec(exchange.headers.cookie ?? '')?.[1] ?? '';
    const staff = this.sessions.get(token);
    if (staff === undefined) return { status: 401, code: 'not-signed-in' };
    if (exchange.method !== 'GET' && exchange.headers['x-csrf-token'] !== staff.csrfToken)
      return { status: 403, code: 'csrf-token-missing' };
    if (on === 'GET /api/v1/staff/me') return { status: 200, body: staff };
    if (on === 'DELETE /api/v1/staff/sessions/current') {
      this.sessions.delete(token);
      return { status: 204 };
    }
    return exchange.path.includes('/audit/')
      ? this.answerAudit(on, exchange, staff)
      : this.answerCases(on, exchange, staff);
  }

  private signIn({ body }: Exchange): Reply {
    const { email, password } = body as { email: string; password: string };
    const role = /^(consultant|lead|admin|auditor)@larus\.test$/.exec(email)?.[1] as Role | undefined;
    if (role === undefined || password !== 'right') return { status: 401, code: 'wrong-credentials' };
    const token = randomUUID();
    this.sessions.set(token, this.staffOf(role));
    return {
      status: 201,
      body: { token, expiresAt: inMinutes(600), csrfToken: `csrf-${role}` },
      headers: { 'set-cookie': `larus_staff=${token}; Path=/; HttpOnly; SameSite=Strict` },
    };
  }

  private answerCases(on: string, exchange: Exchange, staff: StaffMember): Reply {
    if (staff.role !== 'consultant' && staff.role !== 'lead')
      return { status: 403, code: 'role-not-allowed' };
    if (on === 'GET /api/v1/cases') return this.list(exchange, staff);
    const found = this.cases.find(({ id }) => exchange.path.includes(id));
    if (found === undefined) return { status: 404, code: 'not-found' };
    switch (on) {
      case 'GET /api/v1/cases/:id':
        return this.detail(found.id);
      case 'POST /api/v1/cases/:id/claim':
        if (found.state !== 'queued') return { status: 409, code: 'already-claimed' };
        return this.step(exchange, found.id, { state: 'assigned', assignee: staff.id });
      case 'POST /api/v1/cases/:id/release':
        return this.step(exchange, found.id, { state: 'queued', assignee: undefined });
      case 'POST /api/v1/cases/:id/close':
        return this.step(exchange, found.id, { state: 'closed' });
      case 'POST /api/v1/cases/:id/messages':
        this.change(found.id, { state: 'in_contact' });
        return { status: 201, body: { id: randomUUID(), at: new Date().toISOString() } };
      case 'POST /api/v1/cases/:id/reveals': {
        const { fields } = exchange.body as { fields: (keyof CaseRevealed['values'])[] };
        const values = Object.fromEntries(fields.map((field) => [field, this.revealed[field]]));
        const expiresAt = new Date(Date.now() + this.opensForMs).toISOString();
        return { status: 201, body: { values, expiresAt } };
      }
      default:
        return { status: 404, code: 'not-found' };
    }
  }

  private list({ query }: Exchange, staff: StaffMember): Reply {
    const inView = {
      unassigned: (item: CaseDetail) => item.state === 'queued',
      mine: (item: CaseDetail) => item.assignee === staff.id,
      due_soon: (item: CaseDetail) => item.dueState === 'soon',
      waiting: (item: CaseDetail) => item.dueState === 'paused',
      overdue: (item: CaseDetail) => item.dueState === 'overdue',
      closed: (item: CaseDetail) => item.state === 'closed',
    }[query['view'] ?? 'unassigned'];
    if (inView === undefined) return { status: 400, code: 'invalid-request' };
    const all = this.cases
      .filter(inView)
      .filter(({ service }) => query['service'] === undefined || service === query['service'])
      .filter(({ language }) => query['language'] === undefined || language === query['language']);
    const from = Number(query['cursor'] ?? 0);
    const items = all.slice(from, from + this.pageSize).map(listItemOf);
    const next = from + this.pageSize;
    return { status: 200, body: { items, ...(next < all.length ? { next: String(next) } : {}) } };
  }

  private answerAudit(on: string, { query }: Exchange, { role }: StaffMember): Reply {
    if (role !== 'admin' && role !== 'auditor') return { status: 403, code: 'role-not-allowed' };
    if (on === 'GET /api/v1/audit/checkpoint') return { status: 200, body: this.checkpoint };
    const all = this.entries
      .filter(({ action }) => action.startsWith(query['action'] ?? ''))
      .filter(({ outcome }) => query['outcome'] === undefined || outcome === query['outcome'])
      .filter(({ actor }) => query['actor'] === undefined || actor?.ref === query['actor'])
      .filter(({ target }) => query['case'] === undefined || target?.ref === query['case']);
    const from = Number(query['cursor'] ?? 0);
    const next = from + this.pageSize;
    return {
      status: 200,
      body: { items: all.slice(from, next), ...(next < all.length ? { next: String(next) } : {}) },
    };
  }

  private version(id: string): number {
    return this.versions.get(id) ?? 1;
  }

  private detail(id: string): Reply {
    const body = this.cases.find((item) => item.id === id);
    return { status: 200, body, headers: { etag: `"${String(this.version(id))}"` } };
  }

  private step({ headers }: Exchange, id: string, to: Partial<CaseDetail>): Reply {
    const seen = headers['if-match'];
    if (seen === undefined) return { status: 428, code: 'precondition-required' };
    if (seen !== '*' && seen !== `"${String(this.version(id))}"`)
      return { status: 412, code: 'precondition-failed' };
    this.change(id, to);
    return this.detail(id);
  }

  private serveFile(path: string, response: ServerResponse): void {
    const wanted = normalize(path.replace(/^\/console\/?/, ''));
    const file = extname(wanted) === '' || wanted.startsWith('..') ? 'index.html' : wanted;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
    response.end(readFileSync(join(this.directory, file)));
  }
}

/** The path with ids replaced, as the route table writes it. */
export function routeOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, ':id')
    .replace(/\/entries\/\d+\//, '/entries/:index/');
}

export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

function listItemOf(detail: CaseDetail): unknown {
  const absent = ['signs', 'reasons', 'masks', 'receivedAt'];
  return Object.fromEntries(Object.entries(detail).filter(([name]) => !absent.includes(name)));
}

function problem({ status, code }: Reply): unknown {
  return { type: 'about:blank', title: 'Refused', status, code, traceId: '0'.repeat(32) };
}
