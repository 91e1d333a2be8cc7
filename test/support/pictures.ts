import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Folder that pictures go to; `npm run pictures` names it, tests make none. */
const FOLDER = process.env['LARUS_PICTURES'];

/** Whether this run makes pictures. */
export const makesPictures = FOLDER !== undefined;

const require = createRequire(import.meta.url);

/** Faces for machines without Chinese or Lao ones: the pages themselves name system fonts and ship none. */
const FACES = [
  ['Picture SC', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'],
  ['Picture Lao', '@fontsource/noto-sans-lao/files/noto-sans-lao-lao-400-normal.woff2'],
] as const;

/** Script that has every face loaded before a style names it: text that was laid out without one keeps its boxes. */
function loadFaces(): string {
  const loading = FACES.map(([family, path]) => {
    const bytes = readFileSync(require.resolve(path)).toString('base64');
    return `new FontFace('${family}', 'url(data:font/woff2;base64,${bytes})').load()`;
  });
  return `Promise.all([${loading.join(',')}]).then((faces) => { for (const face of faces) document.fonts.add(face) })`;
}

/** Takes a picture of the whole page, when this run makes pictures. The page's context must bypass its content policy. */
export async function picture(page: Page, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.evaluate(loadFaces());
  await page.addStyleTag({
    content: `body, body * { font-family: 'DejaVu Sans', 'Picture Lao', 'Picture SC', sans-serif !important }`,
  });
  await page.evaluate('new Promise((painted) => setTimeout(painted, 500))');
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, animations: 'disabled' });
}
