import { createHash } from 'node:crypto';
import type { MailTemplate } from '#libs/contracts';

/** Namespace of delivery ids, drawn once. */
const NAMESPACE = Buffer.from('5b0d2c1e9f3a4b6c8d7e1f2a3b4c5d6e', 'hex');

/** Id of the one delivery that an event asks for: UUID version 5 (RFC 9562) over event and template, so that a repeat finds it. */
export function deliveryId(eventId: string, template: MailTemplate): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(`${eventId}/${template}`)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
