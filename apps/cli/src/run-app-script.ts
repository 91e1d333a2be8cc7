import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { App } from '#libs/contracts';

/** A script of an app ended badly; its own line on standard error has said why. */
export class ScriptFailed extends Error {
  override readonly name = 'ScriptFailed';
}

/**
 * Runs one of an app's own entry points as a process of its own: the command line imports no app.
 *
 * @param script `migrate`, `seed` or `operate`
 * @throws ScriptFailed when it exits with anything but 0
 */
export async function runAppScript(
  app: App,
  script: 'migrate' | 'seed' | 'operate',
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<void> {
  const path = fileURLToPath(new URL(`../../${app}/src/${script}.js`, import.meta.url));
  const child = spawn(process.execPath, ['--enable-source-maps', path, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new ScriptFailed(`${app} ${script} ended with ${String(code)}`);
}
