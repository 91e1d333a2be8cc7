import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '#libs/contracts';
import { sourceFiles, type SourceFile } from './house.js';

const ROOT = join(import.meta.dirname, '../..');
const files = sourceFiles(ROOT, ['apps', 'libs']).filter(({ path }) => !/\.spec\.tsx?$/.test(path));

interface Thrown {
  readonly path: string;
  readonly code: string;
}

/** Codes that a source gives to `DomainError` in so many words. */
function thrownCodes(sources: readonly SourceFile[]): Thrown[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/new DomainError\(\s*(['"`])([^'"`]*)\1/g)].map(([, , code = '']) => ({ path, code })),
  );
}

/** What a source gives to `DomainError` instead of a literal. */
function computedCodes(sources: readonly SourceFile[]): Thrown[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/new DomainError\(\s*([^'"`\s,)][^,)]*)/g)].map(([, code = '']) => ({
      path,
      code: code.trim(),
    })),
  );
}

/** The expressions that stand for a code; the type of each is a union that the compiler holds, checked by hand. */
const COMPUTED = ['refusal', 'parsed.data.code', 'code', 'verdict.code'];

describe('problem codes', () => {
  const thrown = thrownCodes(files);

  it('are all in the table of contracts', () => {
    expect(thrown.filter(({ code }) => !Object.hasOwn(PROBLEMS, code))).toEqual([]);
  });

  it('are found where they are thrown', () => {
    expect(thrown.length).toBeGreaterThan(30);
    const planted = { path: 'x.ts', text: "throw new DomainError(\n  'unheard-of',\n  {});" };
    expect(thrownCodes([planted])).toEqual([{ path: 'x.ts', code: 'unheard-of' }]);
  });

  it('are literals, but where a rule or a neighbour gives the code', () => {
    expect(computedCodes(files).filter(({ code }) => !COMPUTED.includes(code))).toEqual([]);
    expect(computedCodes([{ path: 'x.ts', text: 'new DomainError(secretly(), {})' }])).toHaveLength(1);
  });

  it('are each thrown somewhere, or given by the problem filter to what others threw', () => {
    const written = files.filter(({ path }) => !path.startsWith('libs/contracts/')).map(({ text }) => text);
    const unused = Object.keys(PROBLEMS).filter(
      (code) => !written.some((text) => text.includes(`'${code}'`)),
    );
    expect(unused).toEqual([]);
  });
});
