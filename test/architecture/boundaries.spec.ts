import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.mjs';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const rules = configuration.forbidden ?? [];

/** Names of the rules that a fixture breaks, with every rule of the house in force. */
async function brokenRules(fixture: string): Promise<string[]> {
  const folders = ['apps', 'libs'].filter((folder) => existsSync(join(FIXTURES, fixture, folder)));
  const { output } = await cruise(folders, {
    ...configuration.options,
    exclude: undefined,
    tsConfig: undefined,
    baseDir: join(FIXTURES, fixture),
    validate: true,
    ruleSet: { forbidden: rules },
  });
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
}

describe('import boundaries', () => {
  it('have one fixture for every rule and no other', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(rules.map((rule) => rule.name ?? '').sort());
  });

  it.each(rules.map((rule) => rule.name ?? ''))('catch the fixture of %s', async (name) => {
    expect(await brokenRules(name)).toContain(name);
  });
});
