/** Sealing: what leaves the gateway can be opened by the vault alone. Pure: node:crypto and zod, no I/O. */
export { SealingError, type SealingCode } from './sealing-error.js';
export { prepareSeal, finishSeal, openSealed, type PreparedSeal, type Sealed } from './hpke.js';
export {
  encodeBatch,
  decodeBatch,
  prepareIntakeSeal,
  sealBatch,
  openBatch,
  recordsListed,
  type IntakeRecord,
} from './intake-batch.js';
export {
  newIntakeKeyPair,
  newSignerKeyPair,
  signIntakeKey,
  verifyIntakeKey,
  encodePublicKey,
  decodePublicKey,
  encodePrivateKey,
  decodePrivateKey,
  SignedIntakeKey,
  type IntakeKey,
  type KeyPair,
} from './intake-key.js';
export { fileKek, type Kek, type KekItem } from './kek.js';
export {
  newDataKey,
  wrapDataKey,
  wrapDataKeys,
  unwrapDataKey,
  sealField,
  openField,
  dataKeyIdOf,
  type DataKeyPlace,
  type FieldPlace,
} from './envelope.js';
export {
  newTrackingSecret,
  deriveTrackingSecret,
  type DerivedSecret,
  trackingVerifier,
  normaliseTrackingSecret,
} from './tracking-secret.js';
export { createRandomPool, randomPool, type RandomPool } from './random-pool.js';
