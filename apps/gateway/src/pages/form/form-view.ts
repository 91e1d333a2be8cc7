import type { Service } from '#libs/contracts';
import type { FieldWords, Words } from '../words/words.js';
import { countryChoices, zoneChoices, type Choice } from '../words/places.js';
import { fieldsOf, GROUPS, idOf, type Field, type Group } from './fields.js';
import { answerTo, ticked, type Answers } from './form-body.js';
import type { Fault } from './form-faults.js';

/** One question, as its macro of govuk-frontend wants it. */
export interface FieldView {
  readonly macro: 'input' | 'count' | 'radios' | 'checkboxes' | 'select' | 'date' | 'windows';
  readonly params: object;
}

export interface GroupView {
  readonly group: Group;
  readonly title: string;
  readonly fields: readonly FieldView[];
}

export interface ErrorSummary {
  readonly titleText: string;
  readonly errorList: readonly { readonly text: string; readonly href: string }[];
}

interface Asked {
  readonly words: Words;
  readonly answers: Answers;
  readonly faults: readonly Fault[];
}

/** The questions of a service with what was answered and what is wrong with it. */
export function formView(service: Service, asked: Asked): GroupView[] {
  return GROUPS.map((group) => ({
    group,
    title: asked.words.say(`groups.${group}`),
    fields: fieldsOf(service, group).map((field) => fieldView(field, asked)),
  }));
}

/** The box on top of the page: each fault with a link to the first box of its question. */
export function errorSummary(service: Service, { words, faults }: Asked): ErrorSummary | undefined {
  if (faults.length === 0) return undefined;
  const fields = GROUPS.flatMap((group) => fieldsOf(service, group));
  return {
    titleText: words.say('site.problem'),
    errorList: faults.map((fault) => {
      const field = fields.find(({ name }) => name === fault.field);
      return {
        text: faultText(fault, field, words),
        href: field === undefined ? '#main' : `#${firstBox(field)}`,
      };
    }),
  };
}

/** Id of the box that a link to a question leads to. */
export function firstBox(field: Field): string {
  const id = idOf(field.name);
  switch (field.kind) {
    case 'date':
      return `${id}-day`;
    case 'windows':
      return `${id}-0-day`;
    case 'line':
    case 'whole':
    case 'text':
    case 'choice':
    case 'choices':
    case 'country':
    case 'timeZone':
    case 'consent':
      return id;
  }
}

function faultText({ reason, max }: Fault, field: Field | undefined, words: Words): string {
  if (field === undefined) return words.say('errors.other');
  const { label, missing, wrong } = words.field(field.word);
  const unspecific = words.say('errors.wrong', { label });
  switch (reason) {
    case 'missing':
      return missing ?? unspecific;
    case 'either':
      return words.say('errors.emailOrPhone');
    case 'characters':
      return words.say('errors.characters', { label });
    case 'too_long':
      if (max === undefined || field.kind === 'whole') return wrong ?? unspecific;
      return words.say('errors.tooLong', { label, max });
    case 'wrong':
      return wrong ?? missing ?? unspecific;
  }
}

function fieldView(field: Field, asked: Asked): FieldView {
  const { words, answers, faults } = asked;
  const texts = words.field(field.word);
  const fault = faults.find(({ field: name }) => name === field.name);
  const shared = {
    id: idOf(field.name),
    idPrefix: idOf(field.name),
    name: field.name,
    ...(texts.hint === undefined ? {} : { hint: { text: texts.hint } }),
    ...(fault === undefined
      ? {}
      : {
          errorMessage: {
            text: faultText(fault, field, words),
            visuallyHiddenText: words.say('site.error'),
          },
        }),
  };
  const title = titleOf(field, texts, words);
  const label = { text: title, classes: 'govuk-label--s' };
  const fieldset = { legend: { text: title, classes: 'govuk-fieldset__legend--s' } };
  const typed = answerTo(answers, field.name);
  switch (field.kind) {
    case 'line':
      return {
        macro: 'input',
        params: {
          ...shared,
          label,
          value: typed,
          type: field.type ?? 'text',
          autocomplete: field.autocomplete ?? 'off',
          spellcheck: field.autocomplete === undefined,
          classes: field.short === true ? 'govuk-input--width-20' : '',
          attributes: field.type === undefined ? { dir: 'auto' } : {},
        },
      };
    case 'whole':
      return {
        macro: 'input',
        params: {
          ...shared,
          label,
          value: typed,
          inputmode: 'numeric',
          autocomplete: 'off',
          classes: 'govuk-input--width-3',
        },
      };
    case 'text':
      return {
        macro: 'count',
        params: {
          ...shared,
          label,
          value: typed,
          maxlength: field.max,
          rows: 7,
          attributes: { dir: 'auto' },
          textareaDescriptionText: words.say('form.characters'),
          charactersUnderLimitText: { other: words.say('form.left') },
          charactersOverLimitText: { other: words.say('form.over') },
        },
      };
    case 'choice':
      return {
        macro: 'radios',
        params: { ...shared, fieldset, items: items(field.options, texts, [typed]) },
      };
    case 'choices':
      return {
        macro: 'checkboxes',
        params: { ...shared, fieldset, items: items(field.options, texts, ticked(answers, field.name)) },
      };
    case 'country':
      return {
        macro: 'select',
        params: { ...shared, label, items: options(countryChoices(words.language), typed, field, words) },
      };
    case 'timeZone':
      return {
        macro: 'select',
        params: { ...shared, label, items: options(zoneChoices(words.language), typed, field, words) },
      };
    case 'date':
      return {
        macro: 'date',
        params: { ...shared, fieldset, items: dateBoxes(field.name, asked), formGroup: {} },
      };
    case 'windows':
      return {
        macro: 'windows',
        params: { ...shared, fieldset, rows: windowRows(field.name, field.count, asked) },
      };
    case 'consent':
      return {
        macro: 'checkboxes',
        params: {
          ...shared,
          hint: undefined,
          items: [
            {
              value: 'granted',
              text: texts.label,
              checked: typed === 'granted',
              ...(texts.hint === undefined ? {} : { hint: { text: texts.hint } }),
            },
          ],
        },
      };
  }
}

function titleOf(field: Field, { label }: FieldWords, words: Words): string {
  return field.optional === true && field.kind !== 'choices' ? words.say('site.optional', { label }) : label;
}

function items(
  values: readonly string[],
  { options: texts }: FieldWords,
  chosen: readonly string[],
): object[] {
  return values.map((value) => ({ value, text: texts?.[value] ?? value, checked: chosen.includes(value) }));
}

function options(choices: readonly Choice[], chosen: string, field: Field, words: Words): object[] {
  const none = words.say(field.optional === true ? 'form.noSelect' : 'form.select');
  return [
    { value: '', text: none },
    ...choices.map((choice) => ({ ...choice, selected: choice.value === chosen })),
  ];
}

function dateBoxes(name: string, { words, answers }: Asked): object[] {
  return (['day', 'month', 'year'] as const).map((part) => ({
    id: `${idOf(name)}-${part}`,
    name: `${name}.${part}`,
    label: words.say(`form.${part}`),
    value: answerTo(answers, `${name}.${part}`),
    classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    autocomplete: 'off',
  }));
}

function windowRows(name: string, count: number, asked: Asked): object[] {
  const { words, answers } = asked;
  return Array.from({ length: count }, (_, slot) => ({
    date: {
      id: idOf(`${name}.${String(slot)}`),
      fieldset: {
        legend: { text: words.say('form.windowDate', { number: slot + 1 }), classes: 'larus-legend--plain' },
      },
      items: dateBoxes(`${name}.${String(slot)}`, asked),
    },
    times: (['from', 'to'] as const).map((part) => ({
      id: idOf(`${name}.${String(slot)}.${part}`),
      name: `${name}.${String(slot)}.${part}`,
      label: { text: words.say(`form.${part}`) },
      value: answerTo(answers, `${name}.${String(slot)}.${part}`),
      classes: 'govuk-input--width-5',
      autocomplete: 'off',
      formGroup: { classes: 'larus-time' },
    })),
  }));
}
