import { apps, auditOrigin } from './secrets.mjs';

// What an app may see of the environment this stack was started in: the system's own, and what is meant for it by name.
const inherited = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'LOG_LEVEL', 'NODE_ENV'];
const inheritedPrefixes = ['LARUS_', 'SITE_', 'OTEL_'];

/**
 * @typedef {{ home: string, secrets: any, ports: Record<string, number>, bus: string, brokers: string,
 *   databaseUrl: string, smtpUrl: string, outer: Record<string, string | undefined>,
 *   extra: Record<string, string | undefined>, hosts?: Record<string, string> }} Setting
 *   `databaseUrl`: the superuser's, with the database; `outer`: the environment of the stack; `extra`: wins over all
 */

/**
 * The environment of one app: what all have in common and its own secrets, nobody else's.
 * @param {string} app
 * @param {Setting} setting
 * @returns {Record<string, string>}
 */
export function appEnvironment(app, setting) {
  const { secrets, ports, outer, extra } = setting;
  const upper = app.toUpperCase();
  return withoutHoles({
    ...common(setting),
    [`${upper}_PORT`]: String(ports[app]),
    [`${upper}_DATABASE_URL`]: roleUrl(setting.databaseUrl, `${app}_app`, secrets.databasePasswords[app]),
    [`${upper}_TOKEN_KEY`]: secrets.tokenKeys[app].privateKey,
    [`${upper}_RECORD_KEY`]: secrets.recordKeys[app],
    ...own[app](setting),
    ...meantFor(upper, outer, foreign),
    ...meantFor(upper, extra),
    ...meantForAll(extra),
  });
}

/**
 * The environment of the `larus` command: the superuser's database, and what migrations and seeds need.
 * @param {Setting} setting
 * @returns {Record<string, string>}
 */
export function cliEnvironment(setting) {
  const { secrets, extra } = setting;
  return withoutHoles({
    ...common(setting),
    DATABASE_URL: setting.databaseUrl,
    DATABASE_PASSWORDS: JSON.stringify(secrets.databasePasswords),
    SEED_PASSWORD: secrets.seedPassword,
    // Seeds and operator's commands write the gateway's accounts and records in its name.
    GATEWAY_PEPPER: secrets.gateway.pepper,
    GATEWAY_RECORD_KEY: secrets.recordKeys.gateway,
    CLI_TOKEN_KEY: secrets.tokenKeys.cli.privateKey,
    AUDIT_VERIFIER: secrets.auditVerifier ?? undefined,
    AUDIT_ORIGIN: auditOrigin,
    PUBLIC_ORIGIN: publicOrigin(setting),
    ...meantForAll(extra),
  });
}

const loopback = (port) => `http://127.0.0.1:${port}`;

/** Where the visitor's browser finds the gateway. */
export const publicOrigin = ({ ports }) => loopback(ports.gateway);

function common(setting) {
  const { home, secrets, ports, bus, brokers, outer, hosts } = setting;
  const inner = (app, port) => `http://${hosts?.[app] ?? '127.0.0.1'}:${port}`;
  const publicKeys = Object.entries(secrets.tokenKeys).map(([signer, pair]) => [signer, pair.publicKey]);
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    ...pick(
      outer,
      (name) => inherited.includes(name) || inheritedPrefixes.some((prefix) => name.startsWith(prefix)),
    ),
    LARUS_HOME: home,
    LARUS_STACK_HOME: home,
    LARUS_LOCAL_STACK: '1',
    LARUS_BUS: bus,
    KAFKA_BROKERS: brokers,
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
    TOKEN_PUBLIC_KEYS: JSON.stringify(Object.fromEntries(publicKeys)),
    VAULT_URL: inner('vault', ports.vault),
    TRIAGE_URL: inner('triage', ports.triage),
    NOTIFICATION_URL: inner('notification', ports.notification),
    AUDIT_URL: inner('audit', ports.audit),
    GATEWAY_INNER_URL: inner('gateway', ports.gatewayInner),
  };
}

const own = {
  gateway: (setting) => ({
    GATEWAY_INNER_PORT: String(setting.ports.gatewayInner),
    GATEWAY_PUBLIC_ORIGIN: publicOrigin(setting),
    GATEWAY_IDEMPOTENCY_KEY: setting.secrets.gateway.idempotencyKey,
    GATEWAY_SECRET_KEY: setting.secrets.gateway.secretKey,
    GATEWAY_FORM_KEY: setting.secrets.gateway.formKey,
    GATEWAY_SESSION_KEY: setting.secrets.gateway.sessionKey,
    GATEWAY_PEPPER: setting.secrets.gateway.pepper,
    GATEWAY_INTAKE_KEY: JSON.stringify(setting.secrets.intake.document),
    GATEWAY_INTAKE_SIGNER: setting.secrets.intake.signer.publicKey,
    VISITOR_GRANT_PUBLIC_KEY: setting.secrets.grants.vault.publicKey,
  }),
  vault: ({ secrets }) => ({
    VAULT_KEK: secrets.vault.kek,
    VAULT_KEK_ID: secrets.vault.kekId,
    VAULT_INTAKE_KEYS: JSON.stringify(secrets.intake.keys),
    VAULT_GRANT_KEY: secrets.grants.vault.privateKey,
    TRIAGE_GRANT_PUBLIC_KEY: secrets.grants.triage.publicKey,
  }),
  triage: ({ secrets }) => ({ TRIAGE_GRANT_KEY: secrets.grants.triage.privateKey }),
  notification: (setting) => ({
    SMTP_URL: setting.smtpUrl,
    NOTIFICATION_SENDER: 'Larus <no-reply@larus.test>',
    PUBLIC_ORIGIN: publicOrigin(setting),
  }),
  audit: ({ secrets }) => ({
    AUDIT_SIGNING_KEY: secrets.auditSigning.privateKey,
    AUDIT_ORIGIN: auditOrigin,
    AUDIT_RECORD_KEYS: JSON.stringify(secrets.recordKeys),
  }),
};

/** The same server and database, signed in as another role. */
export function roleUrl(url, role, password) {
  const changed = new URL(url);
  changed.username = role;
  changed.password = password;
  return changed.href;
}

// Where the apps find each other and their tables is decided here, whatever other programs keep under these names.
const foreign = /_(URL|PORT)$/;

function meantFor(upper, env, except = /^$/) {
  return pick(env, (name) => name.startsWith(`${upper}_`) && !except.test(name));
}

const belongsToApp = (name) => apps.some((app) => name.startsWith(`${app.toUpperCase()}_`));
const meantForAll = (env) => pick(env, (name) => !belongsToApp(name));

function pick(env, wanted) {
  return Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value !== undefined && wanted(name)),
  );
}

const withoutHoles = (env) => pick(env, () => true);
