import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';
import { associatedData } from './associated-data.js';
import { SealingError } from './sealing-error.js';

/** A public and a private key that belong together. */
export interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/**
 * The vault's public key for intake batches. `notAfter` is the last instant at which the gateway may seal to
 * it.
 */
export interface IntakeKey {
  keyId: string;
  publicKey: KeyObject;
  notAfter?: Date;
}

type KeyType = 'x25519' | 'ed25519';

/**
 * The JSON document that carries an intake key to the gateway: SPKI DER and Ed25519 signature in base64url.
 */
export const SignedIntakeKey = z.strictObject({
  v: z.literal(1),
  keyId: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  publicKey: z.base64url().max(128),
  notAfter: z.iso.datetime().optional(),
  signature: z.base64url().max(128),
});
export type SignedIntakeKey = z.infer<typeof SignedIntakeKey>;

/** A new X25519 pair for sealing intake batches; the private half stays in the vault. */
export function newIntakeKeyPair(): KeyPair {
  return generateKeyPairSync('x25519');
}

/** A new Ed25519 pair for signing intake keys; its public half is what the gateway's configuration pins. */
export function newSignerKeyPair(): KeyPair {
  return generateKeyPairSync('ed25519');
}

/**
 * Signs an intake key, so that whoever can only replace a file or a row cannot make the gateway seal to a key
 * of his own.
 * @throws SealingError `bad-key` when the public key is not X25519 or the signer not Ed25519
 */
export function signIntakeKey(key: IntakeKey, signerPrivate: KeyObject): SignedIntakeKey {
  if (signerPrivate.asymmetricKeyType !== 'ed25519') throw new SealingError('bad-key');
  if (key.publicKey.asymmetricKeyType !== 'x25519') throw new SealingError('bad-key');
  const unsigned = {
    v: 1,
    keyId: key.keyId,
    publicKey: encodePublicKey(key.publicKey),
    ...(key.notAfter && { notAfter: key.notAfter.toISOString() }),
  } as const;
  const signature = sign(null, signedBytes(unsigned), signerPrivate).toString('base64url');
  const document = SignedIntakeKey.safeParse({ ...unsigned, signature });
  if (!document.success) throw new SealingError('intake-key-refused');
  return document.data;
}

/**
 * Checks an intake key's document against the pinned signer.
 * @param document parsed JSON of unknown shape
 * @param now when given, a key whose `notAfter` has passed is refused
 * @throws SealingError `intake-key-refused` on a wrong shape, key type or signature; `intake-key-expired`
 */
export function verifyIntakeKey(document: unknown, pinnedSigner: KeyObject, now?: Date): IntakeKey {
  if (pinnedSigner.asymmetricKeyType !== 'ed25519') throw new SealingError('bad-key');
  const parsed = SignedIntakeKey.safeParse(document);
  if (!parsed.success) throw new SealingError('intake-key-refused');
  const { keyId, publicKey, notAfter, signature } = parsed.data;
  if (!verify(null, signedBytes(parsed.data), pinnedSigner, Buffer.from(signature, 'base64url'))) {
    throw new SealingError('intake-key-refused');
  }
  if (notAfter !== undefined && now !== undefined && now.getTime() > Date.parse(notAfter)) {
    throw new SealingError('intake-key-expired');
  }
  return {
    keyId,
    publicKey: decodePublicKey(publicKey, 'x25519'),
    ...(notAfter !== undefined && { notAfter: new Date(notAfter) }),
  };
}

/** A public key as text for configuration: SPKI DER in base64url. */
export function encodePublicKey(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64url');
}

/** @throws SealingError `bad-key` when the text is no public key of that type */
export function decodePublicKey(text: string, type: KeyType): KeyObject {
  return decode(type, () =>
    createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' }),
  );
}

/** A private key as text for a secret file: PKCS #8 DER in base64url. */
export function encodePrivateKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'der' }).toString('base64url');
}

/** @throws SealingError `bad-key` when the text is no private key of that type */
export function decodePrivateKey(text: string, type: KeyType): KeyObject {
  return decode(type, () =>
    createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' }),
  );
}

function decode(type: KeyType, read: () => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new SealingError('bad-key');
  }
  if (key.asymmetricKeyType !== type) throw new SealingError('bad-key');
  return key;
}

function signedBytes(unsigned: Pick<SignedIntakeKey, 'keyId' | 'publicKey' | 'notAfter'>): Buffer {
  const { keyId, publicKey, notAfter } = unsigned;
  return associatedData('larus-intake-key', 'v1', keyId, publicKey, notAfter ?? 'no-end');
}
