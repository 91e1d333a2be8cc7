import { ServiceHoursPublishedV1, type Actor, type Service } from '#libs/contracts';
import type { Outbox } from '#libs/messaging';
import type { Tx } from '#libs/platform';
import type { ServiceHours } from '#libs/service-hours';

/** Publishes a service's calendar, and tells the house. */
export class PublishHours {
  constructor(private readonly outbox: Outbox) {}

  /** In the caller's transaction. Does nothing when this version, or a later one, is published already. */
  async publish(tx: Tx, service: Service, hours: ServiceHours, actor: Actor): Promise<void> {
    const published = await tx.execute(
      `insert into gateway.service_hours (service, version, hours) values ($1, $2, $3)
       on conflict (service) do update set version = excluded.version, hours = excluded.hours
        where service_hours.version < excluded.version`,
      [service, hours.version, JSON.stringify(hours)],
    );
    if (published === 0) return;
    const { version, timeZone, weekly, holidays } = hours;
    await this.outbox.append(tx, {
      definition: ServiceHoursPublishedV1,
      subject: service,
      data: { version, timeZone, weekly, holidays },
      actor,
    });
  }
}
