import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sent mail leaves dead entries at the front of the indexes that the next claim reads; by the default a fifth of all
 * deliveries ever made would have to change before they are cleared away.
 */
export class VacuumDeliveriesOften1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table notification.deliveries set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
         autovacuum_vacuum_cost_delay = 0, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 1000)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table notification.deliveries reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_threshold,
         autovacuum_vacuum_cost_delay, autovacuum_analyze_scale_factor, autovacuum_analyze_threshold)`,
    );
  }
}
