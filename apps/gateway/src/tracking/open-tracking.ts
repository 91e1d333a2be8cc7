import type { InnerHttp } from '#libs/access';
import { ROUTES, type OpenTracking as OpenTrackingBody, type TrackingSession } from '#libs/contracts';
import { DomainError, newId, type Database } from '#libs/platform';
import { newTrackingSecret, normaliseTrackingSecret } from '#libs/sealing';
import type { FailureThrottle } from '../abuse/failure-throttle.js';
import { newReference } from '../consultations/new-reference.js';
import { normaliseReference } from '../consultations/reference.rules.js';

/** The vault itself waits up to two seconds for a request that was accepted a moment ago. */
const TIMEOUT_MS = 4_000;
const REFUSALS = new Set(['wrong-credentials', 'not-found', 'not-signed-in']);

/** Opens a visitor's own request by reference and secret. */
export class OpenTracking {
  constructor(
    private readonly database: Database,
    private readonly inner: InnerHttp,
    private readonly throttle: FailureThrottle,
  ) {}

  /**
   * The vault alone can tell whether the secret fits. It is asked in every case, about a made-up consultation when the
   * reference leads nowhere, so that neither answer nor time says which of the two was wrong.
   *
   * @param address where the attempt comes from
   * @returns the visitor grant as a session token, 15 minutes
   * @throws DomainError `wrong-credentials`, `too-many-requests`, `not-available`; TransientError
   */
  async open({ reference, trackingSecret }: OpenTrackingBody, address: string): Promise<TrackingSession> {
    const known = normaliseReference(reference);
    const attempt = { account: known, address };
    this.throttle.check(attempt);
    const consultation = (await this.find(known ?? newReference())) ?? newId();
    const secret = normaliseTrackingSecret(trackingSecret) ?? newTrackingSecret();
    try {
      const { grant, expiresAt } = await this.inner.call(ROUTES.issueVisitorGrant, {
        actor: { kind: 'system', ref: 'gateway' },
        body: { consultation, trackingSecret: secret },
        timeoutMs: TIMEOUT_MS,
      });
      this.throttle.succeeded(attempt);
      return { token: grant, expiresAt };
    } catch (error) {
      if (!(error instanceof DomainError) || !REFUSALS.has(error.code)) throw error;
      this.throttle.failed(attempt);
      throw new DomainError('wrong-credentials');
    }
  }

  private async find(reference: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      'select id from gateway.consultations where reference = $1',
      [reference],
    );
    return row?.id;
  }
}
