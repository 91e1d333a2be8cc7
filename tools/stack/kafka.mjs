import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StackFault } from './fault.mjs';
import { kafkaJars } from './kafka-jars.mjs';
import { untilKafkaReady } from './kafka-readiness.mjs';
import { spawnBound } from './processes.mjs';

const heap = ['-Xms64m', '-Xmx192m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/**
 * Starts a single Apache Kafka 4.4 node (KRaft, broker and controller in one) on data below `home/kafka`, formatted on
 * the first start. It listens on loopback only and stops by itself when this process dies.
 *
 * @param {{ home: string, port: number, controllerPort: number, advertisedPort?: number, logFile?: string,
 *   report?: (line: string) => void, settings?: Record<string, string>, formatWith?: string[] }} options
 *   `advertisedPort`: what clients are told, where a proxy stands in front; `settings`: server properties that win over
 *   ours; `formatWith`: more arguments of the storage tool's `format`
 * @returns {Promise<{ url: string, pid: number, port: number, exited: Promise<{ code: number | null, signal: string |
 *   null }>, stop(): Promise<void>, kill(signal: string): boolean }>} `url` is the broker list, `127.0.0.1:port`
 */
export async function startKafka({ home, port, controllerPort, advertisedPort = port, ...more }) {
  const { logFile, report, settings = {}, formatWith = [] } = more;
  const root = resolve(home);
  const data = join(root, 'kafka', 'data');
  const properties = join(root, 'kafka', 'server.properties');
  const log = logFile ?? join(root, 'kafka.log');
  mkdirSync(join(root, 'kafka'), { recursive: true });
  const { jars, archive } = await kafkaJars(report);
  const overrides = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  // Of a property that stands twice the last one counts.
  writeFileSync(
    properties,
    serverProperties({ data, port, controllerPort, advertisedPort }) + overrides.join(''),
  );

  const clusterId = readClusterId(data) ?? (await format({ root, data, properties, jars, log, formatWith }));
  const archived = existsSync(archive);
  const newArchive = `${archive}.${process.pid}`;
  const classes = archived
    ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto']
    : [`-XX:ArchiveClassesAtExit=${newArchive}`];
  const broker = java(root, [...classes, ...heap], jars, ['kafka.Kafka', properties], log);
  await untilKafkaReady({ broker, port, clusterId, log });
  return {
    url: `127.0.0.1:${port}`,
    pid: broker.pid,
    port,
    exited: broker.exited,
    kill: broker.kill,
    async stop() {
      await broker.stop('SIGTERM', 20_000);
      if (archived) return;
      if ((await broker.exited).signal === 'SIGKILL') rmSync(newArchive, { force: true });
      else if (existsSync(newArchive)) renameSync(newArchive, archive);
    },
  };
}

function java(root, flags, jars, command, logFile) {
  const quiet = [
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-Dorg.slf4j.simpleLogger.showDateTime=true',
  ];
  return spawnBound(['java', ...flags, ...quiet, '-cp', jars.join(':'), ...command], {
    cwd: root,
    env: { PATH: process.env.PATH, JAVA_HOME: process.env.JAVA_HOME, LARUS_STACK_HOME: root },
    logFile,
    deathSignal: 'TERM',
  });
}

async function format({ root, data, properties, jars, log, formatWith }) {
  // A half-formatted folder holds nothing yet.
  rmSync(data, { recursive: true, force: true });
  const id = newClusterId();
  const tool = ['kafka.tools.StorageTool', 'format', '-t', id, '-c', properties, ...formatWith];
  const { code } = await java(root, heap, jars, tool, log).exited;
  if (code !== 0) throw new StackFault(`Kafka could not format its data folder ${data}: see ${log}.`);
  return id;
}

/** 16 random bytes in 22 URL-safe characters, as Kafka writes its ids; not beginning with "-", which tools take for an option. */
function newClusterId() {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
}

function readClusterId(data) {
  const file = join(data, 'meta.properties');
  if (!existsSync(file)) return undefined;
  return /^cluster\.id=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.trim();
}

function serverProperties({ data, port, controllerPort, advertisedPort }) {
  return `process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertisedPort}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
controller.quorum.voters=1@127.0.0.1:${controllerPort}
log.dirs=${data}
auto.create.topics.enable=false
default.replication.factor=1
min.insync.replicas=1
group.initial.rebalance.delay.ms=0
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=1
num.network.threads=2
num.io.threads=4
log.segment.bytes=67108864
log.cleaner.dedupe.buffer.size=16777216
log.index.size.max.bytes=1048576
broker.heartbeat.interval.ms=500
broker.session.timeout.ms=2000
`;
}
