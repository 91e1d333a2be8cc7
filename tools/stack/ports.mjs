import { createServer } from 'node:net';
import { StackFault } from './fault.mjs';

const offsets = {
  gateway: 0,
  mail: 1,
  vault: 2,
  triage: 3,
  notification: 4,
  audit: 5,
  gatewayInner: 6,
  postgres: 7,
  kafka: 8,
  kafkaController: 9,
  smtp: 10,
};
const highestOffset = Math.max(...Object.values(offsets));

/**
 * @param {string | undefined} text what LARUS_PORT_BASE holds
 * @returns {number} the gateway's port; 8080 when nothing is set
 * @throws {StackFault} when it is not a port with room for the others above it
 */
export function parsePortBase(text) {
  if (text === undefined || text === '') return 8080;
  const base = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (base < 1 || base + highestOffset > 65_535) {
    throw new StackFault(`LARUS_PORT_BASE must be a whole number from 1 to ${65_535 - highestOffset}.`);
  }
  return base;
}

/** @param {number} base the gateway's port; the rest follow it */
export function portsFrom(base) {
  return Object.fromEntries(Object.entries(offsets).map(([name, offset]) => [name, base + offset]));
}

/**
 * Makes sure before anything starts that every port can be had on loopback.
 * @param {Record<string, number>} ports name of the part -> its port
 * @throws {StackFault} naming the first port that is taken
 */
export async function checkPorts(ports) {
  for (const [name, port] of Object.entries(ports)) {
    const code = await bindOnce(port);
    if (code === undefined) continue;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
    throw new StackFault(
      `Port ${port} (${name}) ${why}: stop that program, or choose other ports with LARUS_PORT_BASE, for example LARUS_PORT_BASE=18080.`,
    );
  }
}

function bindOnce(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
