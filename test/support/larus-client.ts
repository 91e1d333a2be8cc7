import type {
  AuditEntryList,
  CaseDetail,
  CaseList,
  CaseRevealed,
  ConsultationAccepted,
  StaffSession,
  SubmitConsultation,
  TrackedConsultation,
  TrackingSession,
} from '#libs/contracts';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

interface CallOptions {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A program that talks to a running Larus over HTTP, as a script of a site or a staff member would. */
export class LarusClient {
  constructor(readonly origin: string) {}

  async call<Body = unknown>(method: string, path: string, options: CallOptions = {}): Promise<Answer<Body>> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as Body,
    };
  }

  submit(body: SubmitConsultation, idempotencyKey?: string): Promise<Answer<ConsultationAccepted>> {
    const headers: Record<string, string> =
      idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey };
    return this.call('POST', '/api/v1/consultations', { body, headers });
  }

  async signIn(email: string, password: string): Promise<string> {
    const { status, body } = await this.call<StaffSession>('POST', '/api/v1/staff/sessions', {
      body: { email, password },
    });
    if (status !== 201) throw new Error(`sign-in answered ${String(status)}`);
    return body.token;
  }

  listCases(token: string, query = ''): Promise<Answer<CaseList>> {
    return this.call('GET', `/api/v1/cases${query}`, { token });
  }

  getCase(token: string, id: string): Promise<Answer<CaseDetail>> {
    return this.call('GET', `/api/v1/cases/${id}`, { token });
  }

  /** A step that changes a case; sends the ETag that was seen. */
  step(
    token: string,
    id: string,
    step: 'claim' | 'release' | 'close',
    etag: string,
    body: unknown = {},
  ): Promise<Answer<CaseDetail>> {
    return this.call('POST', `/api/v1/cases/${id}/${step}`, { token, body, headers: { 'if-match': etag } });
  }

  reveal(token: string, id: string, body: unknown): Promise<Answer<CaseRevealed>> {
    return this.call('POST', `/api/v1/cases/${id}/reveals`, { token, body });
  }

  reply(token: string, id: string, text: string): Promise<Answer<unknown>> {
    return this.call('POST', `/api/v1/cases/${id}/messages`, { token, body: { text } });
  }

  openTracking(accepted: ConsultationAccepted): Promise<Answer<TrackingSession>> {
    const { reference, trackingSecret } = accepted;
    return this.call('POST', '/api/v1/tracking/sessions', { body: { reference, trackingSecret } });
  }

  track(token: string): Promise<Answer<TrackedConsultation>> {
    return this.call('GET', '/api/v1/tracking', { token });
  }

  audit(token: string, query = ''): Promise<Answer<AuditEntryList>> {
    return this.call('GET', `/api/v1/audit/entries${query}`, { token });
  }
}

/** Asks again until `check` returns something, for `withinMs`; then fails with `what`. */
export async function eventually<Value>(
  what: string,
  check: () => Promise<Value | undefined>,
  withinMs = 10_000,
): Promise<Value> {
  const until = Date.now() + withinMs;
  for (;;) {
    const value = await check();
    if (value !== undefined) return value;
    if (Date.now() > until) throw new Error(`not seen in ${String(withinMs)} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
