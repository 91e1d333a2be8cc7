import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ISocketFactoryArgs } from 'kafkajs';
import { brokerSockets, Unanswered } from './broker-socket.js';

const SILENCE_MS = 1_000;

describe('a connection to a broker', () => {
  let server: Server;
  let socket: Socket;
  let fault: unknown;
  /** What the broker does with what it is asked. */
  let onRequest: (client: Socket) => void;

  beforeEach(async () => {
    fault = undefined;
    onRequest = () => undefined;
    server = createServer((client) => {
      client.on('error', () => undefined);
      client.on('data', () => {
        onRequest(client);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    // As kafkajs calls it when there is no TLS, whatever its types say.
    const args = { host: '127.0.0.1', port, ssl: null, onConnect: () => undefined } as unknown;
    socket = brokerSockets(SILENCE_MS)(args as ISocketFactoryArgs);
    socket.on('error', (error) => {
      fault = error;
    });
    await new Promise((resolve) => socket.once('connect', resolve));
  });
  afterEach(async () => {
    socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  it('ends with an error when a request stays without an answer', async () => {
    socket.write('asked');
    await delay(3_500);
    expect(fault).toBeInstanceOf(Unanswered);
    expect(socket.destroyed).toBe(true);
  });

  it('stays when nothing is asked', async () => {
    await delay(3_000);
    expect(socket.destroyed).toBe(false);
  });

  it('stays while everything is answered, and afterwards', async () => {
    onRequest = (client) => client.write('answered');
    for (let request = 0; request < 15; request++) {
      socket.write('asked');
      await delay(100);
    }
    await delay(3_000);
    expect(socket.destroyed).toBe(false);
  });
});
