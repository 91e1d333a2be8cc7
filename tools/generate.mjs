/**
 * Writes every generated file: `npm run generate`. With `--check` writes nothing and fails when a committed file
 * differs from a fresh copy. Reads the built contracts, so build first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { asyncapiDocument } from './generate/asyncapi.mjs';
import { openapiDocument } from './generate/openapi.mjs';
import { screeningWeights } from './generate/screening-weights.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const contracts = await import(join(root, 'dist/libs/contracts/src/index.js'));

const openapi = openapiDocument(contracts);
const files = {
  'docs/openapi.json': json(openapi),
  'docs/asyncapi.json': json(asyncapiDocument(contracts)),
  'apps/console/src/api/schema.d.ts': `// Generated from docs/openapi.json by \`npm run generate\`.\n${astToString(await openapiTS(openapi))}`,
  'libs/screening/src/classifier/weights.ts': await screeningWeights(root),
};

const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    process.stderr.write(`${path} differs from a fresh copy: run npm run generate\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function json(document) {
  return `${JSON.stringify(document, null, 2)}\n`;
}
