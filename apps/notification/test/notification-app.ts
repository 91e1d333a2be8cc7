import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { ServiceTokens, SERVICE_TOKEN_HEADER } from '#libs/access';
import {
  PROBLEMS,
  ROUTES,
  type CaseClosedV1,
  type ConsultationSubmittedV1,
  type Language,
  type VaultMessagePostedV1,
} from '#libs/contracts';
import { BusStrategy } from '#libs/messaging';
import {
  Database,
  newId,
  runMigrations,
  startApp,
  type Log,
  type LogFields,
  type RunningApp,
} from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { MemoryBus } from '../../../test/support/messaging/memory-bus.js';
import { DeliveriesConsumer } from '../src/deliveries/deliveries.consumer.js';
import { GRANTS } from '../src/grants.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import type { NotificationConfig } from '../src/notification.config.js';
import { NotificationModule } from '../src/notification.module.js';

const CONTEXT = { topic: 'none', partition: 0, offset: 0n };

export async function notificationDatabase(): Promise<TestDatabase> {
  const fresh = await testDatabase();
  await runMigrations({ url: fresh.url, app: 'notification', migrations: MIGRATIONS, grants: GRANTS });
  return fresh;
}

/** Asks `holds` until it does. */
export async function eventually(holds: () => Promise<boolean> | boolean, withinMs = 8_000): Promise<void> {
  for (const until = Date.now() + withinMs; Date.now() < until;) {
    if (await holds()) return;
    await delay(20);
  }
  throw new Error('it did not come to hold in time');
}

/** A real mail server. `onRecipient` says how it takes each recipient: undefined accepts, a number refuses with that code. */
export class MailServer {
  readonly mails: { to: string; mail: ParsedMail }[] = [];
  readonly recipients: string[] = [];
  onRecipient: (nth: number) => number | undefined = () => undefined;
  /** Takes the mail and breaks the line before saying so. */
  breakAfterData = false;
  private server: SMTPServer | undefined;

  async listen(port = 0): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, callback) => {
        this.recipients.push(address);
        const code = this.onRecipient(this.recipients.length);
        callback(
          code === undefined
            ? null
            : Object.assign(new Error(`no thanks, <${address}>`), { responseCode: code }),
        );
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), session, callback));
      },
    });
    server.on('error', () => undefined);
    this.server = server;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.server.address() as AddressInfo).port;
  }

  private async take(
    raw: Buffer,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    this.mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', mail: await simpleParser(raw) });
    if (this.breakAfterData) {
      this.breakAfterData = false;
      for (const connection of this.server?.connections ?? [])
        (connection as { _socket: { destroy(): void } })._socket.destroy();
      return;
    }
    callback();
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server !== undefined)
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
  }
}

/** The vault's answer to the one question that notification has. */
export class VaultOnLoopback {
  readonly asked: { consultation: string; delivery: string; template: string }[] = [];
  answer: (nth: number) => { status: number; body: unknown } = () => ({ status: 200, body: {} });
  private readonly server: Server;

  constructor(tokens: ServiceTokens) {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        tokens
          .verify(String(request.headers[SERVICE_TOKEN_HEADER]))
          .then(({ caller }) => {
            if (caller !== 'notification' || request.url !== ROUTES.requestMailAddress.path)
              throw new Error('not for the mailer');
            this.asked.push(
              ROUTES.requestMailAddress.body.parse(JSON.parse(Buffer.concat(chunks).toString())),
            );
            const { status, body } = this.answer(this.asked.length);
            response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
          })
          .catch(() => {
            response.writeHead(401).end('{}');
          });
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export interface DeliveryRow {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly last_code: string | null;
  readonly message_id: string;
}

export interface NotificationApp {
  readonly smtp: MailServer;
  readonly smtpPort: number;
  readonly vault: VaultOnLoopback;
  readonly database: Database;
  readonly url: string;
  readonly bus: MemoryBus;
  /** Everything that was logged. */
  readonly lines: string[];
  submit(language?: Language, event?: { subject: string; id: string }): Promise<string>;
  post(subject: string, author: 'visitor' | 'consultant'): Promise<void>;
  closeCase(subject: string): Promise<void>;
  deliveriesOf(subject: string): Promise<DeliveryRow[]>;
  eventsOf(subject: string): Promise<{ type: string; data: Record<string, unknown> }[]>;
  stop(): Promise<void>;
}

/** The real app, as often as `ports` says, on one database, with a real mail server and the vault on loopback. */
export async function startNotification(ports: readonly number[]): Promise<NotificationApp> {
  const fresh = await notificationDatabase();
  const pairs = { notification: generateKeyPairSync('ed25519'), vault: generateKeyPairSync('ed25519') };
  const publicKeys = new Map(Object.entries(pairs).map(([app, pair]) => [app, pair.publicKey]));
  const vault = new VaultOnLoopback(
    new ServiceTokens({ self: 'vault', key: pairs.vault.privateKey, publicKeys }),
  );
  const vaultUrl = await vault.listen();
  const smtp = new MailServer();
  const smtpPort = await smtp.listen();
  const lines: string[] = [];
  const note = (event: string, ...rest: unknown[]): void =>
    void lines.push(JSON.stringify([event, ...rest.map(printed)]));
  const log: Log = {
    debug: note,
    info: note,
    warn: note,
    error: (event, error?: unknown, fields?: LogFields) => {
      note(event, error, fields);
    },
  };
  const database = await Database.connect({ url: fresh.urlOf('notification'), app: 'notification' });
  const running: RunningApp[] = [];
  const bus = new MemoryBus();
  for (const port of ports) {
    const here = `http://127.0.0.1:${String(port)}`;
    const config: NotificationConfig = {
      NODE_ENV: 'test',
      LARUS_BUS: 'kafka',
      KAFKA_BROKERS: ['none:1'],
      LOG_LEVEL: 'error',
      LARUS_LOCAL_STACK: false,
      TOKEN_PUBLIC_KEYS: publicKeys,
      VAULT_URL: vaultUrl,
      TRIAGE_URL: here,
      NOTIFICATION_URL: here,
      AUDIT_URL: here,
      GATEWAY_INNER_URL: here,
      NOTIFICATION_PORT: port,
      NOTIFICATION_HOST: '127.0.0.1',
      NOTIFICATION_DATABASE_URL: fresh.urlOf('notification'),
      NOTIFICATION_TOKEN_KEY: pairs.notification.privateKey,
      NOTIFICATION_RECORD_KEY: createSecretKey(randomBytes(32)),
      SMTP_URL: `smtp://127.0.0.1:${String(smtpPort)}`,
      NOTIFICATION_SENDER: { name: 'Larus', address: 'no-reply@larus.test', domain: 'larus.test' },
      PUBLIC_ORIGIN: 'https://larus.test',
    };
    const strategy = new BusStrategy();
    const module = NotificationModule.forApp({ config, log, database, strategy, open: () => bus });
    running.push(await startApp({ app: 'notification', module, port, log, problems: PROBLEMS, strategy }));
  }
  const consumer = running[0]?.app.get(DeliveriesConsumer);
  if (consumer === undefined) throw new Error('no app was started');
  const handed = async (work: (context: { tx: never }) => Promise<void>): Promise<void> => {
    await database.transaction((tx) => work({ tx, ...CONTEXT } as never));
  };

  return {
    smtp,
    smtpPort,
    vault,
    database,
    url: fresh.url,
    bus,
    lines,
    submit: async (language = 'en', { subject, id } = { subject: newId(), id: newId() }) => {
      const event = {
        id,
        subject,
        time: new Date().toISOString(),
        data: { reference: 'K7Q4-9XHM-2', language },
      };
      await handed((context) => consumer.onSubmitted(event as ConsultationSubmittedV1, context as never));
      return subject;
    },
    post: async (subject, author) => {
      const event = { id: newId(), subject, data: { message: newId(), author } };
      await handed((context) => consumer.onMessagePosted(event as VaultMessagePostedV1, context as never));
    },
    closeCase: async (subject) => {
      const event = {
        id: newId(),
        subject,
        time: new Date().toISOString(),
        data: { disposition: 'answered' },
      };
      await handed((context) => consumer.onClosed(event as CaseClosedV1, context as never));
    },
    deliveriesOf: (subject) =>
      database.query<DeliveryRow>(
        `select id, state, attempts, last_code, message_id from notification.deliveries
          where consultation_id = $1 order by created_at, id`,
        [subject],
      ),
    eventsOf: (subject) =>
      database.query<{ type: string; data: Record<string, unknown> }>(
        `select type, data from (
           select seq, type, subject, data::jsonb as data from notification.outbox_messages
           union all select seq, type, subject, data::jsonb from notification.event_history) as e
          where subject = $1 order by seq`,
        [subject],
      ),
    stop: async () => {
      for (const app of running) await app.stop();
      await database.close();
      await smtp.close();
      await vault.close();
      await fresh.drop();
    },
  };
}

function printed(value: unknown): unknown {
  return value instanceof Error ? { message: value.message, stack: value.stack } : value;
}
