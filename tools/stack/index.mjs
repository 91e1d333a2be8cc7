import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { entryOf, isReady, lastWords, launchNode, root, rotate, runCommand } from './apps.mjs';
import { ensureDatabase, seedsArrived } from './database.mjs';
import { appEnvironment, cliEnvironment, publicOrigin } from './environments.mjs';
import { chooseBus } from './choose-bus.mjs';
import { StackFault } from './fault.mjs';
import { checkBrokers } from './kafka-readiness.mjs';
import { startKafka } from './kafka.mjs';
import { externalPorts, externalServers } from './external-servers.mjs';
import { emptyHome, endLeftovers } from './leftovers.mjs';
import { lockHome } from './lock.mjs';
import { checkPorts, parsePortBase, portsFrom } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { removeRunFile, writeRunFile } from './run-file.mjs';
import { apps as allApps, completeSecrets, loadSecrets, writePrivate } from './secrets.mjs';
import { supervise } from './supervisor.mjs';

export { StackFault, startPostgres, startKafka };

const readyWithin = 60_000;
const mailSink = join(root, 'tools', 'stack', 'mail-sink.mjs');

/**
 * Starts Larus on this machine: PostgreSQL, Kafka where it can run, and the mail sink (or the servers named by DATABASE_URL,
 * KAFKA_BROKERS and SMTP_URL), migrations, seeds and the apps, each of them started again when it dies.
 * Types and the meaning of the options: `index.d.mts`.
 *
 * @param {import('./index.d.mts').StackOptions} [options]
 * @returns {Promise<import('./index.d.mts').Stack>}
 * @throws {StackFault} one line that says what is wrong; everything started until then is stopped
 */
export async function startStack(options = {}) {
  const outer = { ...process.env, ...options.env };
  const base = options.portBase ?? parsePortBase(outer.LARUS_PORT_BASE);
  const servers = externalServers(outer);
  const report = options.quiet ? () => {} : (options.report ?? console.log);
  const bus = await chooseBus(options.bus ?? outer.LARUS_BUS, servers, report);

  mkdirSync(resolve(options.home ?? outer.LARUS_HOME ?? join(root, '.larus')), { recursive: true });
  const home = realpathSync(resolve(options.home ?? outer.LARUS_HOME ?? join(root, '.larus')));
  const unlock = lockHome(home);
  try {
    const ended = await endLeftovers(home);
    if (ended.length > 0) report(`stopped what an earlier run left: ${ended.join(', ')}`);
    if (options.fresh) emptyHome(home);
    const stack = await bringUp({ ...options, bus, home, servers, outer, report, ports: portsFrom(base) });
    const { stop } = stack;
    stack.stop = once(() => stop().finally(unlock));
    return stack;
  } catch (error) {
    unlock();
    throw error;
  }
}

async function bringUp(options) {
  const { home, servers, outer, report, ports, signal, prepare = Promise.resolve() } = options;
  const wanted = options.apps ?? allApps;
  const own = ownPorts(ports, wanted, servers, options.bus);
  await checkPorts(own);
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  let secrets = loadSecrets(home);
  const addresses = {
    databaseUrl: '',
    brokers: '',
    smtpUrl: servers.smtp ?? `smtp://127.0.0.1:${ports.smtp}`,
  };
  const failed = Promise.withResolvers();
  const parts = new Map();
  let stopping = false;
  const setting = () => ({
    ...addresses,
    home,
    secrets,
    ports,
    bus: options.bus,
    outer,
    extra: options.env ?? {},
  });

  function logFile(name) {
    return join(home, 'logs', `${name}.log`);
  }

  function keep(name, launch) {
    if (stopping) throw new StackFault('The stack is stopping.');
    let words = () => undefined;
    const part = supervise({
      name,
      report: (line) => stopping || report(line),
      changed: noteRun,
      gaveUp: failed.resolve,
      lastWords: () => words(),
      launch: async () => {
        words = lastWords(logFile(name));
        return await launch();
      },
    });
    parts.set(name, part);
    rotate(logFile(name));
    return part;
  }

  function pids() {
    const names = [...allApps, 'postgres', 'kafka', 'mail'];
    return {
      ...Object.fromEntries(names.map((name) => [name, parts.get(name)?.pid ?? null])),
      stack: process.pid,
    };
  }

  function noteRun() {
    if (stopping) return;
    const shown = { ...ports, kafkaController: undefined, ...externalPorts(servers) };
    if (options.bus === 'postgres') shown.kafka = null;
    writeRunFile(home, { bus: options.bus, ports: shown, pids: pids(), origin: publicOrigin({ ports }) });
  }

  async function timed(label, work) {
    const since = Date.now();
    const result = await work();
    report(`${label} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
    return result;
  }

  async function database() {
    if (servers.database !== undefined) {
      addresses.databaseUrl = await ensureDatabase(servers.database);
      return;
    }
    const { postgresPassword: password } = secrets;
    let url;
    const part = keep('postgres', async () => {
      const started = await startPostgres({
        home,
        port: ports.postgres,
        password,
        fast: options.fast,
        logFile: logFile('postgres'),
      });
      ({ url } = started);
      return started;
    });
    await timed(`PostgreSQL on port ${ports.postgres}`, () => part.start());
    part.wasReady();
    addresses.databaseUrl = await ensureDatabase(url);
  }

  async function broker() {
    if (options.bus === 'postgres') return;
    addresses.brokers = (servers.brokers ?? [`127.0.0.1:${ports.kafka}`]).join(',');
    if (servers.brokers !== undefined) {
      await checkBrokers(servers.brokers);
      return;
    }
    const { kafka: port, kafkaController: controllerPort } = ports;
    const part = keep('kafka', () =>
      startKafka({
        home,
        port,
        controllerPort,
        advertisedPort: options.doors?.kafka,
        logFile: logFile('kafka'),
        report,
      }),
    );
    await timed(`Kafka on port ${port}`, () => part.start());
    part.wasReady();
  }

  async function mail() {
    if (servers.smtp !== undefined) return;
    const env = { ...outerBasics(outer), LARUS_STACK_HOME: home, MAIL_FOLDER: join(home, 'mail') };
    const doors = { MAIL_PORT: String(ports.mail), SMTP_PORT: String(ports.smtp) };
    const part = keep('mail', () =>
      launchNode({ file: mailSink, env: { ...env, ...doors }, logFile: logFile('mail') }),
    );
    await part.start();
  }

  function commandEnvironment() {
    return cliEnvironment(setting());
  }

  async function up() {
    // Tables are brought up to date while the broker starts.
    await Promise.all([broker(), mail(), Promise.all([database(), prepare]).then(tables)]);
    if (stopping) return;
    writePrivate(join(home, 'secrets', 'cli.env.json'), commandEnvironment());
    await timed(`apps ready: ${wanted.join(', ')}`, async () => {
      await Promise.all(wanted.map((app) => keep(app, launchApp(app)).start()));
      await waitReady();
      if (wanted.includes('gateway') && wanted.includes('triage')) await seedsArrived(addresses.databaseUrl);
    });
  }

  async function tables() {
    if (stopping) return;
    requireBuild(wanted);
    const [sealing, merkle] = await Promise.all(['sealing', 'merkle'].map(builtLibrary));
    secrets = completeSecrets(home, secrets, { sealing, merkle });
    await timed('database migrated and seeded', async () => {
      rotate(logFile('cli'));
      for (const command of options.commands ?? ['migrate', 'seed']) {
        if (!stopping)
          await runCommand({ args: [command], env: commandEnvironment(), logFile: logFile('cli') });
      }
    });
  }

  function launchApp(app) {
    return async () => launchNode({ file: entryOf(app), env: environmentOf(app), logFile: logFile(app) });
  }

  function environmentOf(app) {
    return appEnvironment(app, throughDoors(setting(), app, options.doors));
  }

  async function waitReady(names = wanted, withinMs = readyWithin) {
    const until = Date.now() + withinMs;
    let missing = [...names, ...(parts.has('mail') ? ['mail'] : [])];
    const gaveUp = failed.promise.then((fault) => Promise.reject(fault));
    gaveUp.catch(() => {});
    while (missing.length > 0) {
      const answers = await Promise.race([Promise.all(missing.map(answersReady)), gaveUp]);
      missing = missing.filter((name, index) => !answers[index]);
      if (missing.length > 0 && Date.now() > until) {
        throw new StackFault(
          `not ready after ${withinMs / 1000} s: ${missing.join(', ')}; see ${join(home, 'logs')}`,
        );
      }
      if (missing.length > 0) await wait(50);
    }
  }

  async function answersReady(name) {
    const part = partNamed(name);
    const ready = part.pid !== undefined && (await isReady(...readiness(name, ports)));
    if (ready) part.wasReady();
    return ready;
  }

  function partNamed(name) {
    const part = parts.get(name);
    if (part === undefined) throw new StackFault(`This stack has no part "${name}".`);
    return part;
  }

  async function stop() {
    stopping = true;
    const inOrder = [allApps, ['mail'], ['kafka'], ['postgres']];
    for (const names of inOrder) await Promise.all(names.map((name) => parts.get(name)?.stop()));
    removeRunFile(home);
  }

  try {
    noteRun();
    await Promise.race([up(), failed.promise.then((fault) => Promise.reject(fault)), abortion(signal)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    home,
    ports,
    get pids() {
      return pids();
    },
    urls: urlsOf({ ports, addresses, servers }),
    secrets,
    commandEnvironment: commandEnvironment(),
    appEnvironment: environmentOf,
    failed: failed.promise,
    waitReady,
    stop,
    killApp: (name, killSignal = 'SIGKILL') => partNamed(name).kill(killSignal),
    stopApp: (name) => partNamed(name).stop(),
    startApp: (name) => partNamed(name).start(),
    async restartApp(name) {
      await partNamed(name).stop();
      await partNamed(name).start();
    },
  };
}

/** The addresses at which one app finds its servers, with the ports of the doors that stand in front of them. */
function throughDoors(setting, app, doors = {}) {
  const at = (url, port) =>
    port === undefined ? url : Object.assign(new URL(url), { port: String(port) }).href;
  return {
    ...setting,
    databaseUrl: at(setting.databaseUrl, doors.postgres?.[app]),
    brokers: doors.kafka === undefined ? setting.brokers : `127.0.0.1:${doors.kafka}`,
    smtpUrl: at(setting.smtpUrl, doors.smtp),
  };
}

function ownPorts(ports, wanted, servers, bus) {
  const names = wanted.includes('gateway') ? [...wanted, 'gatewayInner'] : [...wanted];
  if (servers.database === undefined) names.push('postgres');
  if (bus === 'kafka' && servers.brokers === undefined) names.push('kafka', 'kafkaController');
  if (servers.smtp === undefined) names.push('mail', 'smtp');
  return Object.fromEntries(names.map((name) => [name, ports[name]]));
}

function readiness(name, ports) {
  if (name === 'gateway') return [ports.gatewayInner];
  return name === 'mail' ? [ports.mail, '/livez'] : [ports[name]];
}

async function builtLibrary(name) {
  return await import(pathToFileURL(join(root, 'dist', 'libs', name, 'src', 'index.js')).href);
}

function requireBuild(wanted) {
  const absent = ['cli', ...wanted].find((app) => !existsSync(entryOf(app)));
  if (absent !== undefined) throw new StackFault(`${entryOf(absent)} is missing: build with npm run build.`);
}

function urlsOf({ ports, addresses, servers }) {
  const origin = publicOrigin({ ports });
  return {
    origin,
    form: `${origin}/`,
    track: `${origin}/track`,
    console: `${origin}/console`,
    docs: `${origin}/docs`,
    mail: servers.smtp === undefined ? `http://127.0.0.1:${ports.mail}` : undefined,
    database: addresses.databaseUrl,
    brokers: addresses.brokers,
    smtp: addresses.smtpUrl,
    inner: Object.fromEntries(allApps.map((app) => [app, `http://127.0.0.1:${readiness(app, ports)[0]}`])),
  };
}

function outerBasics({ PATH, HOME, LANG, TMPDIR }) {
  return { PATH, HOME, LANG, TMPDIR };
}

function abortion(signal) {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function once(work) {
  let running;
  return () => (running ??= work());
}
