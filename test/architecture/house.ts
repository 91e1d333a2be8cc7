import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A source file of the house: path from the root and text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const SKIPPED = new Set(['node_modules', 'dist', 'fixtures', 'assets']);

/** Every TypeScript file under `folders` of `root`. */
export function sourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) walk(path);
      } else if (/\.tsx?$/.test(entry.name)) {
        found.push({ path: relative(root, path), text: readFileSync(path, 'utf8') });
      }
    }
  };
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder));
  return found;
}

/** Names of the folders directly under `folder`. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}

/** Folders whose names say nothing about what is inside. */
export function vagueFolders(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /(^|\/)(services|utils|util|common|helpers|helper|misc|shared|lib)\//.test(path))
    .map(({ path }) => path);
}

/** Which app serves which route, by its `@Handles(ROUTES.name)`: route -> apps. */
export function servedRoutes(files: readonly SourceFile[]): Map<string, string[]> {
  const served = new Map<string, string[]>();
  for (const { path, text } of files) {
    const app = /^apps\/([^/]+)\//.exec(path)?.[1];
    if (app === undefined || path.endsWith('.spec.ts')) continue;
    for (const [, name] of text.matchAll(/@Handles\(ROUTES\.(\w+)\)/g)) {
      if (name !== undefined) served.set(name, [...(served.get(name) ?? []), app]);
    }
  }
  return served;
}

/** Which apps handle which event, by `@EventPattern<string>(Name.type)`: event name -> apps. */
export function handledEvents(files: readonly SourceFile[]): Map<string, string[]> {
  const handled = new Map<string, string[]>();
  for (const { path, text } of files) {
    const app = /^apps\/([^/]+)\//.exec(path)?.[1];
    if (app === undefined || path.endsWith('.spec.ts')) continue;
    for (const [, name] of text.matchAll(/@EventPattern<string>\(\s*(\w+)\.type\s*\)/g)) {
      if (name !== undefined) handled.set(name, [...(handled.get(name) ?? []), app]);
    }
  }
  return handled;
}
