import type { TrackedConsultation } from '#libs/contracts';
import type { PageRenderer } from './page-renderer.js';
import { instantInWords } from './words/places.js';
import type { WordKey, Words } from './words/words.js';

/** What stands in the box for a message, and what is wrong with it. `id` makes a second press harmless. */
export interface MessageForm {
  readonly id: string;
  readonly typed?: string;
  readonly posted?: boolean;
  readonly reason?: 'missing' | 'too_long' | 'wrong' | 'not_posted';
}

export type EnterNotice = { readonly ended: boolean } | { readonly wrong: true; readonly reference: string };

const REASONS: Readonly<Record<NonNullable<MessageForm['reason']>, WordKey>> = {
  missing: 'tracked.writeMissing',
  too_long: 'tracked.writeTooLong',
  wrong: 'tracked.writeWrong',
  not_posted: 'tracked.notPosted',
};

/** Writes the pages for following a request. Without a script no zone is known here: times are then UTC, and say so. */
export class TrackPages {
  constructor(private readonly renderer: PageRenderer) {}

  enter(words: Words, notice: EnterNotice): string {
    const wrong = 'wrong' in notice;
    const title = words.say('track.title');
    return this.renderer.render({
      view: 'track',
      words,
      title: wrong ? `${words.say('site.error')}: ${title}` : title,
      languages: { by: 'links', path: '/track' },
      values: {
        heading: title,
        reference: wrong ? notice.reference : '',
        ended: !wrong && notice.ended,
        errors: wrong
          ? {
              titleText: words.say('site.problem'),
              errorList: [{ text: words.say('track.wrong'), href: '#reference' }],
            }
          : undefined,
      },
    });
  }

  /** @param zone IANA name of the visitor's time zone */
  tracked(words: Words, known: TrackedConsultation, form: MessageForm, zone: string | undefined): string {
    const at = (instant: string): string => instantInWords(instant, words.language, zone);
    const title = words.say('tracked.title');
    const fault = form.reason === undefined ? undefined : words.say(REASONS[form.reason]);
    return this.renderer.render({
      view: 'tracked',
      words,
      title: fault === undefined ? title : `${words.say('site.error')}: ${title}`,
      languages: { by: 'links', path: '/track/request' },
      values: {
        heading: title,
        reference: known.reference,
        steps: known.steps.map(({ state, at: when }, index) => ({
          text: words.say(`states.${state}`),
          at: at(when),
          iso: when,
          current: index === known.steps.length - 1,
        })),
        next: words.say(`next.${known.state}`),
        due: ['received', 'queued', 'assigned'].includes(known.state) ? at(known.dueAt) : undefined,
        messages: known.messages?.map(({ author, at: when, text }) => ({
          author,
          by: words.say(author === 'visitor' ? 'tracked.you' : 'tracked.consultant'),
          at: at(when),
          iso: when,
          text,
        })),
        openings: known.disclosures?.map((disclosure) => ({
          at: at(disclosure.at),
          iso: disclosure.at,
          text: openingInWords(words, disclosure),
          fields: disclosure.fields.map((field) => words.say(`opened.${field}`)).join(', '),
        })),
        canWrite: !['withdrawn', 'erased'].includes(known.state),
        form,
        errors:
          fault === undefined
            ? undefined
            : { titleText: words.say('site.problem'), errorList: [{ text: fault, href: '#text' }] },
        fault,
      },
    });
  }
}

function openingInWords(
  words: Words,
  { kind, role, purpose }: NonNullable<TrackedConsultation['disclosures']>[number],
): string {
  if (kind === 'mail_address') return words.say('tracked.mailAddress');
  return words.say('tracked.opened', {
    role: words.say(`roles.${role ?? 'someone'}`),
    reason: words.say(`purposes.${purpose ?? 'other'}`),
  });
}
