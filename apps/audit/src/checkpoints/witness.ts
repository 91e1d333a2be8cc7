import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A party besides this log that keeps copies of its signed heads, so that a shortened or replaced log is seen. */
export interface Witness {
  readonly kind: 'none' | 'directory';
  /** Keeps a note; the same size again changes nothing. */
  keep(size: number, note: string): Promise<void>;
  /** The copy with the largest size. */
  newest(): Promise<string | undefined>;
}

const NOTE_FILE = /^(\d{1,16})\.checkpoint$/;

/** Keeps one file for each size in a directory that another party holds; without a directory, nothing. */
export function witnessAt(directory: string | undefined): Witness {
  if (directory === undefined) {
    return { kind: 'none', keep: () => Promise.resolve(), newest: () => Promise.resolve(undefined) };
  }
  // The directory grows by a file every ten seconds: it is listed once, then what was kept last is known.
  let newest: Promise<string | undefined> | undefined;
  return {
    kind: 'directory',
    keep: async (size, note) => {
      await keepFile(directory, `${String(size)}.checkpoint`, note);
      newest = Promise.resolve(note);
    },
    newest: async () => {
      try {
        return await (newest ??= newestFile(directory));
      } catch (error) {
        newest = undefined;
        throw error;
      }
    },
  };
}

/** Written beside and renamed, so that nobody reads half a note. */
async function keepFile(directory: string, name: string, note: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const partial = join(directory, `.${name}.${String(process.pid)}`);
  const file = await open(partial, 'w', 0o644);
  try {
    await file.writeFile(note);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, join(directory, name));
}

async function newestFile(directory: string): Promise<string | undefined> {
  await mkdir(directory, { recursive: true });
  const sizes = (await readdir(directory)).flatMap((name) => {
    const size = NOTE_FILE.exec(name)?.[1];
    return size === undefined ? [] : [Number(size)];
  });
  if (sizes.length === 0) return undefined;
  return readFile(join(directory, `${String(Math.max(...sizes))}.checkpoint`), 'utf8');
}
