import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockHome } from './lock.mjs';
import { readRunFile, removeRunFile, writeRunFile } from './run-file.mjs';

describe('what a home says about its stack', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'larus-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('is read back as it was written and leaves no partial file', () => {
    const run = {
      bus: 'kafka',
      ports: { gateway: 8080, mail: null },
      pids: { vault: 12, audit: null },
      origin: 'http://x',
    };
    writeRunFile(home, run);
    expect(readRunFile(home)).toEqual(run);
    expect(readdirSync(home)).toEqual(['run.json']);
    removeRunFile(home);
    expect(readRunFile(home)).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '{"pids":null,"ports":{}}'])(
    'is nothing when the file holds %j',
    (text) => {
      writeFileSync(join(home, 'run.json'), text);
      expect(readRunFile(home)).toBeUndefined();
    },
  );

  it('is held by one stack at a time', () => {
    const unlock = lockHome(home);
    expect(() => lockHome(home)).toThrow(new RegExp(`already running on .* \\(process ${process.pid}\\)`));
    unlock();
    lockHome(home)();
  });

  it('is taken over from a stack that is gone, also when its process id lives on in another process', () => {
    writeFileSync(join(home, 'lock'), `${process.pid} 12345\n`);
    lockHome(home)();
    writeFileSync(join(home, 'lock'), '4194399 1\n');
    lockHome(home)();
    expect(readdirSync(home)).toEqual([]);
  });
});
