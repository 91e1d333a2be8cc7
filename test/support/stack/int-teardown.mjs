import { rmSync } from 'node:fs';

/** Stops what `int-setup` started. */
export default async function tearDown() {
  const { home, servers } = globalThis.larusIntegration;
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(home, { recursive: true, force: true });
}
