import type { FastifyRequest } from 'fastify';
import { PROBLEMS, service as services, type Language, type Service } from '#libs/contracts';
import { DomainError, isDependencyFault, type Clock } from '#libs/platform';
import type { ClientAddresses } from '../abuse/client-addresses.js';
import type { SubmitConsultation } from '../consultations/submit-consultation.js';
import { NOTICE_VERSION, type AskPages, type Refusal } from './ask-pages.js';
import { idempotencyKeyOf, type Draft, type Drafts } from './drafts/drafts.js';
import { answersOf } from './form/form-body.js';
import { faultsOf, parseForm, type ParsedForm } from './form/form-faults.js';
import { parsed as parsedLanguage } from './visitor-language.js';
import { wordsIn } from './words/words.js';

/** Nobody fills in and checks this form sooner. */
const FASTEST_PERSON_MS = 5_000;
const REFUSED_SECONDS = 60;
const REFUSALS = new Set(['too-many-requests', 'not-available', 'outcome-unknown', 'request-in-flight']);

export interface TakeAnswersParts {
  readonly submit: Pick<SubmitConsultation, 'submit'>;
  readonly addresses: Pick<ClientAddresses, 'of'>;
  readonly drafts: Drafts;
  readonly pages: AskPages;
  readonly clock: Clock;
}

/** The page that follows a press on one of the form's buttons. */
export interface NextPage {
  readonly html: string;
  readonly status?: number;
  /** False for the page that holds the tracking secret. */
  readonly compressed?: boolean;
  /** A language that was chosen with this press. */
  readonly language?: Language;
  readonly retryAfterSeconds?: number;
}

/** Takes the visitor from button to button; sends the question when it was shown for checking. */
export class TakeAnswers {
  constructor(private readonly parts: TakeAnswersParts) {}

  /** The empty form. @param from path of the page that the visitor came from */
  begin(service: Service, language: Language, from: string | undefined): string {
    return this.parts.pages.form(service, this.parts.drafts.begin(language, from));
  }

  /** @throws DomainError `draft-expired` when there is nothing left to go on with; what a person typed is never dropped */
  async take(
    service: Service,
    posted: Readonly<Record<string, unknown>>,
    request: FastifyRequest,
    spoken: Language,
  ): Promise<NextPage> {
    const { pages, drafts } = this.parts;
    const { name, value } = actionOf(posted['action']);
    const shown = posted['view'];
    const opened = drafts.open(services.safeParse(posted['from']).data ?? service, posted['draft']);
    const isForm = shown === 'form';
    if (opened === undefined && !isForm) throw new DomainError('draft-expired');
    const chosen = name === 'language' ? parsedLanguage(value) : undefined;
    const draft: Draft = {
      ...(opened ?? drafts.begin(spoken, undefined)),
      language: chosen ?? spoken,
      ...(isForm
        ? { answers: copyOf(answersOf(service, posted)), stage: 'filling', trapped: posted['website'] !== '' }
        : {}),
    };
    switch (name) {
      case 'language':
        return { ...this.same(service, shown, draft), ...(chosen === undefined ? {} : { language: chosen }) };
      case 'back':
        return isForm
          ? { html: pages.start(wordsIn(draft.language), { service, draft }) }
          : { html: pages.form(service, { ...draft, stage: 'filling' }) };
      case 'open':
      case 'change':
        return { html: pages.form(service, { ...draft, stage: 'filling' }) };
      case 'send':
        if (draft.stage !== 'filling') return this.send(service, draft, request);
        return this.check(service, draft, opened === undefined);
      case 'continue':
        return this.check(service, draft, opened === undefined);
    }
  }

  private same(service: Service, shown: unknown, draft: Draft): NextPage {
    const { pages } = this.parts;
    if (shown === 'start') return { html: pages.start(wordsIn(draft.language), { service, draft }) };
    if (shown === 'check') return { html: pages.check(service, draft) };
    return { html: pages.form(service, draft) };
  }

  private check(service: Service, draft: Draft, expired: boolean): NextPage {
    const form = this.parse(service, draft);
    if (!form.ok)
      return { html: this.parts.pages.form(service, draft, { faults: form.faults }), status: 422 };
    if (expired) return { html: this.parts.pages.form(service, draft, { expired }) };
    return { html: this.parts.pages.check(service, { ...draft, stage: 'checked' }) };
  }

  private async send(service: Service, draft: Draft, request: FastifyRequest): Promise<NextPage> {
    if (draft.stage === 'checked' && this.looksAutomatic(draft)) {
      return { html: this.parts.pages.check(service, { ...draft, stage: 'checked_twice' }) };
    }
    const form = this.parse(service, draft);
    if (!form.ok)
      return { html: this.parts.pages.form(service, draft, { faults: form.faults }), status: 422 };
    try {
      const { accepted } = await this.parts.submit.submit(
        form.body,
        idempotencyKeyOf(draft),
        this.parts.addresses.of(request),
      );
      return { html: this.parts.pages.sent(service, draft, accepted), compressed: false };
    } catch (error) {
      return this.notSent(service, draft, error);
    }
  }

  /** A doubt costs one more look at the answers, never the question. */
  private looksAutomatic({ trapped, startedAt }: Draft): boolean {
    return trapped || this.parts.clock.now().getTime() - startedAt < FASTEST_PERSON_MS;
  }

  private parse(service: Service, { answers, language, page }: Draft): ParsedForm {
    return parseForm(answers, { service, language, page, noticeVersion: NOTICE_VERSION });
  }

  /** The check page once more, with the reason and the same key, so that the next press cannot send it twice. */
  private notSent(service: Service, draft: Draft, error: unknown): NextPage {
    const { pages } = this.parts;
    if (error instanceof DomainError && error.options.fields !== undefined) {
      const faults = faultsOf(error.options.fields, draft.answers, { service });
      return { html: pages.form(service, draft, { faults }), status: 422 };
    }
    const code =
      error instanceof DomainError
        ? error.code
        : isDependencyFault(error)
          ? 'not-available'
          : 'internal-error';
    if (!REFUSALS.has(code)) throw error;
    const { status } = PROBLEMS[code as keyof typeof PROBLEMS];
    const seconds =
      (error instanceof DomainError ? error.options.retryAfterSeconds : undefined) ?? REFUSED_SECONDS;
    return {
      html: pages.check(service, draft, refusalOf(code, seconds)),
      status,
      retryAfterSeconds: seconds,
    };
  }
}

function refusalOf(code: string, seconds: number): Refusal {
  if (code === 'too-many-requests')
    return { title: 'check.notSent', text: 'check.tooMany', minutes: Math.ceil(seconds / 60) };
  return {
    title: code === 'outcome-unknown' ? 'check.inDoubt' : 'check.notSent',
    text: 'check.tryAgain',
  };
}

const ACTIONS = ['continue', 'send', 'back', 'open', 'change', 'language'] as const;

/** The button that was pressed: `name` or `name:value`. */
function actionOf(posted: unknown): { name: (typeof ACTIONS)[number]; value: string } {
  const pressed: unknown = Array.isArray(posted) ? posted.at(-1) : posted;
  const [first, value = ''] = typeof pressed === 'string' ? pressed.split(':') : [];
  return { name: ACTIONS.find((action) => action === first) ?? 'continue', value };
}

function copyOf(answers: ReturnType<typeof answersOf>): Draft['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}
