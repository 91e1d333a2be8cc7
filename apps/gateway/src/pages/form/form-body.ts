import type { ConsentPurpose, Language, Service } from '#libs/contracts';
import { asciiDigits, instantAt, isoDate, onlyZoneOf } from './local-time.rules.js';
import { allFields, inputNames, windowInputs, type Field } from './fields.js';

/** What was typed and ticked, by the names of the boxes. Empty boxes are left out. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Takes the boxes of a service's form out of a posted body; whatever else is in it stays behind. */
export function answersOf(service: Service, posted: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const field of allFields(service)) {
    for (const name of inputNames(field)) {
      const values = textsOf(posted[name]);
      if (field.kind === 'choices') {
        if (values.length > 0) answers[name] = values;
      } else if (values[0] !== undefined) answers[name] = values[0];
    }
  }
  return answers;
}

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((text): text is string => typeof text === 'string')
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '');
}

export function answerTo(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
}

export function ticked(answers: Answers, name: string): readonly string[] {
  const value = answers[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

export interface FormContext {
  readonly service: Service;
  readonly language: Language;
  readonly noticeVersion: string;
  /** Path of the page that the visitor came from. */
  readonly page?: string | undefined;
}

/** The body of `POST /api/v1/consultations` that these answers make; its schema, and nothing here, judges it. */
export function bodyOf(answers: Answers, context: FormContext): Record<string, unknown> {
  const body: Record<string, unknown> = {
    service: context.service,
    language: context.language,
    consents: allFields(context.service)
      .filter(({ kind }) => kind === 'consent')
      .map(({ name }) => ({
        purpose: name.slice('consent.'.length) as ConsentPurpose,
        noticeVersion: context.noticeVersion,
        granted: answerTo(answers, name) === 'granted',
      })),
    ...(context.page === undefined ? {} : { source: { page: context.page } }),
    contact: {},
    details: {},
  };
  for (const field of allFields(context.service)) {
    const value = valueOf(field, answers);
    if (value !== undefined) put(body, field.name.split('.'), value);
  }
  return body;
}

function valueOf(field: Field, answers: Answers): unknown {
  const typed = answerTo(answers, field.name);
  switch (field.kind) {
    case 'line':
      if (typed === '') return undefined;
      return field.type === 'tel' ? phoneAsWritten(typed) : typed;
    case 'text':
    case 'country':
    case 'timeZone':
      return typed === '' ? undefined : typed;
    case 'whole':
      return typed === '' ? undefined : numberOrText(asciiDigits(typed));
    case 'choice':
      return typed === '' || typed === 'unsure' ? undefined : choiceOf(typed, field.as);
    case 'choices': {
      const values = ticked(answers, field.name);
      return values.length === 0 ? undefined : values;
    }
    case 'date':
      return dateOf(answers, field.name);
    case 'windows':
      return windowsOf(answers, field.name);
    case 'consent':
      return undefined;
  }
}

/** `00856 20…` and full-width signs are the same number as `+856 20…`. */
function phoneAsWritten(typed: string): string {
  return asciiDigits(typed.normalize('NFKC')).replace(/^00(?=[1-9])/, '+');
}

function choiceOf(value: string, as: 'boolean' | 'number' | undefined): unknown {
  switch (as) {
    case undefined:
      return value;
    case 'number':
      return numberOrText(value);
    case 'boolean':
      return value === 'yes' ? true : value === 'no' ? false : value;
  }
}

function numberOrText(text: string): number | string {
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}

function dateOf(answers: Answers, name: string): string | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
    asciiDigits(answerTo(answers, `${name}.${part}`)),
  );
  return day + month + year === '' ? undefined : isoDate(day, month, year);
}

/** Slots of call times that something was typed into. */
export function filledWindows(answers: Answers, name = 'details.windows'): number[] {
  return [0, 1, 2].filter((slot) =>
    windowInputs(name, slot).some((input) => answerTo(answers, input) !== ''),
  );
}

/** The zone in which the visitor's times are meant. */
export function visitorZone(answers: Answers): string | undefined {
  const chosen = answerTo(answers, 'contact.timeZone');
  return chosen === '' ? onlyZoneOf(answerTo(answers, 'country')) : chosen;
}

function windowsOf(answers: Answers, name: string): unknown {
  const slots = filledWindows(answers, name);
  if (slots.length === 0) return undefined;
  const zone = visitorZone(answers);
  return slots.map((slot) => {
    const date = dateOf(answers, `${name}.${slot}`) ?? '';
    const at = (part: string): string => {
      const time = asciiDigits(answerTo(answers, `${name}.${slot}.${part}`)).padStart(5, '0');
      return (zone === undefined ? undefined : safeInstant(date, time, zone)) ?? `${date} ${time}`;
    };
    return { from: at('from'), to: at('to') };
  });
}

function safeInstant(date: string, time: string, zone: string): string | undefined {
  try {
    return instantAt(date, time, zone);
  } catch {
    // A zone that is none: the schema says so at its own field.
    return undefined;
  }
}

function put(
  target: Record<string, unknown>,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Record<string, unknown>, rest, value);
}
