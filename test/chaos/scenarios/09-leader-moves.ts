import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '../scenario.js';

const SPEC = 'libs/messaging/src/kafka/silent-loss.spec.ts';

/**
 * Fault: the leader of a partition moves to another broker in the middle of a send over several partitions. It takes
 * two brokers that fail on cue, so two fakes that speak Kafka's protocol stand for them, in a spec of the adapter that
 * this scenario runs.
 *
 * Expected: rows of a partition that the reply does not cover stay and are sent again; a sender that trusts a resolved
 * `send` loses them in the same test.
 */
export const leaderMoves: Proof = {
  number: 9,
  title: 'leader moves in the middle of a send (two fake brokers)',
  bus: 'kafka',
  impossible: (_bus, tools) =>
    existsSync(join(tools.root, SPEC)) ? undefined : `${SPEC} is not in this checkout`,
  async prove({ root }) {
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const jest = spawn(
      process.execPath,
      [...flags, 'node_modules/jest/bin/jest.js', SPEC, '--selectProjects', 'unit', '--runInBand'],
      { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const chunks: Buffer[] = [];
    jest.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const code = await new Promise<number | null>((resolve) => jest.once('close', resolve));
    const text = Buffer.concat(chunks).toString('utf8');
    return { holds: code === 0, line: /^Tests:\s+(.+)$/m.exec(text)?.[1] ?? 'the spec did not run' };
  },
};
