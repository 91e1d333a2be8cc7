import type { Language, MailTemplate } from '#libs/contracts';

/** Channel that a new delivery is announced on. */
export const DELIVERIES_CHANNEL = 'larus_notification_deliveries';

/** A delivery that this process has claimed. `attempts` counts this attempt and is the claim's fence. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly consultation_id: string;
  readonly template: MailTemplate;
  readonly language: Language;
  readonly reference: string;
  readonly attempts: number;
  readonly message_id: string;
  /** An earlier claim ended without an outcome: its mail may have gone out. */
  readonly was_sending: boolean;
  readonly erased: boolean;
}
