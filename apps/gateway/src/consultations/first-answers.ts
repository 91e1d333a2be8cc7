import { language, level, signCode, type ConsultationAccepted } from '#libs/contracts';
import { DomainError, type Database } from '#libs/platform';
import { adviceFor } from '#libs/screening';
import type { KeyedRequest } from './idempotency-keys.js';
import { trackingUrl } from './tracking-url.rules.js';

interface First {
  readonly id: string;
  readonly check_hash: Buffer;
  readonly reference: string;
  readonly due_at: Date;
  readonly signs: string;
  readonly level: string;
  readonly rule_set: string;
  readonly language: string;
  readonly country: string;
}

/** Answers a repeated request as the first time, from what is stored: nothing of it can be read back without the request. */
export class FirstAnswers {
  constructor(
    private readonly database: Database,
    private readonly publicOrigin: string,
  ) {}

  /** @throws DomainError `idempotency-key-reused` when the key came with another body, `not-available` when it is gone by now */
  async of(keyed: KeyedRequest): Promise<ConsultationAccepted> {
    const [first] = await this.database.query<First>(
      `select c.id, k.check_hash, c.reference, c.due_at, c.signs, c.level, c.rule_set, c.language, c.country
         from gateway.idempotency k join gateway.consultations c on c.id = k.consultation_id where k.key_mac = $1`,
      [keyed.mac],
    );
    if (first === undefined) throw new DomainError('not-available', { retryAfterSeconds: 1 });
    if (!first.check_hash.equals(keyed.check)) throw new DomainError('idempotency-key-reused');
    return {
      id: first.id,
      reference: first.reference,
      trackingSecret: keyed.trackingSecret,
      trackingUrl: trackingUrl(this.publicOrigin, first.reference, keyed.trackingSecret),
      dueAt: first.due_at.toISOString(),
      advice: [
        ...adviceFor({
          signs: first.signs === '' ? [] : first.signs.split(' ').map((code) => signCode.parse(code)),
          level: level.parse(first.level),
          ruleSet: first.rule_set,
          lang: language.parse(first.language),
          country: first.country,
        }),
      ],
    };
  }
}
