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
function faces(): string {
  const face = (family: string, path: string): string => {
    const bytes = readFileSync(require.resolve(path)).toString('base64');
    return `@font-face { font-family: '${family}'; src: url(data:font/woff2;base64,${bytes}) format('woff2') }`;
  };
  return `${face('Picture SC', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2')}
    ${face('Picture Lao', '@fontsource/noto-sans-lao/files/noto-sans-lao-lao-400-normal.woff2')}
    body, body * { font-family: 'DejaVu Sans', 'Picture Lao', 'Picture SC', sans-serif !important }`;
}

/** Takes a picture of the whole page, when this run makes pictures. The page's context must bypass its content policy. */
export async function picture(page: Page, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.addStyleTag({ content: faces() });
  await page.evaluate(`Promise.all([
    document.fonts.load("16px 'Picture SC'", '中文'), document.fonts.load("16px 'Picture Lao'", 'ລາວ')])
    .then(() => new Promise((painted) => setTimeout(painted, 500)))`);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, animations: 'disabled' });
}
