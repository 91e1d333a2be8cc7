import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly compressed: Buffer;
}

const FILES = {
  css: { file: 'visitor.css', type: 'text/css; charset=utf-8' },
  js: { file: 'visitor.js', type: 'text/javascript; charset=utf-8' },
  mark: { file: 'mark.svg', type: 'image/svg+xml' },
} as const;

/** The few files that the pages need, in memory, under names that change with their content. */
export class PageAssets {
  /** Addresses for templates. */
  readonly urls: Readonly<Record<keyof typeof FILES, string>>;
  private readonly assets = new Map<string, Asset>();

  /**
   * @param folder built assets: the style sheet is compiled by the build
   * @throws Error when one is not there
   */
  constructor(folder: string) {
    const add = (key: keyof typeof FILES): string => {
      const { file, type } = FILES[key];
      const body = readFileSync(join(folder, file));
      const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10);
      const name = file.replace('.', `-${hash}.`);
      this.assets.set(name, { type, body, compressed: brotliCompressSync(body) });
      return `/assets/${name}`;
    };
    this.urls = { css: add('css'), js: add('js'), mark: add('mark') };
  }

  find(name: string): Asset | undefined {
    return this.assets.get(name);
  }
}
