/** Nest token of the key-encryption key (`Kek` of libs/sealing). */
export const KEK = Symbol('KEK');
/** Nest token of the private keys of intake batches (`IntakeKeys`). */
export const INTAKE_KEYS = Symbol('INTAKE_KEYS');
/** Nest token of the HMAC key of Idempotency-Keys. */
export const IDEMPOTENCY_KEY = Symbol('IDEMPOTENCY_KEY');
/** Nest token of the `VisitorGrants` that hold the private key. */
export const GRANT_ISSUER = Symbol('GRANT_ISSUER');
