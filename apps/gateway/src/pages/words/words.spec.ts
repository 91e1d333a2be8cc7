import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { language, service } from '#libs/contracts';
import { allFields } from '../form/fields.js';
import { CATALOGUES, wordsIn } from './words.js';

const VIEWS = join(import.meta.dirname, '../views');

function leaves(tree: unknown, path = ''): [string, string][] {
  return typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree as object).flatMap(([key, value]) =>
        leaves(value, path === '' ? key : `${path}.${key}`),
      );
}

/** Letters between tags or in attributes that people read, once all that nunjucks does is taken out. */
function literals(template: string): string[] {
  const html = template
    .replace(/\{#[\s\S]*?#\}/g, '')
    .replace(/\{%[\s\S]*?%\}/g, '')
    .replace(/\{\{[\s\S]*?\}\}/g, '');
  const read = [...html.matchAll(/\s(?:alt|title|placeholder|aria-label)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...html.replace(/<[^>]*>/g, '\n').split('\n'), ...read].filter((text) => /\p{L}/u.test(text));
}

describe('the catalogues', () => {
  const english = new Map(leaves(CATALOGUES.en));

  it.each(language.options)('%s has every text, none empty, with the same placeholders', (name) => {
    const texts = new Map(leaves(CATALOGUES[name]));
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    const holes = (text = ''): string[] => (text.match(/\{\{\w+\}\}|%\{\w+\}/g) ?? []).sort();
    for (const [key, text] of texts) {
      expect({ key, holes: holes(text), empty: text.trim() === '' }).toEqual({
        key,
        holes: holes(english.get(key)),
        empty: false,
      });
    }
  });

  it('have words for every option of every question, and for what is missing where an answer is needed', () => {
    for (const name of service.options) {
      for (const field of allFields(name)) {
        const words = wordsIn('lo').field(field.word);
        if ('options' in field)
          for (const option of field.options)
            expect({ field: field.name, option, known: words.options?.[option] !== undefined }).toEqual({
              field: field.name,
              option,
              known: true,
            });
        const needed = field.optional !== true && field.kind !== 'consent';
        expect({ field: field.name, missing: !needed || words.missing !== undefined }).toEqual({
          field: field.name,
          missing: true,
        });
      }
    }
  });
});

describe('the templates', () => {
  const templates = globSync('*.njk', { cwd: VIEWS }).map(
    (file) => [file, readFileSync(join(VIEWS, file), 'utf8')] as const,
  );

  it.each(templates)('%s says nothing but what the catalogues say', (_file, template) => {
    expect(literals(template)).toEqual([]);
    const keys = [...template.matchAll(/say\('([^']+)'/g)].map(([, key = '']) => key);
    const known = new Set(leaves(CATALOGUES.en).map(([key]) => key));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    expect(template).not.toMatch(/\|\s*safe|html:/);
  });

  it('would be caught saying something of their own', () => {
    expect(literals('<p>{{ x }} Hello</p>')).toEqual([' Hello']);
    expect(literals('<img alt="A gull">')).toEqual(['A gull']);
  });
});
