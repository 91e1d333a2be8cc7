import {
  NOTICE_VERSIONS,
  service as services,
  type ConsultationAccepted,
  type Service,
} from '#libs/contracts';
import type { Draft, Drafts } from './drafts/drafts.js';
import { checkView } from './form/check-view.js';
import { answerTo, visitorZone } from './form/form-body.js';
import type { Fault } from './form/form-faults.js';
import { errorSummary, formView } from './form/form-view.js';
import type { LanguageChoice, PageRenderer } from './page-renderer.js';
import { instantInWords } from './words/places.js';
import { wordsIn, type WordKey, type Words } from './words/words.js';

/** Id of the one form of a page, for buttons that stand outside it. */
const FORM = 'ask';

/** The newest published consent notice: what people see here and agree to. */
export const NOTICE_VERSION = NOTICE_VERSIONS[NOTICE_VERSIONS.length - 1] ?? NOTICE_VERSIONS[0];

/** Why a question could not be sent, in words of the catalogue. */
export interface Refusal {
  readonly title: WordKey;
  readonly text: WordKey;
  readonly minutes?: number;
}

/** Writes the pages from choosing a service to the confirmation. The draft's language is the page's. */
export class AskPages {
  constructor(
    private readonly renderer: PageRenderer,
    private readonly drafts: Drafts,
  ) {}

  /** @param kept answers of somebody who came back from a form, to be taken to the next one */
  start(words: Words, kept?: { readonly service: Service; readonly draft: Draft }, from?: string): string {
    return this.renderer.render({
      view: 'start',
      words,
      title: words.say('start.title'),
      languages:
        kept === undefined
          ? { by: 'links', path: '/' }
          : { by: 'buttons', form: FORM, usual: 'language-kept' },
      values: {
        form: FORM,
        services: services.options.map((name) => ({
          name,
          title: words.say(`services.${name}`),
          about: words.say(`about.${name}`),
        })),
        query: from === undefined ? '' : `?page=${encodeURIComponent(from)}`,
        ...(kept === undefined
          ? {}
          : { kept: { service: kept.service, draft: this.drafts.seal(kept.service, kept.draft) } }),
      },
    });
  }

  form(service: Service, draft: Draft, about: { faults?: readonly Fault[]; expired?: boolean } = {}): string {
    const words = wordsIn(draft.language);
    const { faults = [], expired = false } = about;
    const asked = { words, answers: draft.answers, faults };
    return this.renderer.render({
      view: 'form',
      words,
      title: withError(words, faults.length > 0, words.say(`form.${service}`)),
      languages: this.buttons('continue'),
      values: {
        ...this.shared(service, draft),
        heading: words.say(`form.${service}`),
        groups: formView(service, asked),
        errors: errorSummary(service, asked),
        expired,
        noticeVersion: NOTICE_VERSION,
      },
    });
  }

  check(service: Service, draft: Draft, refusal?: Refusal): string {
    const words = wordsIn(draft.language);
    return this.renderer.render({
      view: 'check',
      words,
      title: withError(words, refusal !== undefined, words.say('check.title')),
      languages: this.buttons('send'),
      values: {
        ...this.shared(service, draft),
        groups: checkView(service, draft.answers, words),
        again: draft.stage === 'checked_twice',
        refusal:
          refusal === undefined
            ? undefined
            : {
                title: words.say(refusal.title),
                text: words.say(refusal.text, { minutes: refusal.minutes ?? 1 }),
              },
      },
    });
  }

  sent(service: Service, draft: Draft, accepted: ConsultationAccepted): string {
    const words = wordsIn(draft.language);
    const { options } = words.field('preferredChannel');
    const channel = answerTo(draft.answers, 'contact.preferredChannel');
    return this.renderer.render({
      view: 'sent',
      words,
      title: words.say('sent.title'),
      languages: { by: 'none' },
      values: {
        reference: accepted.reference,
        secret: grouped(accepted.trackingSecret),
        track: `/track#${accepted.reference}.${accepted.trackingSecret}`,
        due: instantInWords(accepted.dueAt, words.language, visitorZone(draft.answers)),
        channel: options?.[channel] ?? channel,
        advice: accepted.advice.map(({ level, text }) => ({
          level,
          label: words.say(`sent.${level}`),
          text,
        })),
      },
    });
  }

  private shared(service: Service, draft: Draft): object {
    return { form: FORM, service, draft: this.drafts.seal(service, draft) };
  }

  private buttons(usual: string): LanguageChoice {
    return { by: 'buttons', form: FORM, usual };
  }
}

function withError(words: Words, faulty: boolean, title: string): string {
  return faulty ? `${words.say('site.error')}: ${title}` : title;
}

/** Groups of four, easier to copy by hand; spaces do not matter when it is read. */
function grouped(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
