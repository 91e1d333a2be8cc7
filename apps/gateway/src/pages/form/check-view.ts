import type { Service } from '#libs/contracts';
import { countryName, zoneName } from '../words/places.js';
import type { Words } from '../words/words.js';
import { fieldsOf, GROUPS, inputNames, windowInputs, type Field, type Group } from './fields.js';
import { answerTo, ticked, type Answers } from './form-body.js';
import { firstBox } from './form-view.js';

export interface CheckGroup {
  readonly group: Group;
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly value: string; readonly box: string }[];
}

/** All answers in words, for reading over before they are sent. */
export function checkView(service: Service, answers: Answers, words: Words): CheckGroup[] {
  return GROUPS.map((group) => ({
    group,
    title: words.say(`groups.${group}`),
    rows: fieldsOf(service, group).map((field) => ({
      key: words.field(field.word).label,
      value: answerInWords(field, answers, words),
      box: firstBox(field),
    })),
  }));
}

function answerInWords(field: Field, answers: Answers, words: Words): string {
  if (field.kind === 'consent')
    return words.say(answerTo(answers, field.name) === 'granted' ? 'check.agreed' : 'check.notAgreed');
  if (inputNames(field).every((name) => ticked(answers, name).length === 0))
    return words.say('check.notProvided');
  const typed = answerTo(answers, field.name);
  const { options } = words.field(field.word);
  switch (field.kind) {
    case 'line':
    case 'whole':
    case 'text':
      return typed;
    case 'choice':
      return options?.[typed] ?? typed;
    case 'choices':
      return ticked(answers, field.name)
        .map((value) => options?.[value] ?? value)
        .join('\n');
    case 'country':
      return countryName(typed, words.language);
    case 'timeZone':
      return zoneName(typed, words.language);
    case 'date':
      return dateInWords(inputNames(field), answers, words);
    case 'windows':
      return Array.from({ length: field.count }, (_, slot) => windowInputs(field.name, slot))
        .filter((inputs) => inputs.some((name) => answerTo(answers, name) !== ''))
        .map((inputs) => {
          const [from = '', to = ''] = inputs.slice(3).map((name) => answerTo(answers, name));
          return `${dateInWords(inputs.slice(0, 3), answers, words)}, ${from} – ${to}`;
        })
        .join('\n');
  }
}

function dateInWords(inputs: readonly string[], answers: Answers, words: Words): string {
  const [day = '', month = '', year = ''] = inputs.map((name) => answerTo(answers, name));
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(date)) return `${day} ${month} ${year}`;
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
