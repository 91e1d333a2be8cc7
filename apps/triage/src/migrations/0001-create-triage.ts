import type { MigrationInterface, QueryRunner } from 'typeorm';
import { messagingTables } from '#libs/messaging';

const OPEN = `('queued', 'assigned', 'in_contact')`;
const ENDED = `('closed', 'withdrawn', 'erased')`;

/** Queues, membership, cases with their history, kept outcomes of repeated requests, and the tables of messaging. */
export class CreateTriage1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...messagingTables('triage'), ...queues(), ...cases(), ...security()]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'idempotency',
      'case_transitions',
      'cases',
      'queue_memberships',
      'staff',
      'queues',
    ]) {
      await runner.query(`drop table triage.${table}`);
    }
  }
}

function queues(): string[] {
  return [
    `create table triage.queues (
       name text not null,
       service text,
       language text,
       is_default boolean not null default false,
       position smallint not null,
       constraint pk_queues primary key (name),
       constraint ck_queues_name check (name ~ '^[a-z][a-z0-9_]{1,40}$'),
       constraint ck_queues_default check (not is_default or (service is null and language is null))
     )`,
    `create unique index uq_queues_default on triage.queues (is_default) where is_default`,
    // The queue that catches what no other takes is part of the schema: without it a request could find no place.
    `insert into triage.queues (name, is_default, position) values ('general', true, 100)`,
    `create table triage.staff (
       id uuid not null,
       role text not null,
       disabled_at timestamptz,
       updated_at timestamptz not null default clock_timestamp(),
       constraint pk_staff primary key (id),
       constraint ck_staff_role check (role in ('consultant', 'lead', 'admin', 'auditor'))
     )`,
    `create table triage.queue_memberships (
       queue text not null,
       staff_id uuid not null,
       constraint pk_queue_memberships primary key (staff_id, queue),
       constraint fk_queue_memberships_queue foreign key (queue) references triage.queues (name),
       constraint fk_queue_memberships_staff foreign key (staff_id) references triage.staff (id)
     )`,
  ];
}

function cases(): string[] {
  return [
    `create table triage.cases (
       id uuid not null,
       reference text not null,
       service text not null,
       language text not null,
       country text not null,
       level text not null,
       signs text[] not null,
       priority smallint not null,
       reasons text[] not null,
       queue text not null,
       state text not null default 'queued',
       assignee uuid,
       due_at timestamptz(3) not null,
       paused_remaining_minutes double precision,
       time_zone text,
       preferred_channel text not null,
       preferred_time text not null,
       received_at timestamptz(3) not null,
       closed_at timestamptz(3),
       disposition text,
       version integer not null default 1,
       constraint pk_cases primary key (id),
       constraint fk_cases_queue foreign key (queue) references triage.queues (name),
       constraint ck_cases_priority check (priority between 0 and 9),
       constraint ck_cases_state check (state in ('received', 'queued', 'assigned', 'in_contact',
         'waiting_for_visitor', 'on_hold', 'closed', 'withdrawn', 'erased')),
       constraint ck_cases_assignee check (state not in ('assigned', 'in_contact') or assignee is not null),
       constraint ck_cases_queued check (state <> 'queued' or assignee is null),
       constraint ck_cases_closed check ((state = 'closed') = (disposition is not null and closed_at is not null))
     ) with (fillfactor = 85)`,
    // One index per view and order; the policy's queue filter runs on what the index yields.
    `create index ix_cases_unassigned on triage.cases (priority, due_at, id) where state = 'queued'`,
    `create index ix_cases_open_due on triage.cases (due_at, id) where state in ${OPEN}`,
    `create index ix_cases_mine on triage.cases (assignee, priority, due_at, id)
      where assignee is not null and state not in ${ENDED}`,
    `create index ix_cases_waiting on triage.cases (priority, due_at, id) where state in ('waiting_for_visitor', 'on_hold')`,
    `create index ix_cases_ended_priority on triage.cases (priority, due_at, id) where state in ${ENDED}`,
    `create index ix_cases_ended_due on triage.cases (due_at, id) where state in ${ENDED}`,
    `create index ix_cases_newest on triage.cases (received_at desc, id desc)`,
    `create table triage.case_transitions (
       id bigint generated always as identity,
       case_id uuid not null,
       step text not null,
       from_state text,
       to_state text not null,
       actor_kind text not null,
       actor_ref text not null,
       queue text not null,
       assignee uuid,
       disposition text,
       note uuid,
       at timestamptz(3) not null,
       constraint pk_case_transitions primary key (id),
       constraint fk_case_transitions_case foreign key (case_id) references triage.cases (id)
     )`,
    `create index ix_case_transitions_case on triage.case_transitions (case_id, id)`,
    `create table triage.idempotency (
       actor uuid not null,
       key_mac bytea not null,
       request_mac bytea not null,
       target uuid not null,
       status smallint not null,
       created_at timestamptz not null default clock_timestamp(),
       constraint pk_idempotency primary key (actor, key_mac)
     )`,
    `create index ix_idempotency_created on triage.idempotency (created_at)`,
  ];
}

function security(): string[] {
  const visible = `current_setting('larus.actor', true) = 'system'
    or queue = any (string_to_array(current_setting('larus.queues', true), ','))`;
  return [
    `alter table triage.cases enable row level security`,
    `alter table triage.cases force row level security`,
    `create policy cases_of_own_queues on triage.cases using (${visible}) with check (${visible})`,
    `alter table triage.case_transitions enable row level security`,
    `alter table triage.case_transitions force row level security`,
    `create policy transitions_of_visible_cases on triage.case_transitions
      using (exists (select from triage.cases c where c.id = case_id))
      with check (exists (select from triage.cases c where c.id = case_id))`,
  ];
}
