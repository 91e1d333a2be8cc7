import { describe, expect, it } from '@jest/globals';
import type { InnerHttp } from '#libs/access';
import { APPS, type App, type RouteDefinition } from '#libs/contracts';
import { DomainError, TransientError } from '#libs/platform';
import { republishEvents } from './republish-events.js';

function house(answer: (app: App) => unknown): { inner: Pick<InnerHttp, 'call'>; asked: unknown[] } {
  const asked: unknown[] = [];
  const call = (async ({ owner }: RouteDefinition, { body }: { body?: unknown }) => {
    asked.push([owner, body]);
    return Promise.resolve(answer(owner));
  }) as InnerHttp['call'];
  return { inner: { call }, asked };
}
const counted = (app: App): unknown => ({ topics: [{ topic: 'audit.access', events: app.length }] });

describe('larus republish', () => {
  it('asks every app unless told, and tells what each of them gives', async () => {
    const { inner, asked } = house(counted);
    const from = '2026-11-22T10:00:00Z';
    const { republished, away } = await republishEvents(inner, { from });
    expect(asked).toEqual(APPS.map((app) => [app, { topic: undefined, from }]));
    expect(republished).toContainEqual({ app: 'triage', topic: 'audit.access', events: 6 });
    expect(away).toEqual([]);
  });

  it('asks only the writers of a topic, and only the app that is named', async () => {
    const { inner, asked } = house(counted);
    await republishEvents(inner, { topic: 'case.lifecycle' });
    await republishEvents(inner, { topic: 'audit.access', app: 'vault' });
    expect(asked).toEqual([
      ['triage', { topic: 'case.lifecycle', from: undefined }],
      ['vault', { topic: 'audit.access', from: undefined }],
    ]);
    await expect(republishEvents(inner, { topic: 'case.lifecycle', app: 'vault' })).rejects.toThrow(
      'does not write',
    );
  });

  it('names the apps that are away, and passes on what one refuses with', async () => {
    const { inner } = house((app) => {
      if (app === 'audit') throw new TransientError('away');
      return counted(app);
    });
    const { republished, away } = await republishEvents(inner, {});
    expect(away).toEqual(['audit']);
    expect(republished).toHaveLength(4);
    const refusing = house(() => {
      throw new DomainError('not-signed-in');
    });
    await expect(republishEvents(refusing.inner, {})).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
