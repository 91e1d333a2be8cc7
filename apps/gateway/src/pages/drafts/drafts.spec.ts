import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Drafts, idempotencyKeyOf } from './drafts.js';

const TWO_HOURS_MS = 2 * 60 * 60 * 1000;

function world(): { drafts: Drafts; pass(ms: number): void } {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const drafts = new Drafts(createSecretKey(randomBytes(32)), { now: () => new Date(now) });
  return { drafts, pass: (ms) => (now += ms) };
}

describe('drafts', () => {
  it('come back as they were sealed, and nothing of them can be read on the way', () => {
    const { drafts } = world();
    const draft = {
      ...drafts.begin('lo', '/drugs'),
      answers: { question: 'ຖາມ?', declaredSigns: ['seizure'] },
    };
    const sealed = drafts.seal('drug_search', draft);
    expect(drafts.open('drug_search', sealed)).toEqual(draft);
    expect(Buffer.from(sealed, 'base64url').toString('utf8')).not.toContain('ຖາມ');
    expect(drafts.seal('drug_search', draft)).not.toBe(sealed);
  });

  it('last two hours', () => {
    const { drafts, pass } = world();
    const sealed = drafts.seal('drug_search', drafts.begin('en', undefined));
    pass(TWO_HOURS_MS);
    expect(drafts.open('drug_search', sealed)).toBeDefined();
    pass(1);
    expect(drafts.open('drug_search', sealed)).toBeUndefined();
  });

  it('belong to one service, one key and one version, and do not open when a bit is changed', () => {
    const { drafts } = world();
    const sealed = drafts.seal('drug_search', drafts.begin('en', undefined));
    expect(drafts.open('trial_recruitment', sealed)).toBeUndefined();
    expect(world().drafts.open('drug_search', sealed)).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64url');
    for (const place of [0, 1, 20, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(drafts.open('drug_search', changed.toString('base64url'))).toBeUndefined();
    }
    for (const other of [undefined, '', 'AQ', 7, ['AQ']])
      expect(drafts.open('drug_search', other)).toBeUndefined();
  });

  it('give one key to the same answers and another to others', () => {
    const draft = world().drafts.begin('en', undefined);
    const key = idempotencyKeyOf({ ...draft, answers: { a: '1', b: '2' } });
    expect(idempotencyKeyOf({ ...draft, answers: { b: '2', a: '1' } })).toBe(key);
    expect(idempotencyKeyOf({ ...draft, answers: { a: '1', b: '3' } })).not.toBe(key);
    expect(idempotencyKeyOf({ ...draft, language: 'lo', answers: { a: '1', b: '2' } })).not.toBe(key);
    expect(key).toMatch(/^[!-~]{1,128}$/);
  });
});
