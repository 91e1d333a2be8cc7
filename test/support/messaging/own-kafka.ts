import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Kafka of one test's own, to be killed, stopped and started again. */
export interface OwnKafka {
  /** `host:port` of the plain listener. */
  readonly url: string;
  readonly pid: number;
  /** Sends a signal; SIGSTOP makes it silent with every connection open. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Waits for the end of a killed broker and starts it again on the same data and ports. */
  again(): Promise<void>;
  /** Stops it and removes its data. */
  drop(): Promise<void>;
}

interface Running {
  readonly url: string;
  readonly pid: number;
  readonly exited: Promise<unknown>;
  kill(signal: string): boolean;
  stop(): Promise<void>;
}
interface Start {
  readonly home: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly advertisedPort?: number;
  readonly settings?: Readonly<Record<string, string>>;
  readonly formatWith?: readonly string[];
}
interface Stack {
  startKafka(options: Start): Promise<Running>;
}
interface Jars {
  missingForKafka(): string | undefined;
}

// Not a literal: the compiler would ask for declarations of these modules.
const [KAFKA, JARS]: string[] = ['../../../tools/stack/kafka.mjs', '../../../tools/stack/kafka-jars.mjs'];

/** Whether this machine can run a Kafka; without Java suites that need one of their own skip themselves. */
export async function canRunKafka(): Promise<boolean> {
  return ((await import(JARS ?? '')) as Jars).missingForKafka() === undefined;
}

/** Starts a Kafka under a new home, on free ports unless told; clients are told another port by `advertisedPort`. */
export async function ownKafka(options: Partial<Omit<Start, 'home'>> = {}): Promise<OwnKafka> {
  const stack = (await import(KAFKA ?? '')) as Stack;
  const home = mkdtempSync(join(tmpdir(), 'larus-broker-'));
  const { port = await freePort(), controllerPort = await freePort() } = options;
  const start = async (): Promise<Running> => stack.startKafka({ ...options, home, port, controllerPort });
  let running = await start();
  return {
    url: running.url,
    get pid() {
      return running.pid;
    },
    signal: (name) => {
      running.kill(name);
    },
    again: async () => {
      await running.exited;
      running = await start();
    },
    drop: async () => {
      await running.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A Kafka with a second listener that speaks TLS and wants a name and a password (SCRAM-SHA-512). */
export interface SecuredKafka {
  /** `host:port` of the plain and of the secured listener. */
  readonly plain: string;
  readonly secured: string;
  /** PEM of the authority that vouches for the broker, and of one that does not. */
  readonly authority: string;
  readonly otherAuthority: string;
  /** Path of a file that holds `authority`. */
  readonly authorityFile: string;
  readonly username: string;
  readonly password: string;
  drop(): Promise<void>;
}

/** @param password what the user's password is; printable ASCII but comma and brackets */
export async function securedKafka(password: string): Promise<SecuredKafka> {
  const folder = mkdtempSync(join(tmpdir(), 'larus-tls-'));
  const at = (name: string): string => join(folder, name);
  makeAuthority(at('ca'));
  makeAuthority(at('other'));
  makeCertificate(at('broker'), at('ca'));
  // Kafka reads key and certificate from one file.
  writeFileSync(
    at('keystore.pem'),
    readFileSync(at('broker.key'), 'utf8') + readFileSync(at('broker.pem'), 'utf8'),
  );
  const [port, secured, controllerPort] = [await freePort(), await freePort(), await freePort()];
  const username = 'test-user';
  const listener = (name: string, on: number): string => `${name}://127.0.0.1:${String(on)}`;
  const advertised = [listener('PLAINTEXT', port), listener('SECURED', secured)];
  const broker = await ownKafka({
    port,
    controllerPort,
    settings: {
      listeners: [...advertised, listener('CONTROLLER', controllerPort)].join(','),
      'advertised.listeners': advertised.join(','),
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,SECURED:SASL_SSL,CONTROLLER:PLAINTEXT',
      'listener.name.secured.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
      'listener.name.secured.scram-sha-512.sasl.jaas.config':
        'org.apache.kafka.common.security.scram.ScramLoginModule required;',
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': at('keystore.pem'),
    },
    formatWith: ['--add-scram', `SCRAM-SHA-512=[name=${username},password=${password}]`],
  });
  return {
    plain: broker.url,
    secured: `127.0.0.1:${String(secured)}`,
    authority: readFileSync(at('ca.pem'), 'utf8'),
    otherAuthority: readFileSync(at('other.pem'), 'utf8'),
    authorityFile: at('ca.pem'),
    username,
    password,
    drop: async () => {
      await broker.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

function makeAuthority(path: string): void {
  openssl([
    'req',
    '-x509',
    ...KEY,
    '-keyout',
    `${path}.key`,
    '-out',
    `${path}.pem`,
    '-subj',
    '/CN=test authority',
  ]);
}

function makeCertificate(path: string, authority: string): void {
  const by = ['-CA', `${authority}.pem`, '-CAkey', `${authority}.key`];
  const subject = ['-subj', '/CN=broker', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const constraints = ['-addext', 'basicConstraints=critical,CA:FALSE'];
  const out = ['-keyout', `${path}.key`, '-out', `${path}.pem`];
  openssl(['req', '-x509', ...KEY, ...by, ...out, ...subject, ...constraints]);
}

function openssl(arguments_: readonly string[]): void {
  execFileSync('openssl', arguments_, { stdio: 'ignore' });
}

/** A loopback port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
