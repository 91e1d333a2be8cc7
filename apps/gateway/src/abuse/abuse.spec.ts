import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#libs/platform';
import { clientAddress, networkOf } from './client-network.rules.js';
import { FailureThrottle } from './failure-throttle.js';
import { SubmissionLimits } from './submission-limits.js';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:0db8:0001::1', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['not an address', 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('the client behind proxies', () => {
  it('is the connection when no proxy is trusted, whatever a header says', () => {
    expect(clientAddress('192.0.2.1', '127.0.0.1', 0)).toBe('192.0.2.1');
  });

  it('is what the outermost trusted proxy saw, not what the client wrote', () => {
    expect(clientAddress('10.0.0.1', '127.0.0.1, 198.51.100.7', 1)).toBe('198.51.100.7');
    expect(clientAddress('10.0.0.1', ['127.0.0.1, 198.51.100.7', '10.0.0.2'], 2)).toBe('198.51.100.7');
  });
});

const limits = { networkPerHour: 2, networkPerDay: 3, contactPerDay: 2, loopbackIsFree: true };
const refused = async (promise: Promise<unknown>): Promise<number | undefined> => {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'too-many-requests')
      return error.options.retryAfterSeconds;
    throw error;
  }
};

describe('submission limits', () => {
  it('count a network, not an address', async () => {
    const counted = new SubmissionLimits(limits);
    await counted.admit({ address: '192.0.2.1' });
    await counted.admit({ address: '192.0.2.2' });
    expect(await refused(counted.admit({ address: '192.0.2.3' }))).toBeGreaterThan(3_000);
    expect(await refused(counted.admit({ address: '198.51.100.1' }))).toBeUndefined();
  });

  it('count a contact across networks, in any case', async () => {
    const counted = new SubmissionLimits(limits);
    await counted.admit({ address: '192.0.2.1', email: 'a@example.org' });
    await counted.admit({ address: '198.51.100.1', email: 'A@Example.org' });
    expect(await refused(counted.admit({ address: '203.0.113.1', email: 'a@example.org' }))).toBeGreaterThan(
      80_000,
    );
    expect(await refused(counted.admit({ address: '203.0.113.1', email: 'b@example.org' }))).toBeUndefined();
  });

  it('count nothing for what was refused or given back', async () => {
    const counted = new SubmissionLimits(limits);
    for (let round = 0; round < 5; round++) {
      const giveBack = await counted.admit({ address: '192.0.2.1', email: 'a@example.org' });
      await giveBack();
    }
    await counted.admit({ address: '192.0.2.1', email: 'a@example.org' });
    await counted.admit({ address: '192.0.2.1', email: 'a@example.org' });
    expect(await refused(counted.admit({ address: '192.0.2.1' }))).toBeDefined();
    expect(await refused(counted.admit({ address: '198.51.100.1', email: 'a@example.org' }))).toBeDefined();
    // The refusal by the contact has not used up the network's own count.
    await counted.admit({ address: '198.51.100.1' });
    await counted.admit({ address: '198.51.100.1' });
  });

  it('leave loopback alone in the local stack only', async () => {
    const free = new SubmissionLimits(limits);
    const counted = new SubmissionLimits({ ...limits, loopbackIsFree: false });
    for (let round = 0; round < 5; round++)
      await free.admit({ address: '127.0.0.1', email: 'a@example.org' });
    await counted.admit({ address: '127.0.0.1' });
    await counted.admit({ address: '127.0.0.1' });
    expect(await refused(counted.admit({ address: '127.0.0.1' }))).toBeDefined();
  });
});

describe('the throttle of guesses', () => {
  const world = (loopbackIsFree = false) => {
    const clock = { now: 1_000_000 };
    return { clock, throttle: new FailureThrottle(loopbackIsFree, () => clock.now) };
  };
  const waits = (throttle: FailureThrottle, attempt: Parameters<FailureThrottle['check']>[0]): number => {
    try {
      throttle.check(attempt);
      return 0;
    } catch (error) {
      if (error instanceof DomainError) return error.options.retryAfterSeconds ?? 0;
      throw error;
    }
  };

  it('lets three failures pass, then doubles the wait up to five minutes, and never locks', () => {
    const { clock, throttle } = world();
    const attempt = { account: 'a@larus.test', address: '192.0.2.1' };
    const seen: number[] = [];
    for (let round = 0; round < 14; round++) {
      throttle.failed(attempt);
      const seconds = waits(throttle, attempt);
      seen.push(seconds);
      clock.now += seconds * 1_000;
      expect(waits(throttle, attempt)).toBe(0);
    }
    expect(seen).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('slows one account from every network, and one network for every account', () => {
    const { throttle } = world();
    for (let round = 0; round < 4; round++)
      throttle.failed({ account: 'a', address: `192.0.${String(round)}.1` });
    expect(waits(throttle, { account: 'a', address: '203.0.113.1' })).toBe(1);
    expect(waits(throttle, { account: 'b', address: '203.0.113.1' })).toBe(0);
    for (let round = 0; round < 21; round++)
      throttle.failed({ account: `x${String(round)}`, address: '198.51.100.1' });
    expect(waits(throttle, { account: 'fresh', address: '198.51.100.99' })).toBe(1);
  });

  it('clears the account, not the network, on success', () => {
    const { throttle } = world();
    const attempt = { account: 'a', address: '198.51.100.1' };
    for (let round = 0; round < 21; round++) throttle.failed(attempt);
    throttle.succeeded(attempt);
    expect(waits(throttle, { account: 'a', address: '203.0.113.1' })).toBe(0);
    expect(waits(throttle, attempt)).toBe(1);
  });

  it('does not count loopback as a network in the local stack', () => {
    const { throttle } = world(true);
    for (let round = 0; round < 40; round++)
      throttle.failed({ account: `x${String(round)}`, address: '127.0.0.1' });
    expect(waits(throttle, { account: 'fresh', address: '127.0.0.1' })).toBe(0);
  });
});
