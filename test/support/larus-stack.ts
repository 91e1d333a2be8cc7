import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack, type StackOptions } from '../../tools/stack/index.mjs';

export interface TestStack extends Stack {
  /** Stops everything and removes its data. */
  remove(): Promise<void>;
}

/** The whole of Larus on ports of its own, with a fresh home in the temporary folder. */
export async function testStack(
  portBase: number,
  options: Omit<StackOptions, 'portBase' | 'home'> = {},
): Promise<TestStack> {
  const home = mkdtempSync(join(tmpdir(), 'larus-e2e-'));
  const stack = await startStack({ ...options, home, portBase, quiet: true });
  return Object.assign(stack, {
    remove: async () => {
      await stack.stop();
      rmSync(home, { recursive: true, force: true });
    },
  });
}
