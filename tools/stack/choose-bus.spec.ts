import { describe, expect, it } from '@jest/globals';
import { chooseBus } from './choose-bus.mjs';
import { StackFault } from './index.mjs';

const none = { brokers: undefined };
const named = { brokers: ['k.test:9092'] };
type Machine = NonNullable<Parameters<typeof chooseBus>[3]>;
const able: Machine = { missing: () => undefined, fetch: () => Promise.resolve() };
const bare: Machine = { missing: () => 'Java is not there', fetch: () => Promise.resolve() };
const cutOff: Machine = {
  missing: () => undefined,
  fetch: () => Promise.reject(new StackFault('no way out')),
};
const broken: Machine = { missing: () => undefined, fetch: () => Promise.reject(new TypeError('a bug')) };

async function chosen(
  asked: string | undefined,
  servers: Parameters<typeof chooseBus>[1],
  machine: Machine,
): Promise<{ bus: string; lines: string[] }> {
  const lines: string[] = [];
  const bus = await chooseBus(asked, servers, (line) => lines.push(line), machine);
  return { bus, lines };
}

describe('the bus of the local stack', () => {
  it.each([
    [undefined, none, able, 'kafka'],
    ['', none, able, 'kafka'],
    ['kafka', none, able, 'kafka'],
    [undefined, named, bare, 'kafka'],
    ['kafka', named, bare, 'kafka'],
    ['postgres', none, able, 'postgres'],
    ['postgres', named, able, 'postgres'],
    ['postgres', none, bare, 'postgres'],
  ] as const)('asked for %s, brokers %j, is chosen without a word', async (asked, servers, machine, bus) => {
    expect(await chosen(asked, servers, machine)).toEqual({ bus, lines: [] });
  });

  it.each([
    ['Java is not there', bare],
    ['no way out', cutOff],
  ])('is PostgreSQL when %s, with one line that says why and how to get Kafka', async (why, machine) => {
    const { bus, lines } = await chosen(undefined, none, machine);
    expect(bus).toBe('postgres');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(why);
    expect(lines[0]).toMatch(/^events go through PostgreSQL, .*Java 17 .*KAFKA_BROKERS/);
    expect(lines[0]).not.toContain('\n');
  });

  it.each([bare, cutOff])(
    'is refused in one line when Kafka is asked for and cannot run',
    async (machine) => {
      await expect(chosen('kafka', none, machine)).rejects.toThrow(
        /^Kafka cannot run, [^\n]*KAFKA_BROKERS[^\n]*$/,
      );
      await expect(chosen('kafka', none, machine)).rejects.toMatchObject({ name: 'StackFault', exitCode: 1 });
    },
  );

  it('is refused when it is neither', async () => {
    await expect(chosen('rabbit', none, able)).rejects.toMatchObject({ name: 'StackFault', exitCode: 2 });
  });

  it('does not take a bug for a missing Kafka', async () => {
    await expect(chosen(undefined, none, broken)).rejects.toThrow(TypeError);
  });
});
