import type { MigrationInterface, QueryRunner } from 'typeorm';
import { messagingTables } from '#libs/messaging';

/** Consultations, idempotency keys, service hours, staff and their sessions, the tracking page's projection, messaging. */
export class CreateTables1795305600000 implements MigrationInterface {
  readonly name = 'CreateTables1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...messagingTables('gateway')]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema gateway cascade');
    await runner.query('create schema gateway');
  }
}

const TABLES = [
  `create table gateway.consultations (
     id uuid not null,
     reference text not null,
     service text not null,
     language text not null,
     country text not null,
     level text not null,
     signs text not null,
     rule_set text not null,
     due_at timestamptz not null,
     hours_version integer not null,
     consents jsonb not null,
     submitted_at timestamptz not null default now(),
     constraint pk_consultations primary key (id),
     constraint uq_consultations_reference unique (reference)
   )`,
  `create table gateway.idempotency (
     key_mac bytea not null,
     check_hash bytea not null,
     consultation_id uuid not null,
     created_at timestamptz not null default now(),
     constraint pk_idempotency primary key (key_mac)
   ) with (autovacuum_vacuum_scale_factor = 0.05)`,
  // Rows come in the order of time, so a block-range index finds the expired ones at next to no cost per insert.
  `create index ix_idempotency_created_at on gateway.idempotency using brin (created_at)`,
  `create table gateway.service_hours (
     service text not null,
     version integer not null,
     hours jsonb not null,
     published_at timestamptz not null default now(),
     constraint pk_service_hours primary key (service)
   )`,
  `create table gateway.staff (
     id uuid not null,
     email text not null,
     name text not null,
     role text not null,
     password_hash text,
     created_at timestamptz not null default now(),
     disabled_at timestamptz,
     constraint pk_staff primary key (id),
     constraint uq_staff_email unique (email),
     constraint ck_staff_email check (email = lower(email)),
     constraint ck_staff_role check (role in ('consultant', 'lead', 'admin', 'auditor'))
   )`,
  `create table gateway.staff_sessions (
     digest bytea not null,
     staff_id uuid not null,
     started_at timestamptz not null,
     last_seen_at timestamptz not null,
     expires_at timestamptz not null,
     constraint pk_staff_sessions primary key (digest),
     constraint fk_staff_sessions_staff foreign key (staff_id) references gateway.staff (id)
   )`,
  `create index ix_staff_sessions_staff_id on gateway.staff_sessions (staff_id)`,
  `create table gateway.consultation_states (
     id uuid not null,
     state text not null,
     steps jsonb not null,
     updated_at timestamptz not null default now(),
     constraint pk_consultation_states primary key (id)
   ) with (fillfactor = 80)`,
];
