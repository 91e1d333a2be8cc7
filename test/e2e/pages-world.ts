import { createSecretKey, randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyRequest } from 'fastify';
import { compile } from 'sass';
import { AccessGuard, InnerHttp } from '#libs/access';
import { submitConsultation, type SubmitConsultation as Body } from '#libs/contracts';
import { CLOCK, createLog, DomainError, LOG, systemClock, TransientError } from '#libs/platform';
import { AbuseModule } from '../../apps/gateway/src/abuse/abuse.module.js';
import { ClientAddresses } from '../../apps/gateway/src/abuse/client-addresses.js';
import { ConsultationsModule } from '../../apps/gateway/src/consultations/consultations.module.js';
import { SubmitConsultation } from '../../apps/gateway/src/consultations/submit-consultation.js';
import { SETTINGS } from '../../apps/gateway/src/gateway.config.js';
import { registerSecurityHeaders } from '../../apps/gateway/src/http/security-headers.js';
import { PageAssets } from '../../apps/gateway/src/pages/page-assets.js';
import { PagesModule } from '../../apps/gateway/src/pages/pages.module.js';
import { Authenticator } from '../../apps/gateway/src/staff/authenticate.js';
import { OpenTracking } from '../../apps/gateway/src/tracking/open-tracking.js';
import { TrackConsultation } from '../../apps/gateway/src/tracking/track-consultation.js';
import { TrackingModule } from '../../apps/gateway/src/tracking/tracking.module.js';

const PORT = 22910;
export const ORIGIN = `http://127.0.0.1:${String(PORT)}`;
export const SECRET = '0123456789ABCDEFGHJKMNPQRS';
export const REFERENCE = 'K7Q4-9XHM-2';
const ID = '0198c0de-0000-7000-8000-000000000001';

/** What the use cases were asked, and how they are to answer. */
export const asked = {
  submissions: [] as { body: Body; key: string | undefined }[],
  messages: [] as unknown[],
};
export const away = { submit: false, vault: false };

const submit: Pick<SubmitConsultation, 'submit'> = {
  submit: (body, key) => {
    if (away.submit) return Promise.reject(new DomainError('not-available'));
    const known = asked.submissions.some((submission) => submission.key === key);
    asked.submissions.push({ body: submitConsultation.parse(body), key });
    return Promise.resolve({
      status: known ? (200 as const) : (201 as const),
      accepted: {
        id: ID,
        reference: REFERENCE,
        trackingSecret: SECRET,
        trackingUrl: `${ORIGIN}/track#${REFERENCE}.${SECRET}`,
        dueAt: '2026-11-24T11:00:00.000Z',
        advice: (body.declaredSigns ?? []).map((code) => ({
          code,
          level: 'emergency' as const,
          text: 'Call 1195 now.',
        })),
      },
    });
  },
};

@Global()
@Module({
  providers: [
    { provide: CLOCK, useValue: systemClock },
    { provide: LOG, useValue: createLog('gateway', 'error') },
    {
      provide: SETTINGS,
      useValue: { GATEWAY_PUBLIC_ORIGIN: ORIGIN, GATEWAY_FORM_KEY: createSecretKey(randomBytes(32)) },
    },
    {
      provide: Authenticator,
      useValue: { visitorToken: ({ cookies }: FastifyRequest) => cookies['larus_tracking'] },
    },
    {
      provide: InnerHttp,
      useValue: {
        call: (_route: unknown, { body }: { body: unknown }) => {
          if (away.vault) return Promise.reject(new TransientError('vault does not answer'));
          asked.messages.push(body);
          return Promise.resolve({ id: ID, at: new Date().toISOString() });
        },
      },
    },
    {
      provide: APP_GUARD,
      inject: [Reflector],
      useFactory: (reflector: Reflector) =>
        new AccessGuard({
          reflector,
          authenticate: ({ cookies }: FastifyRequest) =>
            Promise.resolve(
              cookies['larus_tracking'] === undefined
                ? undefined
                : {
                    actor: { kind: 'visitor', ref: ID },
                    visitorGrant: { consultation: ID, expiresAt: new Date() },
                  },
            ),
        } as unknown as ConstructorParameters<typeof AccessGuard>[0]),
    },
  ],
  exports: [CLOCK, LOG, SETTINGS, Authenticator, InnerHttp],
})
class Surroundings {}

@Module({
  providers: [{ provide: SubmitConsultation, useValue: submit }],
  exports: [SubmitConsultation],
})
class Consultations {}

@Module({
  providers: [{ provide: ClientAddresses, useValue: new ClientAddresses(0) }],
  exports: [ClientAddresses],
})
class Abuse {}

@Module({
  providers: [
    {
      provide: OpenTracking,
      useValue: {
        open: ({ trackingSecret }: { trackingSecret: string }) =>
          trackingSecret.replaceAll(' ', '') === SECRET
            ? Promise.resolve({ token: 'grant', expiresAt: new Date(Date.now() + 900_000).toISOString() })
            : Promise.reject(new DomainError('wrong-credentials')),
      },
    },
    {
      provide: TrackConsultation,
      useValue: {
        track: () =>
          Promise.resolve({
            reference: REFERENCE,
            state: 'assigned',
            dueAt: '2026-11-24T11:00:00.000Z',
            steps: [
              { state: 'received', at: '2026-11-22T10:02:00.000Z' },
              { state: 'assigned', at: '2026-11-22T11:15:00.000Z' },
            ],
            ...(away.vault
              ? {}
              : {
                  messages: [
                    { id: ID, author: 'consultant', at: '2026-11-22T11:20:00.000Z', text: 'Which dose?' },
                    {
                      id: ID,
                      author: 'visitor',
                      at: '2026-11-22T12:04:00.000Z',
                      text: '400 mg <b>daily</b>',
                    },
                  ],
                  disclosures: [
                    {
                      at: '2026-11-22T11:18:00.000Z',
                      kind: 'reveal',
                      role: 'consultant',
                      purpose: 'answer',
                      fields: ['question', 'details'],
                    },
                  ],
                }),
          }),
      },
    },
  ],
  exports: [OpenTracking, TrackConsultation],
})
class Tracking {}

function builtAssets(): string {
  const source = join(import.meta.dirname, '../../apps/gateway/src/pages/assets');
  const folder = mkdtempSync(join(tmpdir(), 'larus-assets-'));
  const { css } = compile(join(source, 'visitor.scss'), {
    style: 'compressed',
    loadPaths: ['node_modules'],
    quietDeps: true,
  });
  writeFileSync(join(folder, 'visitor.css'), css);
  for (const file of ['visitor.js', 'mark.svg']) copyFileSync(join(source, file), join(folder, file));
  return folder;
}

/** The real page module on a port of its own; the use cases behind it are stand-ins of the same shape. */
export async function startPages(): Promise<{ stop(): Promise<void> }> {
  const assets = builtAssets();
  const module = await Test.createTestingModule({ imports: [Surroundings, PagesModule] })
    .overrideModule(ConsultationsModule)
    .useModule(Consultations)
    .overrideModule(AbuseModule)
    .useModule(Abuse)
    .overrideModule(TrackingModule)
    .useModule(Tracking)
    .overrideProvider(PageAssets)
    .useValue(new PageAssets(assets))
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ bodyLimit: 65_536 }),
    { logger: ['error', 'warn'] },
  );
  const server = app.getHttpAdapter().getInstance();
  await registerSecurityHeaders(server, false);
  await server.register(cookie);
  await app.listen(PORT, '127.0.0.1');
  return {
    stop: async () => {
      await app.close();
      rmSync(assets, { recursive: true, force: true });
    },
  };
}
