import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { service as serviceName, type Service } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import { defaultServiceHours, ServiceHours } from '#libs/service-hours';

const REFRESH_MS = 60_000;

/** The services' hours in memory, read again each minute: a due time must not cost a query. */
export class PublishedHours implements OnApplicationBootstrap, OnApplicationShutdown {
  private hours: ReadonlyMap<Service, ServiceHours> = new Map();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Hours of a service; the defaults until a site has published its own. */
  of(service: Service): ServiceHours {
    return this.hours.get(service) ?? defaultServiceHours;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refreshOrWarn();
    this.timer = setInterval(() => void this.refreshOrWarn(), REFRESH_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Reads the published hours. */
  async refresh(): Promise<void> {
    const rows = await this.database.query<{ service: string; hours: unknown }>(
      'select service, hours from gateway.service_hours',
    );
    this.hours = new Map(
      rows.map(({ service, hours }) => [serviceName.parse(service), ServiceHours.parse(hours)]),
    );
  }

  /** What was read last stays in force while the database is away. */
  private async refreshOrWarn(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.log.error('service-hours-not-read', error);
    }
  }
}
