import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appEnvironment, cliEnvironment } from './environments.mjs';
import { portsFrom } from './ports.mjs';
import { apps, completeSecrets, loadSecrets } from './secrets.mjs';

// Run once by docker compose, as root: makes the secrets and gives each container a folder with its own settings only.
const [keep, folders] = ['/run/larus/keep', '/run/larus'];
const nodeUser = 1000;
const sealing = await import('../../dist/libs/sealing/src/index.js');
const merkle = await import('../../dist/libs/merkle/src/index.js');
const secrets = completeSecrets(keep, loadSecrets(keep), { sealing, merkle });
const setting = {
  home: '/larus',
  secrets,
  ports: portsFrom(8080),
  bus: 'kafka',
  brokers: 'kafka:9092',
  databaseUrl: `postgres://postgres:${secrets.postgresPassword}@postgres:5432/larus`,
  smtpUrl: 'smtp://mail:1025',
  hosts: Object.fromEntries(apps.map((app) => [app, app])),
  outer: {},
  extra: {},
};

for (const app of apps) {
  const everywhere = {
    [`${app.toUpperCase()}_HOST`]: '0.0.0.0',
    ...(app === 'gateway' && { GATEWAY_INNER_HOST: '0.0.0.0' }),
  };
  give(app, 'env', envFile({ ...appEnvironment(app, setting), ...everywhere }));
}
give('cli', 'env', envFile(cliEnvironment(setting)));
give('postgres', 'password', secrets.postgresPassword);
console.log(`demo sign-ins: consultant@larus.test, password ${secrets.seedPassword}`);

/** As `node --env-file` reads it; no value holds a single quote. */
function envFile(env) {
  return Object.entries(env)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

function give(part, name, content) {
  const file = join(folders, part, name);
  mkdirSync(join(folders, part), { recursive: true });
  writeFileSync(file, content, { mode: 0o400 });
  if (part !== 'postgres') chownSync(file, nodeUser, nodeUser);
}
