import { createSecretKey, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT } from 'jose';
import type { Actor, App, Caller } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import { CaseGrants, VisitorGrants } from './grants.js';
import { ServiceTokens } from './service-tokens.js';

const pair = (): { privateKey: KeyObject; publicKey: KeyObject } => generateKeyPairSync('ed25519');
const keys = { gateway: pair(), vault: pair(), triage: pair(), stranger: pair() };
const publicKeys = new Map<string, KeyObject>([
  ['gateway', keys.gateway.publicKey],
  ['vault', keys.vault.publicKey],
]);
const tokensOf = (self: Caller, key: KeyObject): ServiceTokens =>
  new ServiceTokens({ self, key, publicKeys });
const actor: Actor = { kind: 'staff', ref: randomUUID(), role: 'consultant' };

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand; each test spoils one thing. */
function madeBy(
  key: KeyObject,
  {
    claims = {},
    header = {},
    without = [],
  }: { claims?: Record<string, unknown>; header?: Record<string, unknown>; without?: readonly string[] } = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const all: Record<string, unknown> = {
    actor,
    iss: 'gateway',
    aud: 'vault',
    sub: actor.ref,
    jti: randomUUID(),
    iat: now,
    exp: now + 60,
    ...claims,
  };
  const payload = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
  const signed = `${base64({ alg: 'EdDSA', typ: 'larus-service+jwt', ...header })}.${base64(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'taken';
  } catch (error) {
    return error instanceof DomainError ? error.code : 'another error';
  }
}

describe('a service token', () => {
  const gateway = tokensOf('gateway', keys.gateway.privateKey);
  const vault = tokensOf('vault', keys.vault.privateKey);
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date('2026-11-22T10:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says who calls and for whom', async () => {
    expect(await vault.verify(await gateway.issue('vault', actor))).toEqual({ caller: 'gateway', actor });
    expect(await vault.verify(madeBy(keys.gateway.privateKey))).toEqual({ caller: 'gateway', actor });
  });

  it('is good for one use', async () => {
    const token = await gateway.issue('vault', actor);
    await vault.verify(token);
    expect(await codeOf(vault.verify(token))).toBe('not-signed-in');
  });

  it('cannot be used twice at any moment of its life, however many others pass', async () => {
    const token = madeBy(keys.gateway.privateKey);
    await vault.verify(token);
    for (let second = 0; second < 70; second += 5) {
      jest.advanceTimersByTime(5_000);
      await vault.verify(madeBy(keys.gateway.privateKey));
      expect(await codeOf(vault.verify(token))).toBe('not-signed-in');
    }
  });

  it('is remembered by a receiver that has just begun to forget older ones', async () => {
    const fresh = tokensOf('vault', keys.vault.privateKey);
    await fresh.verify(madeBy(keys.gateway.privateKey));
    jest.advanceTimersByTime(60_000);
    const token = madeBy(keys.gateway.privateKey);
    await fresh.verify(token);
    jest.advanceTimersByTime(15_000);
    await fresh.verify(madeBy(keys.gateway.privateKey));
    expect(await codeOf(fresh.verify(token))).toBe('not-signed-in');
  });

  it('lives for 60 seconds, and five more for clocks that differ', async () => {
    const [early, late] = [madeBy(keys.gateway.privateKey), madeBy(keys.gateway.privateKey)];
    jest.advanceTimersByTime(60_000);
    expect(await codeOf(vault.verify(early))).toBe('taken');
    jest.advanceTimersByTime(6_000);
    expect(await codeOf(vault.verify(late))).toBe('not-signed-in');
  });

  it('from a clock a little ahead is taken, from one far ahead is not', async () => {
    const now = Math.floor(Date.now() / 1000);
    const ahead = (seconds: number): string =>
      madeBy(keys.gateway.privateKey, { claims: { iat: now + seconds, exp: now + seconds + 60 } });
    expect(await codeOf(vault.verify(ahead(4)))).toBe('taken');
    expect(await codeOf(vault.verify(ahead(30)))).toBe('not-signed-in');
  });

  it('cannot be given a longer life by its maker', async () => {
    const token = madeBy(keys.gateway.privateKey, { claims: { exp: Math.floor(Date.now() / 1000) + 3600 } });
    jest.advanceTimersByTime(90_000);
    expect(await codeOf(vault.verify(token))).toBe('not-signed-in');
  });

  it.each<[string, () => string]>([
    ['signed by a stranger', () => madeBy(keys.stranger.privateKey)],
    ['signed by another app than it names', () => madeBy(keys.vault.privateKey)],
    ['from an app that is not known', () => madeBy(keys.triage.privateKey, { claims: { iss: 'triage' } })],
    ['from nobody', () => madeBy(keys.gateway.privateKey, { without: ['iss'] })],
    ['from __proto__', () => madeBy(keys.gateway.privateKey, { claims: { iss: '__proto__' } })],
    ['for another app', () => madeBy(keys.gateway.privateKey, { claims: { aud: 'triage' } })],
    ['for nobody', () => madeBy(keys.gateway.privateKey, { without: ['aud'] })],
    ['without an id', () => madeBy(keys.gateway.privateKey, { without: ['jti'] })],
    ['without an end', () => madeBy(keys.gateway.privateKey, { without: ['exp'] })],
    ['without a beginning', () => madeBy(keys.gateway.privateKey, { without: ['iat'] })],
    ['without an actor', () => madeBy(keys.gateway.privateKey, { without: ['actor'] })],
    [
      'whose subject is another than its actor',
      () => madeBy(keys.gateway.privateKey, { claims: { sub: randomUUID() } }),
    ],
    [
      'of an unknown role',
      () => madeBy(keys.gateway.privateKey, { claims: { actor: { ...actor, role: 'owner' } } }),
    ],
    ['of another type', () => madeBy(keys.gateway.privateKey, { header: { typ: 'larus-case-grant+jwt' } })],
    ['of no type', () => madeBy(keys.gateway.privateKey, { header: { typ: undefined } })],
    [
      'with alg none',
      () => madeBy(keys.gateway.privateKey, { header: { alg: 'none' } }).replace(/\.[^.]*$/, '.'),
    ],
    ['that is no token', () => 'x.y.z'],
    ['that is empty', () => ''],
  ])('%s is refused', async (_name, token) => {
    expect(await codeOf(vault.verify(token()))).toBe('not-signed-in');
  });

  it('with one character changed is refused', async () => {
    const [head, body, signature] = madeBy(keys.gateway.privateKey).split('.');
    const other = base64({
      ...(JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as object),
      jti: 'more',
    });
    expect(await codeOf(vault.verify(`${head}.${other}.${signature}`))).toBe('not-signed-in');
  });

  it('made with the public key as a shared secret (HS256) is refused', async () => {
    const shared = createSecretKey(keys.gateway.publicKey.export({ format: 'der', type: 'spki' }));
    const token = await new SignJWT({ actor })
      .setProtectedHeader({ alg: 'HS256', typ: 'larus-service+jwt' })
      .setIssuer('gateway')
      .setAudience('vault' satisfies App)
      .setSubject(actor.ref)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(shared);
    expect(await codeOf(vault.verify(token))).toBe('not-signed-in');
  });
});

describe('grants', () => {
  const grant = {
    staffId: randomUUID(),
    role: 'consultant',
    consultation: randomUUID(),
    kind: 'assigned',
  } as const;
  const caseGrants = new CaseGrants(keys.triage.privateKey);
  const caseCheck = new CaseGrants(keys.triage.publicKey);
  const visitorGrants = new VisitorGrants(keys.vault.privateKey);
  const visitorCheck = new VisitorGrants(keys.vault.publicKey);
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date('2026-11-22T10:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('for a case say what they were given', async () => {
    expect(await caseCheck.verify(await caseGrants.issue(grant))).toEqual(grant);
  });

  it('for a case end after 60 seconds, and five more for clocks that differ', async () => {
    const token = await caseGrants.issue(grant);
    jest.advanceTimersByTime(60_000);
    expect(await codeOf(caseCheck.verify(token))).toBe('taken');
    jest.advanceTimersByTime(6_000);
    expect(await codeOf(caseCheck.verify(token))).toBe('not-found');
  });

  it('for a visitor say which consultation and until when, and end after 15 minutes', async () => {
    const { grant: token, expiresAt } = await visitorGrants.issue(grant.consultation);
    expect(expiresAt.toISOString()).toBe('2026-11-22T10:15:00.000Z');
    expect(await visitorCheck.verify(token)).toEqual({ consultation: grant.consultation, expiresAt });
    jest.advanceTimersByTime(15 * 60_000 + 6_000);
    expect(await codeOf(visitorCheck.verify(token))).toBe('not-signed-in');
  });

  it('are refused under another key', async () => {
    const strangers = {
      cases: new CaseGrants(keys.stranger.privateKey),
      visitors: new VisitorGrants(keys.stranger.privateKey),
    };
    expect(await codeOf(caseCheck.verify(await strangers.cases.issue(grant)))).toBe('not-found');
    expect(
      await codeOf(visitorCheck.verify((await strangers.visitors.issue(grant.consultation)).grant)),
    ).toBe('not-signed-in');
  });

  it('are not taken for each other, nor for a service token, even under one key', async () => {
    const one = keys.gateway.privateKey;
    const service = await tokensOf('gateway', one).issue('vault', actor);
    const forCase = await new CaseGrants(one).issue(grant);
    const { grant: forVisitor } = await new VisitorGrants(one).issue(grant.consultation);
    for (const token of [service, forVisitor])
      expect(await codeOf(new CaseGrants(keys.gateway.publicKey).verify(token))).toBe('not-found');
    for (const token of [service, forCase])
      expect(await codeOf(new VisitorGrants(keys.gateway.publicKey).verify(token))).toBe('not-signed-in');
    for (const token of [forCase, forVisitor])
      expect(await codeOf(tokensOf('vault', keys.vault.privateKey).verify(token))).toBe('not-signed-in');
  });

  it('are told apart by their type alone, and live no longer than their kind, whatever they claim', async () => {
    const [forCase, forVisitor] = [{ typ: 'larus-case-grant+jwt' }, { typ: 'larus-visitor-grant+jwt' }];
    const { staffId, ...rest } = grant;
    const hour = Math.floor(Date.now() / 1000) + 3_600;
    const ofCase = (header: object): string =>
      madeBy(keys.triage.privateKey, { header: { ...header }, claims: { ...rest, sub: staffId, exp: hour } });
    const ofVisitor = (header: object): string =>
      madeBy(keys.vault.privateKey, {
        header: { ...header },
        claims: { sub: grant.consultation, exp: hour },
      });
    expect(await caseCheck.verify(ofCase(forCase))).toEqual(grant);
    expect(await visitorCheck.verify(ofVisitor(forVisitor))).toMatchObject({
      consultation: grant.consultation,
    });
    expect(await codeOf(caseCheck.verify(ofCase(forVisitor)))).toBe('not-found');
    expect(await codeOf(visitorCheck.verify(ofVisitor(forCase)))).toBe('not-signed-in');
    const [late, later] = [ofCase(forCase), ofVisitor(forVisitor)];
    jest.advanceTimersByTime(16 * 60_000);
    expect(await codeOf(caseCheck.verify(late))).toBe('not-found');
    expect(await codeOf(visitorCheck.verify(later))).toBe('not-signed-in');
  });

  it.each(['', 'x', 'a.b.c', 'undefined'])('are not %j', async (token) => {
    expect(await codeOf(caseCheck.verify(token))).toBe('not-found');
    expect(await codeOf(visitorCheck.verify(token))).toBe('not-signed-in');
  });
});
