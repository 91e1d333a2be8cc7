import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  decapsulate,
  encapsulate,
  type KeyObject,
} from 'node:crypto';
import { SealingError } from './sealing-error.js';

/** The two parts of an HPKE message: the encapsulated key (32 bytes) and ciphertext with its 16-byte tag. */
export interface Sealed {
  enc: Buffer;
  sealed: Buffer;
}

/** Key and nonce of one message, as the key schedule of RFC 9180 section 5.1 yields them. */
export interface MessageKey {
  key: Buffer;
  nonce: Buffer;
}

/** What the key schedule depends on: the suite's id bytes and the length of the AEAD's key. */
export interface Suite {
  id: Buffer;
  keyLength: 16 | 32;
  pskIdHash: Buffer;
}

const VERSION = Buffer.from('HPKE-v1');
const NONE = Buffer.alloc(0);
const BASE_MODE = Buffer.from([0]);
const TAG = 16;

function hmac(key: Buffer, ...parts: (Buffer | string)[]): Buffer {
  // A raw Buffer as key costs 13 µs a call on Node 24; a KeyObject does not.
  const mac = createHmac('sha256', createSecretKey(key));
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** LabeledExtract, RFC 9180 section 4. */
function extract(suite: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer {
  return hmac(salt, VERSION, suite, label, ikm);
}

/** LabeledExpand, RFC 9180 section 4, for at most one hash block (32 bytes). */
function expand(suite: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer {
  return hmac(prk, Buffer.from([0, length]), VERSION, suite, label, info, '\x01').subarray(0, length);
}

/**
 * DHKEM(X25519, HKDF-SHA256) and HKDF-SHA256 with an AEAD of RFC 9180 section 7.3: 1 AES-128-GCM, 2
 * AES-256-GCM, 3 ChaCha20Poly1305.
 */
export function suiteOf(aead: 1 | 2 | 3): Suite {
  const id = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0, 0x20, 0, 1, 0, aead])]);
  return { id, keyLength: aead === 1 ? 16 : 32, pskIdHash: extract(id, NONE, 'psk_id_hash', NONE) };
}

const AES_256_GCM = suiteOf(2);

/**
 * Key schedule of base mode (RFC 9180 section 5.1) from the KEM's shared secret. The caller wipes the result.
 */
export function keySchedule(sharedSecret: Buffer, info: Buffer, suite: Suite = AES_256_GCM): MessageKey {
  const { id, keyLength, pskIdHash } = suite;
  const context = Buffer.concat([BASE_MODE, pskIdHash, extract(id, NONE, 'info_hash', info)]);
  const secret = extract(id, sharedSecret, 'secret', NONE);
  const key = expand(id, secret, 'key', context, keyLength);
  const nonce = expand(id, secret, 'base_nonce', context, 12);
  secret.fill(0);
  return { key, nonce };
}

/** KEM half and key schedule of one message, made ahead of time; `finishSeal` consumes it. */
export class PreparedSeal {
  #message: { key: KeyObject; nonce: Buffer } | undefined;

  constructor(
    readonly enc: Buffer,
    message: { key: KeyObject; nonce: Buffer },
  ) {
    this.#message = message;
  }

  /**
   * Hands out key and nonce once. A second message under the same nonce would break AES-GCM, so it is
   * refused.
   */
  take(): { key: KeyObject; nonce: Buffer } {
    const message = this.#message;
    if (message === undefined) throw new SealingError('seal-already-used');
    this.#message = undefined;
    return message;
  }
}

/**
 * The slow half of HPKE base mode (RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM), about 0.1
 * ms: to be made before it is needed. The result protects one message.
 * @throws SealingError `bad-key` when the recipient is no X25519 key
 */
export function prepareSeal(recipient: KeyObject, info: Buffer): PreparedSeal {
  assertX25519(recipient);
  const { sharedKey, ciphertext } = encapsulate(recipient);
  const { key, nonce } = keySchedule(sharedKey, info);
  const secretKey = createSecretKey(key);
  sharedKey.fill(0);
  key.fill(0);
  return new PreparedSeal(ciphertext, { key: secretKey, nonce });
}

/**
 * The fast half: one AES-256-GCM pass under a prepared key.
 * @throws SealingError `seal-already-used` at the second use of a prepared seal
 */
export function finishSeal(prepared: PreparedSeal, aad: Buffer, plain: Buffer): Sealed {
  const { key, nonce } = prepared.take();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(aad);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  nonce.fill(0);
  return { enc: prepared.enc, sealed };
}

/**
 * Opens a message of `finishSeal`, or of any RFC 9180 sender with this suite (base mode, first message).
 * @throws SealingError `does-not-open` when anything about it was changed or it was sealed to another key
 */
export function openSealed(
  privateKey: KeyObject,
  info: Buffer,
  aad: Buffer,
  enc: Buffer,
  sealed: Buffer,
): Buffer {
  assertX25519(privateKey);
  if (enc.length !== 32 || sealed.length < TAG) throw new SealingError('does-not-open');
  try {
    const sharedSecret = decapsulate(privateKey, enc);
    const { key, nonce } = keySchedule(sharedSecret, info);
    const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), nonce, { authTagLength: TAG });
    sharedSecret.fill(0);
    key.fill(0);
    decipher.setAAD(aad);
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const plain = decipher.update(sealed.subarray(0, sealed.length - TAG));
    decipher.final();
    return plain;
  } catch (cause) {
    throw new SealingError('does-not-open', { cause });
  }
}

function assertX25519(key: KeyObject): void {
  if (key.asymmetricKeyType !== 'x25519') throw new SealingError('bad-key');
}
