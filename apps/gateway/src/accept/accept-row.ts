import type { Language, Level, Service, SignCode } from '#libs/contracts';
import type { OutboxRow } from '#libs/messaging';
import type { IntakeRecord } from '#libs/sealing';

/** One consultation, ready to be written: what the gateway keeps, what is sealed for the vault, and its first event. */
export interface AcceptRow {
  /** UUIDv7. */
  readonly id: string;
  readonly reference: string;
  readonly service: Service;
  readonly language: Language;
  readonly country: string;
  readonly level: Level;
  readonly signs: readonly SignCode[];
  readonly ruleSet: string;
  readonly dueAt: Date;
  readonly hoursVersion: number;
  /** JSON text. */
  readonly consents: string;
  readonly record: IntakeRecord;
  readonly event: OutboxRow;
  readonly key?: { readonly mac: Buffer; readonly check: Buffer } | undefined;
}
