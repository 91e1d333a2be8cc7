/**
 * Why something was not sealed or not opened. The code says what, never with which value.
 * - `batch-does-not-open`: an intake batch was damaged, moved, sealed to another key, or misses a listed
 *   record
 * - `does-not-open`: an HPKE message, a field or a wrapped data key was damaged, moved or belongs to another
 *   key
 * - `unknown-format`: version or algorithm byte not known to this release
 * - `other-key`: the stored key id names another key than the one given
 * - `seal-already-used`: a prepared seal protects one message only
 * - `bad-place`: an associated-data part is empty, contains `|` or is not an id
 * - `bad-key`: a key of the wrong type or length
 * - `intake-key-refused`: the signed intake key has a wrong shape or a signature that the pinned signer did
 *   not make
 * - `intake-key-expired`: the signed intake key's last day is over
 */
export type SealingCode =
  | 'batch-does-not-open'
  | 'does-not-open'
  | 'unknown-format'
  | 'other-key'
  | 'seal-already-used'
  | 'bad-place'
  | 'bad-key'
  | 'intake-key-refused'
  | 'intake-key-expired';

/** Thrown by every function of this library; `message` is the code, values never appear in it. */
export class SealingError extends Error {
  override readonly name = 'SealingError';

  constructor(
    readonly code: SealingCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
