import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { checkPorts, parsePortBase, portsFrom } from './ports.mjs';

describe('ports of the local stack', () => {
  const taken = createServer();
  afterEach(() => {
    taken.close();
  });

  it('begin at 8080 unless LARUS_PORT_BASE says otherwise', () => {
    expect(parsePortBase(undefined)).toBe(8080);
    expect(parsePortBase('')).toBe(8080);
    expect(parsePortBase('9000')).toBe(9000);
  });

  it.each(['abc', '0', '-1', '80.5', '65526', '100000', ' 80'])('refuse LARUS_PORT_BASE=%s', (text) => {
    expect(() => parsePortBase(text)).toThrow(/LARUS_PORT_BASE must be a whole number from 1 to 65525/);
  });

  it('follow the base, each its own', () => {
    const ports = portsFrom(9000);
    expect(ports).toMatchObject({ gateway: 9000, mail: 9001, audit: 9005, gatewayInner: 9006, smtp: 9010 });
    expect(new Set(Object.values(ports)).size).toBe(11);
  });

  it('are refused by number and part when another program has one', async () => {
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(checkPorts({ vault: port })).rejects.toThrow(
      new RegExp(`Port ${port} \\(vault\\) is taken.*LARUS_PORT_BASE`),
    );
  });
});
