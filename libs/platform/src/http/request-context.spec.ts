import { describe, expect, it } from '@jest/globals';
import { newId } from '../ids.js';
import { metrics } from '../observe/metrics.js';
import { currentContext, newRequestContext, requestContext, withRequestContext } from './request-context.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = `00-${TRACE}-b7ad6b7169203331-01`;

describe('the request context', () => {
  it("continues the caller's trace under a span of its own", () => {
    const { traceId, traceparent } = newRequestContext(PARENT);
    expect(traceId).toBe(TRACE);
    expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    expect(traceparent).not.toBe(PARENT);
  });

  it.each([
    undefined,
    '',
    PARENT.toUpperCase(),
    `${PARENT}-more`,
    ` ${PARENT}`,
    `ff-${TRACE}-b7ad6b7169203331-01`,
    `00-${TRACE.slice(1)}-b7ad6b7169203331-01`,
    `00-${TRACE}-b7ad6b7169203331`,
    "00-'; drop table-b7ad6b7169203331-01",
  ])('begins a new trace for %j', (traceparent) => {
    const { traceId } = newRequestContext(traceparent);
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(traceId).not.toBe(TRACE);
  });

  it('takes a request id that is one, and makes its own otherwise', () => {
    const id = newId();
    expect(newRequestContext(undefined, id).requestId).toBe(id);
    for (const other of ['', 'x', id.toUpperCase(), `${id}0`, undefined])
      expect(newRequestContext(undefined, other).requestId).not.toBe(other);
  });

  it('holds along one asynchronous chain and nowhere else', async () => {
    const [one, two] = [newRequestContext(), newRequestContext()];
    const seen = await Promise.all(
      [one, two].map((context) =>
        withRequestContext(context, async () => {
          await new Promise((resolve) => setImmediate(resolve));
          return [requestContext(), currentContext()];
        }),
      ),
    );
    expect(seen).toEqual([
      [one, one],
      [two, two],
    ]);
    expect(currentContext()).toBeUndefined();
    expect(requestContext().requestId).not.toBe(requestContext().requestId);
  });
});

describe('ids', () => {
  it('sort by the time of their making and never repeat', async () => {
    const ids: string[] = [];
    for (let turn = 0; turn < 20; turn++) {
      ids.push(newId());
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(ids).toEqual([...ids].sort());
    expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Math.abs(parseInt(newId().replaceAll('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(1_000);
  });
});

describe('metrics', () => {
  it('are made once by name, however often they are asked for', async () => {
    const counter = metrics.counter('spec_things_total', 'Things', ['kind']);
    expect(metrics.counter('spec_things_total', 'Things', ['kind'])).toBe(counter);
    const gauge = metrics.gauge('spec_level', 'Level');
    expect(metrics.gauge('spec_level', 'Level')).toBe(gauge);
    const histogram = metrics.histogram('spec_seconds', 'Seconds');
    expect(metrics.histogram('spec_seconds', 'Seconds')).toBe(histogram);
    counter.inc({ kind: 'a' }, 2);
    expect(await metrics.text()).toContain('larus_spec_things_total{kind="a"} 2');
  });
});
