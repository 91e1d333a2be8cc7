import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  randomUUID,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';
import { language, type Language, type Service } from '#libs/contracts';
import type { Clock } from '#libs/platform';
import type { Answers } from '../form/form-body.js';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LIFE_MS = 2 * 60 * 60 * 1000;
/** A form's answers fit well below this; longer text is not looked at. */
const LONGEST = 60_000;

const draftSchema = z.strictObject({
  id: z.uuid(),
  startedAt: z.number(),
  sealedAt: z.number(),
  language,
  page: z.string().optional(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** How far the visitor has come: nothing can be sent that was not shown for checking. */
  stage: z.enum(['filling', 'checked', 'checked_twice']),
  trapped: z.boolean(),
});

/** What travels between the steps of the form, sealed, in the visitor's own page. */
export type Draft = Readonly<Omit<z.infer<typeof draftSchema>, 'sealedAt'>>;

/** Seals and opens drafts, AES-256-GCM. Nothing is stored here before a question is sent. */
export class Drafts {
  constructor(
    private readonly key: KeyObject,
    private readonly clock: Clock,
  ) {}

  /** A draft of somebody who opens the form now. */
  begin(spoken: Language, page: string | undefined): Draft {
    return {
      id: randomUUID(),
      startedAt: this.clock.now().getTime(),
      language: spoken,
      ...(page === undefined ? {} : { page }),
      answers: {},
      stage: 'filling',
      trapped: false,
    };
  }

  /** @returns base64url, good for two hours and for this service only */
  seal(service: Service, draft: Draft): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(context(service));
    const text = JSON.stringify({ ...draft, sealedAt: this.clock.now().getTime() });
    return Buffer.concat([
      Buffer.of(VERSION),
      nonce,
      cipher.update(text, 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]).toString('base64url');
  }

  /** Undefined for whatever this house did not seal for this service within the last two hours. */
  open(service: Service, sealed: unknown): Draft | undefined {
    if (typeof sealed !== 'string' || sealed.length > LONGEST) return undefined;
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes[0] !== VERSION || bytes.length <= 1 + NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(1, 1 + NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(context(service))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    let text: string;
    try {
      text = Buffer.concat([
        decipher.update(bytes.subarray(1 + NONCE_BYTES, -TAG_BYTES)),
        decipher.final(),
      ]).toString('utf8');
    } catch {
      return undefined;
    }
    const parsed = draftSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    const { sealedAt, ...draft } = parsed.data;
    return this.clock.now().getTime() - sealedAt > LIFE_MS ? undefined : draft;
  }
}

/** Same form, same answers: same key. So a double click, a reload or a step back and forth sends one question. */
export function idempotencyKeyOf({
  id,
  language: spoken,
  answers,
}: Pick<Draft, 'id' | 'language' | 'answers'>): string {
  const sorted = Object.entries(answers as Answers).sort(([one], [other]) => (one < other ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([id, spoken, sorted]))
    .digest('base64url');
  return `page-${digest}`;
}

function context(service: Service): Buffer {
  return Buffer.from(`larus form draft|${String(VERSION)}|${service}`);
}
