import {
  ConsultationSubmittedV1,
  type ConsultationAccepted,
  type SubmitConsultation as SubmitConsultationBody,
} from '#libs/contracts';
import { outboxRow } from '#libs/messaging';
import { DomainError, metrics, newId, type Clock } from '#libs/platform';
import { screen } from '#libs/screening';
import { newTrackingSecret, trackingVerifier } from '#libs/sealing';
import { defaultTargets, dueAt, targetFor } from '#libs/service-hours';
import type { AcceptLane, AcceptOutcome } from '../accept/accept-lane.js';
import type { AcceptRow } from '../accept/accept-row.js';
import { isReferenceTaken } from '../accept/accept-statement.js';
import type { SubmissionLimits } from '../abuse/submission-limits.js';
import type { PublishedHours } from '../catalog/published-hours.js';
import { missingConsents } from './consents.rules.js';
import type { FirstAnswers } from './first-answers.js';
import type { IdempotencyKeys, KeyedRequest } from './idempotency-keys.js';
import { newReference } from './new-reference.js';
import { isPossiblePhone } from './phone-form.js';
import { screeningInput } from './screening-input.rules.js';
import { submittedData } from './submitted-event.rules.js';
import { trackingUrl } from './tracking-url.rules.js';

const submissions = metrics.counter('gateway_submissions', 'Consultations that were accepted', ['outcome']);

const REFERENCES_DRAWN = 3;

/** The answer: 201 for a new consultation, 200 for the repetition of one by its Idempotency-Key. */
export interface Submission {
  readonly status: 201 | 200;
  readonly accepted: ConsultationAccepted;
}

export interface SubmitConsultationParts {
  readonly lane: AcceptLane<AcceptRow>;
  readonly limits: SubmissionLimits;
  readonly hours: PublishedHours;
  readonly keys: IdempotencyKeys;
  readonly firstAnswers: FirstAnswers;
  readonly clock: Clock;
  readonly publicOrigin: string;
}

/** Takes a visitor's request: screens it, promises a due time, seals it for the vault and makes it durable. */
export class SubmitConsultation {
  constructor(private readonly parts: SubmitConsultationParts) {}

  /**
   * @param body parsed by its schema
   * @param idempotencyKey as the client sent it
   * @param address where the client is, for the limits; without it only the contact is counted
   * @throws DomainError `invalid-request` (a phone number that cannot be one), `consent-required`,
   *   `invalid-idempotency-key`, `idempotency-key-reused`, `request-in-flight`, `too-many-requests`, `not-available`,
   *   `outcome-unknown`
   */
  async submit(body: SubmitConsultationBody, idempotencyKey?: string, address?: string): Promise<Submission> {
    checkPhone(body.contact.phone);
    const missing = missingConsents(body.country, body.consents);
    if (missing.length > 0) throw new DomainError('consent-required', { fields: missing });
    const texts = textsOf(body);
    if (idempotencyKey === undefined) return this.take(body, texts, undefined, address);
    const keyed = this.parts.keys.derive(idempotencyKey, texts.canonical);
    return this.parts.keys.alone(keyed, () => this.take(body, texts, keyed, address));
  }

  private async take(
    body: SubmitConsultationBody,
    texts: Texts,
    keyed: KeyedRequest | undefined,
    address: string | undefined,
  ): Promise<Submission> {
    const giveBack = await this.parts.limits.admit({ address, email: body.contact.email });
    let stored = false;
    try {
      const { accepted, outcome } = await this.store(body, texts, keyed);
      stored = outcome === 'stored';
      submissions.inc({ outcome });
      if (stored || keyed === undefined) return { status: 201, accepted };
      return { status: 200, accepted: await this.parts.firstAnswers.of(keyed) };
    } finally {
      if (!stored) await giveBack();
    }
  }

  /** A reference is drawn from 8.5e11, so among a million consultations one in a million is taken: draw again. */
  private async store(
    body: SubmitConsultationBody,
    texts: Texts,
    keyed: KeyedRequest | undefined,
  ): Promise<{ accepted: ConsultationAccepted; outcome: AcceptOutcome }> {
    for (let drawn = 1; ; drawn += 1) {
      const { row, accepted } = this.prepare(body, texts, keyed);
      try {
        return { accepted, outcome: await this.parts.lane.add(row) };
      } catch (error) {
        if (drawn === REFERENCES_DRAWN || !isReferenceTaken(error)) throw error;
      }
    }
  }

  private prepare(
    body: SubmitConsultationBody,
    texts: Texts,
    keyed: KeyedRequest | undefined,
  ): { row: AcceptRow; accepted: ConsultationAccepted } {
    const now = this.parts.clock.now();
    const { level, signs, ruleSet, advice } = screen(screeningInput(body, now.toISOString().slice(0, 10)));
    const hours = this.parts.hours.of(body.service);
    const due = dueAt({ hours, target: targetFor(defaultTargets, body.service, level), from: now });
    const id = newId();
    const reference = newReference();
    const trackingSecret = keyed?.trackingSecret ?? newTrackingSecret();
    const promised = {
      reference,
      level,
      signs,
      ruleSet,
      dueAt: due.toISOString(),
      hoursVersion: hours.version,
    };
    return {
      row: {
        ...promised,
        id,
        service: body.service,
        language: body.language,
        country: body.country,
        dueAt: due,
        consents: JSON.stringify(body.consents),
        record: {
          id,
          verifier: trackingVerifier(trackingSecret),
          contact: texts.contact,
          content: texts.content,
        },
        event: outboxRow({
          app: 'gateway',
          definition: ConsultationSubmittedV1,
          subject: id,
          data: submittedData(body, promised),
          actor: { kind: 'visitor', ref: id },
          time: now,
        }),
        key: keyed,
      },
      accepted: {
        id,
        reference,
        trackingSecret,
        trackingUrl: trackingUrl(this.parts.publicOrigin, reference, trackingSecret),
        dueAt: promised.dueAt,
        advice: [...advice],
      },
    };
  }
}

interface Texts {
  readonly contact: string;
  readonly content: string;
  /** Same parsed body, same text: zod returns its own key order. Lines are JSON, so none contains a line feed. */
  readonly canonical: string;
}

function textsOf(body: SubmitConsultationBody): Texts {
  const { contact, question, details, source, ...facts } = body;
  const contactText = JSON.stringify(contact);
  const content = JSON.stringify({ question, details, source });
  return { contact: contactText, content, canonical: `${JSON.stringify(facts)}\n${contactText}\n${content}` };
}

function checkPhone(phone: string | undefined): void {
  if (phone === undefined || isPossiblePhone(phone)) return;
  throw new DomainError('invalid-request', {
    fields: [
      { pointer: '/contact/phone', code: 'impossible_phone', message: 'is not a possible phone number' },
    ],
  });
}
