import { SealingError } from './sealing-error.js';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Parts joined by `|`. No part may be empty or contain `|` or a control character: two places must never
 * share one text.
 * @throws SealingError `bad-place`
 */
export function associatedData(...parts: string[]): Buffer {
  for (const part of parts) {
    if (part === '' || part.length > 256 || /[|\u0000-\u001f\u007f]/.test(part)) {
      throw new SealingError('bad-place');
    }
  }
  return Buffer.from(parts.join('|'), 'utf8');
}

/** @throws SealingError `bad-place` when it is no uuid */
export function uuidBytes(uuid: string): Buffer {
  if (!UUID.test(uuid)) throw new SealingError('bad-place');
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** Sixteen bytes as a lower-case uuid. */
export function uuidText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
