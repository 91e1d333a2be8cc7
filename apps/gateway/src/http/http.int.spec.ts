import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type GatewayWorld } from '../../test/gateway-world.js';

const folder = mkdtempSync(join(tmpdir(), 'larus-http-'));

let world: GatewayWorld;
beforeAll(async () => {
  mkdirSync(join(folder, 'console', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'console', 'index.html'), '<!doctype html><title>console</title>');
  writeFileSync(join(folder, 'console', 'assets', 'index-B7xQ9zT1.js'), 'export {};');
  writeFileSync(join(folder, 'console', 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(
    join(folder, 'openapi.json'),
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Larus', version: '1' }, paths: {} }),
  );
  world = await startWorld({
    environment: {
      GATEWAY_CONSOLE_DIR: join(folder, 'console'),
      GATEWAY_OPENAPI_FILE: join(folder, 'openapi.json'),
    },
  });
}, 60_000);
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the console', () => {
  it.each(['/console', '/console/', '/console/cases/some-id', '/console/index.html'])(
    'is one page: %s',
    async (path) => {
      const response = await fetch(`${world.origin}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>console</title>');
    },
  );

  it('lets hashed files be kept for a year, others not', async () => {
    const hashed = await fetch(`${world.origin}/console/assets/index-B7xQ9zT1.js`);
    expect(hashed.headers.get('content-type')).toContain('javascript');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await fetch(`${world.origin}/console/logo.svg`);
    expect(plain.status).toBe(200);
    expect(plain.headers.get('cache-control')).toBe('no-cache');
  });

  it('gives nothing from outside its folder', async () => {
    const response = await fetch(`${world.origin}/console/..%2fopenapi.json`);
    expect(await response.text()).not.toContain('openapi');
  });
});

describe('pages', () => {
  it('run nothing inline and stand in no frame', async () => {
    const { headers } = await fetch(`${world.origin}/console`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the interface description', () => {
  it('is shown at /docs', async () => {
    const page = await fetch(`${world.origin}/docs/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('swagger-ui');
    const document = await fetch(`${world.origin}/docs/json`);
    expect(await document.json()).toMatchObject({ openapi: '3.1.0' });
  });
});

describe('an address that is not there', () => {
  it('is a problem document', async () => {
    const response = await fetch(`${world.origin}/api/v1/nothing`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});
