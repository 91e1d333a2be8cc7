import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SIGN_CODES } from '#libs/contracts';
import { conceptsOfRules } from '../evaluate.js';
import { explain, RULES, SOURCES, type ScreeningInput } from '../index.js';
import { conceptName, phrasedConcepts } from '../vocabulary.js';
import { COMPOSITES } from './composites.js';
import { MEASURED_CONCEPTS } from '../measure.js';

const RANK = { emergency: 3, urgent: 2, soon: 1, routine: 0 } as const;

const message = (text: string): ScreeningInput => ({
  text,
  lang: 'en',
  service: 'remote_consultation',
  fields: { country: 'GB', today: '2026-11-22' },
  declaredSigns: [],
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it.each(rule.examples)('fires on "%s"', (text) => {
    expect(explain(message(text)).fired.map(({ id }) => id)).toContain(rule.id);
  });

  it.each(rule.examples)('is not taken back on "%s"', (text) => {
    const { level, byRules } = explain(message(text));
    expect(RANK[level]).toBeGreaterThanOrEqual(RANK[byRules]);
  });

  it.each(rule.nearMisses)('keeps silent on "%s"', (text) => {
    expect(explain(message(text)).fired.map(({ id }) => id)).not.toContain(rule.id);
  });

  it('has an example, a near miss, a reason and a source that is listed', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.nearMisses.length).toBeGreaterThan(0);
    expect(rule.reason.length).toBeGreaterThan(0);
    expect(Object.keys(SOURCES)).toContain(rule.source);
    expect(SIGN_CODES).toContain(rule.code);
  });
});

describe('the rule set', () => {
  it('names every rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('uses only concepts that a lexicon, a measurement or a composite can make', () => {
    const known = new Set([
      ...phrasedConcepts(),
      ...MEASURED_CONCEPTS,
      ...COMPOSITES.map(([target]) => target),
    ]);
    const unknown = new Set(
      conceptsOfRules()
        .map(conceptName)
        .filter((name) => !known.has(name)),
    );
    expect([...unknown]).toEqual([]);
  });

  it('builds composites only from concepts that exist', () => {
    const known = new Set([
      ...phrasedConcepts(),
      ...MEASURED_CONCEPTS,
      ...COMPOSITES.map(([target]) => target),
    ]);
    const used = COMPOSITES.flatMap(([, parts, qualities]) =>
      `${parts}|${qualities}`.split('|').map((name) => name.trim()),
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('docs/screening.md', () => {
  it('lists every rule with its level and source', () => {
    const rows = readFileSync('docs/screening.md', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const missing = RULES.filter(
      (rule) => !rows.some((row) => row[1] === rule.id && row[3] === rule.level && row[5] === rule.source),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
