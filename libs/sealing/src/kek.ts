import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { randomPool } from './random-pool.js';
import { SealingError } from './sealing-error.js';

/** One secret to wrap or unwrap, with the associated data that ties it to its place. */
export interface KekItem {
  bytes: Buffer;
  aad: Buffer;
}

/**
 * The key-encryption key, wherever it lives. Both methods take many items at once, so that a provider across
 * the network needs one call per batch, and answer in the order of the items.
 */
export interface Kek {
  /** Names this key version; stored beside what it wrapped. Letters, digits, `.`, `_`, `-`; 64 at most. */
  readonly id: string;
  wrap(items: readonly KekItem[]): Promise<Buffer[]>;
  /** @throws SealingError `does-not-open` when one item was changed, moved or wrapped by another key */
  unwrap(items: readonly KekItem[]): Promise<Buffer[]>;
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/**
 * A KEK from 32 bytes that the caller read (the vault: from a file of its own). AES-256-GCM with random
 * nonces, stored as `version(1) | nonce(12) | ciphertext | tag(16)`. Good for 2^32 wraps (NIST SP 800-38D),
 * so rotate long before. The bytes are copied; the caller wipes its own.
 * @throws SealingError `bad-key` when there are not exactly 32 bytes
 */
export function fileKek(bytes: Buffer, id: string): Kek {
  if (bytes.length !== 32) throw new SealingError('bad-key');
  const key = createSecretKey(bytes);

  function wrapOne({ bytes: plain, aad }: KekItem): Buffer {
    const nonce = randomPool.take(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(aad);
    return Buffer.concat([
      Buffer.from([VERSION]),
      nonce,
      cipher.update(plain),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
  }

  function unwrapOne({ bytes: wrapped, aad }: KekItem): Buffer {
    if (wrapped.length < 1 + NONCE + TAG) throw new SealingError('does-not-open');
    if (wrapped[0] !== VERSION) throw new SealingError('unknown-format');
    try {
      const nonce = wrapped.subarray(1, 1 + NONCE);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
      decipher.setAAD(aad);
      decipher.setAuthTag(wrapped.subarray(wrapped.length - TAG));
      const plain = decipher.update(wrapped.subarray(1 + NONCE, wrapped.length - TAG));
      decipher.final();
      return plain;
    } catch (cause) {
      throw new SealingError('does-not-open', { cause });
    }
  }

  return {
    id,
    wrap: async (items) => Promise.resolve(items.map(wrapOne)),
    unwrap: async (items) => Promise.resolve(items.map(unwrapOne)),
  };
}
