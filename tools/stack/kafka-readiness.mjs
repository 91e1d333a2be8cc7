import { createRequire } from 'node:module';
import { StackFault } from './fault.mjs';
import { sleep } from './processes.mjs';

const probeGroup = 'larus.readiness';

/**
 * Waits until our own broker answers and its group coordinator works. A port that answers is not enough: it may belong
 * to a broker left over from before, so the child must live and the cluster id must be that of our data folder.
 *
 * @param {{ broker: { alive(): boolean, stop(signal: string, graceMs: number): Promise<void> }, port: number,
 *   clusterId: string, log: string }} target
 * @throws {StackFault} when the broker ends or is not ready after 60 s
 */
export async function untilKafkaReady({ broker, port, clusterId, log }) {
  const until = Date.now() + 60_000;
  const admin = await newAdmin([`127.0.0.1:${port}`]);
  try {
    while (broker.alive()) {
      if (await answers(admin, clusterId)) return;
      if (Date.now() > until) {
        await broker.stop('SIGTERM', 5000);
        break;
      }
      await sleep(50);
    }
  } finally {
    await admin.disconnect().catch(() => {});
  }
  throw new StackFault(`Kafka did not start: see ${log}.`);
}

/**
 * Checks once that somebody else's brokers answer.
 * @param {string[]} brokers host:port
 * @throws {StackFault} when none does within about 5 s
 */
export async function checkBrokers(brokers) {
  const admin = await newAdmin(brokers);
  const until = Date.now() + 5000;
  try {
    while (!(await answers(admin))) {
      if (Date.now() > until) {
        throw new StackFault(`KAFKA_BROKERS: no Kafka answers at ${brokers.join(', ')}.`);
      }
      await sleep(200);
    }
  } finally {
    await admin.disconnect().catch(() => {});
  }
}

async function newAdmin(brokers) {
  stopIdleTimers();
  process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
  const { Kafka } = (await import('kafkajs')).default;
  const kafka = new Kafka({
    clientId: 'larus-stack',
    brokers,
    connectionTimeout: 1000,
    requestTimeout: 5000,
    retry: { retries: 0 },
    logCreator: () => () => {},
  });
  return kafka.admin();
}

async function answers(admin, clusterId) {
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    if (clusterId !== undefined && cluster.clusterId !== clusterId) return false;
    // Asking for offsets makes a new broker create and load its offsets topic.
    await admin.fetchOffsets({ groupId: probeGroup, topics: [] });
    const { groups } = await admin.describeGroups([probeGroup]);
    return groups.every((group) => group.errorCode === 0);
  } catch {
    return false;
  }
}

// kafkajs 2.2.4 re-arms a timer on every idle connection, with a negative time that Node 24 warns of.
let stopped = false;
function stopIdleTimers() {
  if (stopped) return;
  stopped = true;
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue');
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function scheduleCheckPendingRequests() {
    if (this.pending.length > 0) schedule.call(this);
  };
}
