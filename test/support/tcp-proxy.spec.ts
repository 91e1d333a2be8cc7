import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TcpProxy } from './tcp-proxy.js';

describe('TcpProxy', () => {
  let echo: Server;
  let proxy: TcpProxy;
  let seen: string;
  const clients: Socket[] = [];

  beforeEach(async () => {
    seen = '';
    echo = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', (chunk) => {
        seen += chunk.toString();
        socket.write(chunk);
      });
    });
    await once(echo.listen(0, '127.0.0.1'), 'listening');
    proxy = await TcpProxy.listen({ port: 0, target: (echo.address() as AddressInfo).port });
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await proxy.close();
    echo.close();
  });

  async function client(): Promise<{ socket: Socket; text: () => string; gone: Promise<unknown> }> {
    const socket = connect({ port: proxy.port, host: '127.0.0.1' });
    clients.push(socket);
    socket.on('error', () => undefined);
    const gone = new Promise((resolve) => socket.once('close', resolve));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    await Promise.race([new Promise((resolve) => socket.once('connect', resolve)), gone]);
    return { socket, text: () => text, gone };
  }

  it('passes bytes both ways in order', async () => {
    const { socket, text } = await client();
    const sent = Array.from({ length: 500 }, (_, line) => `line ${line}\n`).join('');
    for (const line of sent.match(/.+\n/g) ?? []) socket.write(line);
    await until(() => text().length === sent.length);
    expect(text()).toBe(sent);
  });

  it('keeps the order when it delays', async () => {
    const { socket, text } = await client();
    proxy.delayMs = 30;
    const since = performance.now();
    socket.write('one ');
    await delay(5);
    socket.write('two');
    await until(() => text() === 'one two');
    expect(performance.now() - since).toBeGreaterThan(55);
  });

  it('holds one direction with the connection open, and lets it flow on', async () => {
    const { socket, text } = await client();
    proxy.hold('down');
    socket.write('asked');
    await until(() => seen === 'asked');
    await delay(50);
    expect(text()).toBe('');
    expect(proxy.connections).toBe(1);
    proxy.heal();
    await until(() => text() === 'asked');
  });

  it('cuts what is open and, while down, what is new', async () => {
    const first = await client();
    first.socket.write('hello');
    await until(() => first.text() === 'hello');
    proxy.down();
    await first.gone;
    const second = await client();
    await second.gone;
    proxy.heal();
    const third = await client();
    third.socket.write('again');
    await until(() => third.text() === 'again');
  });

  it('lets so many bytes through and then cuts', async () => {
    proxy.dropAfter = { direction: 'up', bytes: 7 };
    const { socket, gone } = await client();
    socket.write('12345');
    socket.write('6789');
    await gone;
    await until(() => seen.length >= 7);
    expect(seen).toBe('1234567');
  });

  it('answers in the place of the server', async () => {
    proxy.answer('421 later\r\n');
    const { text, gone } = await client();
    await gone;
    expect(text()).toBe('421 later\r\n');
    expect(seen).toBe('');
  });
});

async function until(check: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 2_000;
  while (!check()) {
    if (Date.now() > giveUpAt) throw new Error('not seen in two seconds');
    await delay(2);
  }
}
