import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The module as the apps themselves load it, so that a change of its classes is a change of theirs. */
export async function compiled(path) {
  return await import(pathToFileURL(join(root, 'dist', path)).href);
}
