import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StackFault } from './fault.mjs';

export const apps = ['gateway', 'vault', 'triage', 'notification', 'audit'];
/** The name of the local stack's audit log. */
export const auditOrigin = 'larus.test/audit/2026';
const signers = [...apps, 'cli'];
const words = (
  'amber anchor barley basin beacon birch bramble breeze bridge brook candle canyon cedar cloud clover coral cotton ' +
  'cove crane dawn delta dune ember falcon fern field fjord forest garden glacier granite grove gull harbour hazel ' +
  'heron hill island ivory jasmine juniper kelp lagoon lantern larch linen lupin maple marble marsh meadow mint moss ' +
  'oak ocean olive orchard otter pebble pine plum poplar quartz raven reed ridge river saffron sage salmon shore ' +
  'silver sparrow spruce storm summit swallow thistle tide timber tulip valley velvet walnut willow winter wren'
).split(' ');

/**
 * The secrets of this local stack, made once and kept in `home/secrets/secrets.json` (mode 0600). Without what
 * needs the built libraries: see `completeSecrets`.
 *
 * @param {string} home LARUS_HOME, existing
 * @throws {StackFault} when data is there but the secrets that open it are not
 */
export function loadSecrets(home) {
  const file = secretsFile(home);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(join(home, 'postgres', 'PG_VERSION'))) {
    throw new StackFault(
      `${file} is missing, but ${home} holds data that only these secrets open: put the file back, or start empty with: npm start -- --fresh`,
    );
  }
  mkdirSync(join(home, 'secrets'), { recursive: true, mode: 0o700 });
  return save(home, newSecrets());
}

/**
 * Adds what the built libraries make, when it is not there yet: the intake key pair with its public half signed for the
 * gateway, and the audit log's verifier key in the form that `larus audit verify` takes.
 *
 * @param {string} home LARUS_HOME
 * @param {ReturnType<typeof newSecrets>} secrets as `loadSecrets` returned them
 * @param {{ sealing: typeof import('../../libs/sealing/src/index.js'),
 *   merkle: typeof import('../../libs/merkle/src/index.js') }} libraries built
 */
export function completeSecrets(home, secrets, { sealing, merkle }) {
  if (secrets.intake.document !== null && secrets.auditVerifier !== null) return secrets;
  const pair = sealing.newIntakeKeyPair();
  const keyId = `intake-${randomBytes(4).toString('hex')}`;
  const signer = sealing.decodePrivateKey(secrets.intake.signer.privateKey, 'ed25519');
  const document = sealing.signIntakeKey({ keyId, publicKey: pair.publicKey }, signer);
  const keys = [{ keyId, privateKey: sealing.encodePrivateKey(pair.privateKey) }];
  const auditKey = sealing.decodePublicKey(secrets.auditSigning.publicKey, 'ed25519');
  const auditVerifier = merkle.newVerifierKey(auditOrigin, auditKey);
  return save(home, { ...secrets, intake: { ...secrets.intake, keys, document }, auditVerifier });
}

/** Fresh secrets; keys are base64url (PKCS8 and SPKI in DER for key pairs). */
export function newSecrets() {
  return {
    postgresPassword: password(),
    databasePasswords: Object.fromEntries(apps.map((app) => [app, password()])),
    seedPassword: seedPassword(),
    tokenKeys: Object.fromEntries(signers.map((signer) => [signer, keyPair('ed25519')])),
    recordKeys: Object.fromEntries(apps.map((app) => [app, key()])),
    gateway: { idempotencyKey: key(), secretKey: key(), formKey: key(), sessionKey: key(), pepper: key() },
    vault: { kek: key(), kekId: `kek-${randomBytes(4).toString('hex')}` },
    intake: { signer: keyPair('ed25519'), keys: [], document: null },
    grants: { vault: keyPair('ed25519'), triage: keyPair('ed25519') },
    auditSigning: keyPair('ed25519'),
    auditVerifier: null,
  };
}

function save(home, secrets) {
  writePrivate(secretsFile(home), secrets);
  return secrets;
}

/** Writes JSON that only its owner may read. */
export function writePrivate(file, content) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(partial, file);
}

function secretsFile(home) {
  return join(home, 'secrets', 'secrets.json');
}

const key = () => randomBytes(32).toString('base64url');
const password = () => randomBytes(24).toString('base64url');

function keyPair(type) {
  const { privateKey, publicKey } = generateKeyPairSync(type);
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  };
}

/** Four words and two digits: to be typed by hand at the demo sign-in, 18 characters or more. */
function seedPassword() {
  const chosen = Array.from({ length: 4 }, () => words[randomInt(words.length)]);
  return `${chosen.join('-')}-${randomInt(10, 100)}`;
}
