import type { MigrationInterface, QueryRunner } from 'typeorm';
import { messagingTables } from '#libs/messaging';

/** Deliveries, what is known of the consultations they are about, and the tables of messaging. No address anywhere. */
export class CreateNotification1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...messagingTables('notification'), ...deliveries()])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['deliveries', 'consultation_states'])
      await runner.query(`drop table notification.${table}`);
  }
}

function deliveries(): string[] {
  return [
    `create table notification.consultation_states (
       id uuid not null,
       reference text not null,
       language text not null,
       closed_at timestamptz,
       erased_at timestamptz,
       constraint pk_consultation_states primary key (id),
       constraint ck_consultation_states_language check (language in ('en', 'zh-Hans', 'lo'))
     )`,
    `create table notification.deliveries (
       id uuid not null,
       consultation_id uuid not null,
       template text not null,
       language text not null,
       reference text not null,
       state text not null default 'pending',
       attempts smallint not null default 0,
       next_attempt_at timestamptz not null default clock_timestamp(),
       lease_until timestamptz,
       message_id text not null,
       last_code text,
       created_at timestamptz not null default clock_timestamp(),
       sent_at timestamptz,
       constraint pk_deliveries primary key (id),
       constraint fk_deliveries_consultation foreign key (consultation_id)
         references notification.consultation_states (id),
       constraint uq_deliveries_message_id unique (message_id),
       constraint ck_deliveries_template check (template in ('receipt', 'reply_waiting')),
       constraint ck_deliveries_state check (state in ('pending', 'sending', 'sent', 'failed')),
       constraint ck_deliveries_lease check ((state = 'sending') = (lease_until is not null)),
       constraint ck_deliveries_sent check ((state = 'sent') = (sent_at is not null)),
       constraint ck_deliveries_last_code check (last_code ~ '^[a-z0-9-]{1,30}$')
     ) with (fillfactor = 70)`,
    `create index ix_deliveries_due on notification.deliveries (next_attempt_at) where state = 'pending'`,
    `create index ix_deliveries_leased on notification.deliveries (lease_until) where state = 'sending'`,
    `create index ix_deliveries_consultation on notification.deliveries (consultation_id)`,
  ];
}
