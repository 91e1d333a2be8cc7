import { describe, expect, it } from '@jest/globals';
import { parsePostmasterPid } from './postmaster.mjs';

const lines = [
  '4711',
  '/home/larus/postgres',
  '1795369672',
  '5432',
  '',
  '127.0.0.1',
  '  9995364        17',
  'ready   ',
];

describe('postmaster.pid', () => {
  it('names process, data and port, and whether the server takes connections', () => {
    const lock = { pid: 4711, dataFolder: '/home/larus/postgres', port: 5432, ready: true };
    expect(parsePostmasterPid(lines.join('\n'))).toEqual(lock);
    expect(parsePostmasterPid(lines.with(7, 'starting').join('\n'))).toEqual({ ...lock, ready: false });
  });

  it('is understood while the server is still writing it', () => {
    const lock = { pid: 4711, dataFolder: '/home/larus/postgres', port: undefined, ready: false };
    expect(parsePostmasterPid(lines.slice(0, 3).join('\n'))).toEqual(lock);
    expect(parsePostmasterPid(lines.with(3, '').join('\n'))).toMatchObject({ port: undefined });
  });

  it.each(['', '\n', 'abc\n/data', '-7\n/data', '4711\n'])('is nothing when it holds %j', (text) => {
    expect(parsePostmasterPid(text)).toBeUndefined();
  });
});
