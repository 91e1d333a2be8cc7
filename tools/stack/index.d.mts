export type AppName = 'gateway' | 'vault' | 'triage' | 'notification' | 'audit';
export type PartName = AppName | 'postgres' | 'kafka' | 'mail';
export type PortName = AppName | 'gatewayInner' | 'mail' | 'postgres' | 'kafka' | 'kafkaController' | 'smtp';

/** Something the person at the keyboard can put right; `message` is one line for him or her. */
export class StackFault extends Error {
  constructor(message: string, exitCode?: number);
  readonly exitCode: number;
}

export interface StackOptions {
  /** Where data, secrets and logs lie; default LARUS_HOME, else `.larus` in the checkout. */
  home?: string;
  /** The gateway's port; ten more follow it. Default LARUS_PORT_BASE, else 8080. */
  portBase?: number;
  /** Empties `home` first. */
  fresh?: boolean;
  /** No progress lines. */
  quiet?: boolean;
  /** Where progress lines go; default console.log. */
  report?: (line: string) => void;
  /**
   * Settings that win over everything generated: a name that begins with an app's (`GATEWAY_…`) goes to that app alone,
   * any other to all. DATABASE_URL, KAFKA_BROKERS and SMTP_URL switch that part to another server.
   */
  env?: Record<string, string | undefined>;
  /** The apps to start; default all five. */
  apps?: readonly AppName[];
  /** Commands of `larus` to run before the apps; default migrate and seed. */
  commands?: readonly string[];
  /** Default LARUS_BUS, else Kafka where it can run or KAFKA_BROKERS names one, else the log in PostgreSQL. */
  bus?: 'kafka' | 'postgres';
  /** PostgreSQL without fsync: for tests that do not test durability. */
  fast?: boolean;
  /** Awaited before the first built file is needed. */
  prepare?: Promise<unknown>;
  /**
   * Loopback ports of proxies, already listening, through which the apps reach our own servers: tests put faults there.
   * Kafka tells its clients this port.
   */
  doors?: { postgres?: Partial<Record<AppName, number>>; kafka?: number; smtp?: number };
  /** Aborting it stops a start that is under way. */
  signal?: AbortSignal;
}

export interface Stack {
  readonly home: string;
  readonly ports: Record<PortName, number>;
  /** Process ids as they are now; null for a part that is not running or not ours. */
  readonly pids: Record<PartName, number | null> & { stack: number };
  readonly urls: {
    origin: string;
    form: string;
    track: string;
    console: string;
    docs: string;
    mail: string | undefined;
    /** The superuser's, with the database. */
    database: string;
    /** Empty on the postgres bus. */
    brokers: string;
    smtp: string;
    inner: Record<AppName, string>;
  };
  readonly secrets: StackSecrets;
  /** The environment of the `larus` command. */
  readonly commandEnvironment: Record<string, string>;
  /** The environment of an app, for a second process of it: give that one another `<APP>_PORT`. */
  appEnvironment(name: AppName): Record<string, string>;
  /** Resolves when a part was given up (wrong configuration). */
  readonly failed: Promise<StackFault>;
  /** Resolves when the named apps (default: all that were started) answer ready; rejects after `withinMs` (60,000). */
  waitReady(names?: readonly AppName[], withinMs?: number): Promise<void>;
  /** Stops apps, then mail sink, Kafka and PostgreSQL. Data stays. */
  stop(): Promise<void>;
  /** Sends a signal (default SIGKILL); a part that dies of it is started again. False when it does not run. */
  killApp(name: PartName, signal?: NodeJS.Signals): boolean;
  /** Stops a part and keeps it stopped until `startApp`. */
  stopApp(name: PartName): Promise<void>;
  startApp(name: PartName): Promise<void>;
  restartApp(name: PartName): Promise<void>;
}

export interface StackSecrets {
  /** The password of every demo account. */
  seedPassword: string;
  postgresPassword: string;
  databasePasswords: Record<AppName, string>;
  tokenKeys: Record<AppName | 'cli', EncodedKeyPair>;
  recordKeys: Record<AppName, string>;
  gateway: Record<'idempotencyKey' | 'secretKey' | 'formKey' | 'sessionKey' | 'pepper', string>;
  vault: { kek: string; kekId: string };
  intake: {
    signer: EncodedKeyPair;
    keys: { keyId: string; privateKey: string }[];
    document: Record<string, unknown> | null;
  };
  grants: Record<'vault' | 'triage', EncodedKeyPair>;
  auditSigning: EncodedKeyPair;
  /** As `larus audit verify --key` takes it; null before the first start. */
  auditVerifier: string | null;
}

/** PKCS #8 and SPKI, DER, base64url. */
export interface EncodedKeyPair {
  privateKey: string;
  publicKey: string;
}

export interface Server {
  /** PostgreSQL: the superuser's URL. Kafka: the broker list. */
  url: string;
  pid: number;
  port: number;
  exited: Promise<{ code: number | null; signal: string | null }>;
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): boolean;
}

export function startStack(options?: StackOptions): Promise<Stack>;

/** PostgreSQL 18 on data in `home/postgres`, loopback only; dies with this process. `fast`: no fsync, for tests. */
export function startPostgres(options: {
  home: string;
  port: number;
  password?: string;
  fast?: boolean;
  logFile?: string;
}): Promise<Server>;

/** One Apache Kafka 4.4 node on data in `home/kafka`, loopback only; dies with this process. */
export function startKafka(options: {
  home: string;
  port: number;
  controllerPort: number;
  /** The port that clients are told, where a proxy stands in front; default `port`. */
  advertisedPort?: number;
  logFile?: string;
  report?: (line: string) => void;
}): Promise<Server>;
