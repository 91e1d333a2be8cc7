import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ROUTES,
  type AccessRule,
  type Actor,
  type Caller,
  type Role,
  type RouteDefinition,
} from '#libs/contracts';
import { DomainError, type Database, type Log } from '#libs/platform';
import type { FastifyRequest } from 'fastify';
import { AccessGuard, refusalBy, type Authenticate } from './access.guard.js';
import type { AccessEntry, AccessRecorder } from './access-recorder.js';
import { CaseGrants, VisitorGrants } from './grants.js';
import { Handles } from './handles.js';
import { identityOf, type Identity } from './identity.js';
import { GRANT_HEADER, SERVICE_TOKEN_HEADER } from './inner-http.js';
import { ServiceTokens } from './service-tokens.js';

const CALLERS: (Caller | undefined)[] = [
  undefined,
  'gateway',
  'triage',
  'vault',
  'notification',
  'audit',
  'cli',
];
const ROLES: Role[] = ['consultant', 'lead', 'admin', 'auditor'];
const visit = randomUUID();
const actors: Actor[] = [
  { kind: 'staff', ref: randomUUID() },
  ...ROLES.map((role): Actor => ({ kind: 'staff', ref: randomUUID(), role })),
  { kind: 'visitor', ref: visit },
  // A role on what is no person opens nothing.
  { kind: 'visitor', ref: visit, role: 'admin' },
  { kind: 'system', ref: 'vault', role: 'admin' },
];
const identities: Identity[] = actors.flatMap((actor) =>
  CALLERS.flatMap((caller): Identity[] => {
    const identity: Identity = caller === undefined ? { actor } : { actor, caller };
    return [identity, { ...identity, visitorGrant: { consultation: visit, expiresAt: new Date() } }];
  }),
);

describe('the rule of a route, for every identity there is,', () => {
  const refusals = (rule: AccessRule): Map<Identity, string | undefined> =>
    new Map(identities.map((identity) => [identity, refusalBy(rule, identity)]));

  it('lets anyone in where anyone may come', () => {
    for (const refusal of refusals({ by: 'anyone' }).values()) expect(refusal).toBeUndefined();
  });

  it('lets a visitor in by the gateway or by a grant', () => {
    for (const [{ actor, caller, visitorGrant }, refusal] of refusals({ by: 'visitor' })) {
      const isLet = actor.kind === 'visitor' && (caller === 'gateway' || visitorGrant !== undefined);
      expect(refusal).toBe(isLet ? undefined : 'not-signed-in');
    }
  });

  it('lets staff of a role in, for whom the gateway alone may speak', () => {
    for (const [{ actor, caller }, refusal] of refusals({ by: 'staff', roles: ['lead', 'auditor'] })) {
      const isPerson =
        actor.kind === 'staff' && actor.role !== undefined && (caller === undefined || caller === 'gateway');
      const isRole = actor.role === 'lead' || actor.role === 'auditor';
      expect(refusal).toBe(isPerson ? (isRole ? undefined : 'role-not-allowed') : 'not-signed-in');
    }
  });

  it('lets the named processes in, and nobody without a service token', () => {
    for (const [{ caller }, refusal] of refusals({ by: 'apps', callers: ['triage', 'cli'] }))
      expect(refusal).toBe(caller === 'triage' || caller === 'cli' ? undefined : 'not-signed-in');
  });

  it('lets nobody in by an empty list', () => {
    for (const rule of [
      { by: 'staff', roles: [] },
      { by: 'apps', callers: [] },
    ] as const)
      for (const refusal of refusals(rule).values()) expect(refusal).toBeDefined();
  });
});

const keys = generateKeyPairSync('ed25519');
const nothing = (): void => undefined;
const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

describe('the guard', () => {
  const id = randomUUID();
  const staff: Actor = { kind: 'staff', ref: randomUUID(), role: 'consultant' };
  let recorded: Omit<AccessEntry, 'outcome'>[];
  beforeEach(() => {
    recorded = [];
  });

  const gateway = new ServiceTokens({ self: 'gateway', key: keys.privateKey, publicKeys: new Map() });
  const vault = new ServiceTokens({
    self: 'vault',
    key: keys.privateKey,
    publicKeys: new Map([['gateway', keys.publicKey]]),
  });
  const caseGrants = new CaseGrants(keys.privateKey);
  const visitorGrants = new VisitorGrants(keys.privateKey);
  const recorder = {
    refuse: (_database: Database, entry: Omit<AccessEntry, 'outcome'>) => {
      recorded.push(entry);
      return Promise.resolve();
    },
  } as unknown as AccessRecorder;
  const guardWith = (options: { authenticate?: Authenticate; grants?: false } = {}): AccessGuard =>
    new AccessGuard({
      app: 'vault',
      reflector: new Reflector(),
      tokens: vault,
      recorder,
      database: {} as Database,
      log,
      ...(options.grants === false
        ? {}
        : { caseGrants: new CaseGrants(keys.publicKey), visitorGrants: new VisitorGrants(keys.publicKey) }),
      authenticate: options.authenticate,
    });

  interface Call {
    readonly headers?: Record<string, unknown>;
    readonly params?: object;
    readonly guard?: AccessGuard;
  }

  /** What becomes of a call of `route`: its identity, or the code it is refused with. */
  async function outcome(
    route: RouteDefinition | undefined,
    { headers = {}, params = {}, guard = guardWith() }: Call,
  ): Promise<unknown> {
    class Controller {
      handler(): void {
        return;
      }
    }
    const descriptor = Object.getOwnPropertyDescriptor(Controller.prototype, 'handler') ?? {};
    if (route !== undefined) Handles(route)(Controller.prototype, 'handler', descriptor);
    const request = { headers, params } as unknown as FastifyRequest;
    const context = {
      getType: () => 'http',
      getHandler: () => Controller.prototype.handler,
      getClass: () => Controller,
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext;
    try {
      expect(await guard.canActivate(context)).toBe(true);
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
    try {
      return identityOf(request);
    } catch {
      return 'nobody';
    }
  }

  const tokenFor = async (actor: Actor): Promise<Record<string, string>> => ({
    [SERVICE_TOKEN_HEADER]: await gateway.issue('vault', actor),
  });

  it('denies what no route of the table describes', async () => {
    expect(await outcome(undefined, { headers: await tokenFor(staff) })).toBe('not-found');
  });

  it('lets anyone in without asking who it is', async () => {
    expect(await outcome(ROUTES.listServices, {})).toBe('nobody');
  });

  it('leaves events to their own runtime', async () => {
    expect(await guardWith().canActivate({ getType: () => 'rpc' } as unknown as ExecutionContext)).toBe(true);
  });

  it.each([{}, { [SERVICE_TOKEN_HEADER]: 'forged' }, { [SERVICE_TOKEN_HEADER]: ['a', 'b'] }])(
    'asks for a service token: %j is none',
    async (headers) => {
      expect(await outcome(ROUTES.searchAudit, { headers })).toBe('not-signed-in');
      expect(recorded).toEqual([]);
    },
  );

  it('asks the public door who it is, and takes no service token there', async () => {
    const guard = guardWith({ authenticate: () => Promise.resolve(undefined) });
    expect(await outcome(ROUTES.searchAudit, { headers: await tokenFor(staff), guard })).toBe(
      'not-signed-in',
    );
    const auditor: Identity = { actor: { kind: 'staff', ref: 'a', role: 'auditor' }, session: 's' };
    const open = guardWith({ authenticate: () => Promise.resolve(auditor) });
    expect(await outcome(ROUTES.searchAudit, { guard: open })).toEqual(auditor);
  });

  it('records who was refused what, and why', async () => {
    expect(await outcome(ROUTES.searchAudit, { headers: await tokenFor(staff) })).toBe('role-not-allowed');
    expect(recorded).toEqual([
      {
        action: 'audit.searched',
        actor: staff,
        target: { type: 'session', ref: 'none' },
        reason: 'role-not-allowed',
      },
    ]);
  });

  it('records nothing of a route that names no action', async () => {
    const system: Actor = { kind: 'system', ref: 'gateway' };
    expect(await outcome(ROUTES.confirmAccess, { headers: await tokenFor(system) })).toBe('not-signed-in');
    expect(recorded).toEqual([]);
  });

  describe('where a case grant is needed', () => {
    const grant = { staffId: staff.ref, role: 'consultant', consultation: id, kind: 'assigned' } as const;
    const reveal = async (token: unknown, params: object = { id }, guard?: AccessGuard): Promise<unknown> =>
      outcome(ROUTES.revealCase, {
        headers: { ...(await tokenFor(staff)), [GRANT_HEADER]: token },
        params,
        ...(guard === undefined ? {} : { guard }),
      });

    it('lets its own holder in, to its own case', async () => {
      const identity = { actor: staff, caller: 'gateway', caseGrant: grant };
      expect(await reveal(await caseGrants.issue(grant))).toEqual(identity);
      expect(await reveal(await caseGrants.issue(grant), { id: id.toUpperCase() })).toEqual(identity);
      expect(recorded).toEqual([]);
    });

    const strangers = new CaseGrants(generateKeyPairSync('ed25519').privateKey);
    it.each<[string, () => Promise<unknown>]>([
      ['no grant', () => reveal(undefined)],
      ['two grants', () => reveal(['a', 'b'])],
      ['a forged grant', async () => reveal(await strangers.issue(grant))],
      ["a visitor's grant", async () => reveal((await visitorGrants.issue(id)).grant)],
      [
        "another person's grant",
        async () => reveal(await caseGrants.issue({ ...grant, staffId: randomUUID() })),
      ],
      [
        "another case's grant",
        async () => reveal(await caseGrants.issue({ ...grant, consultation: randomUUID() })),
      ],
      [
        'an app that checks no grants',
        async () => reveal(await caseGrants.issue(grant), { id }, guardWith({ grants: false })),
      ],
    ])('answers %s as if the case were not there, and records it', async (_name, call) => {
      expect(await call()).toBe('not-found');
      expect(recorded).toEqual([
        { action: 'case.revealed', actor: staff, target: { type: 'case', ref: id }, reason: 'not-found' },
      ]);
    });

    it.each([{ id: `${id}0` }, { id: '../../x' }, {}])(
      'records no address that is not a case: %j',
      async (params) => {
        expect(await reveal(await caseGrants.issue(grant), params)).toBe('not-found');
        expect(recorded).toMatchObject([{ target: { type: 'session', ref: 'none' } }]);
      },
    );
  });

  describe('where a visitor grant is needed', () => {
    const visitor: Actor = { kind: 'visitor', ref: id };
    const post = async (token: unknown, actor: Actor = visitor): Promise<unknown> =>
      outcome(ROUTES.postVisitorMessage, { headers: { ...(await tokenFor(actor)), [GRANT_HEADER]: token } });

    it('lets its own consultation in', async () => {
      const { grant, expiresAt } = await visitorGrants.issue(id);
      expect(await post(grant)).toEqual({
        actor: visitor,
        caller: 'gateway',
        visitorGrant: { consultation: id, expiresAt },
      });
    });

    it('refuses none, a forged one, one of a case and one of another consultation', async () => {
      const strangers = new VisitorGrants(generateKeyPairSync('ed25519').privateKey);
      const ofCase = await caseGrants.issue({
        staffId: randomUUID(),
        role: 'lead',
        consultation: id,
        kind: 'lead',
      });
      const tokens = [
        undefined,
        (await strangers.issue(id)).grant,
        ofCase,
        (await visitorGrants.issue(randomUUID())).grant,
      ];
      for (const token of tokens) expect(await post(token)).toBe('not-signed-in');
    });
  });
});
