import { StackFault } from './fault.mjs';
import { howToGetKafka, kafkaJars, missingForKafka } from './kafka-jars.mjs';

const ofThisMachine = { missing: missingForKafka, fetch: kafkaJars };

/**
 * The bus that was asked for; else Kafka where it can run or brokers are named, else the log in PostgreSQL, with one line
 * that says so and how to get Kafka.
 *
 * @param {string | undefined} asked `kafka` or `postgres`; empty: nobody asked
 * @param {{ brokers: string[] | undefined }} servers somebody else's brokers, if any
 * @param {(line: string) => void} report
 * @param {{ missing(): string | undefined, fetch(report: (line: string) => void): Promise<unknown> }} [machine] what this
 *   machine lacks for Kafka, and the fetching of its jars
 * @returns {Promise<'kafka' | 'postgres'>}
 * @throws {StackFault} when it is not a bus, or when Kafka was asked for and cannot run
 */
export async function chooseBus(asked, servers, report, machine = ofThisMachine) {
  if (asked === 'postgres') return 'postgres';
  if (asked !== undefined && asked !== '' && asked !== 'kafka')
    throw new StackFault('The bus must be kafka or postgres.', 2);
  if (servers.brokers !== undefined) return 'kafka';
  const missing = machine.missing() ?? (await unfetched(machine, report));
  if (missing === undefined) return 'kafka';
  if (asked === 'kafka') throw new StackFault(`Kafka cannot run, ${missing}: ${howToGetKafka}.`);
  report(`events go through PostgreSQL, as ${missing}. For Kafka: ${howToGetKafka}.`);
  return 'postgres';
}

async function unfetched(machine, report) {
  try {
    await machine.fetch(report);
    return undefined;
  } catch (error) {
    if (!(error instanceof StackFault)) throw error;
    return `its jars could not be fetched (${error.message})`;
  }
}
