import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import { kafkaClient } from './kafka-client.js';
import { clusterOf } from './kafkajs-internals.js';

interface Queue {
  throttledUntil: number;
  readonly pending: unknown[];
  push(request: object): void;
  checkPendingRequests(): void;
}

const require = createRequire(import.meta.url);
const kafka = kafkaClient({ kind: 'kafka', brokers: ['127.0.0.1:1'], clientId: 'test' }, SILENT);

describe('the inside of kafkajs', () => {
  let queue: Queue;
  let sent: number;

  beforeEach(() => {
    jest.useFakeTimers();
    sent = 0;
    const RequestQueue = require('kafkajs/src/network/requestQueue') as new (options: object) => Queue;
    queue = new RequestQueue({
      maxInFlightRequests: null,
      requestTimeout: 1_000,
      enforceRequestTimeout: false,
      logger: { debug: () => undefined },
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const request = (correlationId: number): object => ({
    entry: { correlationId },
    expectResponse: true,
    sendRequest: () => {
      sent += 1;
    },
  });

  it('arms no timer while nothing waits', () => {
    queue.checkPendingRequests();
    expect(jest.getTimerCount()).toBe(0);
    queue.push(request(1));
    queue.checkPendingRequests();
    expect(sent).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what a throttled broker made wait, once the time is over', () => {
    queue.throttledUntil = Date.now() + 500;
    queue.push(request(1));
    queue.push(request(2));
    expect(sent).toBe(0);
    jest.advanceTimersByTime(490);
    expect(sent).toBe(0);
    jest.advanceTimersByTime(30);
    expect(sent).toBe(2);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives a cluster connection of its own', () => {
    expect(typeof clusterOf(kafka).findBroker).toBe('function');
    expect(() => clusterOf({} as typeof kafka)).toThrow('another inside');
  });
});
