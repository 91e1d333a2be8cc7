import type { MigrationInterface, QueryRunner } from 'typeorm';
import { messagingTables } from '#libs/messaging';

/** Tables whose rows belong to one consultation, with the column that names it. */
const OF_A_CONSULTATION = {
  consultations: 'id',
  contents: 'consultation_id',
  messages: 'consultation_id',
  notes: 'consultation_id',
  disclosures: 'consultation_id',
  idempotency: 'consultation_id',
  consent_states: 'consultation_id',
} as const;

export class Tables1763800000001 implements MigrationInterface {
  readonly name = 'Tables1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...messagingTables('vault'),
      ...INTAKE,
      ...CONSULTATIONS,
      ...THREAD,
      ...DISCLOSURES,
      ...Object.entries(OF_A_CONSULTATION).flatMap(([table, column]) => rowsOfTheSubject(table, column)),
      // How many cases a person opened lately goes across consultations; nothing else does.
      `create policy disclosures_of_staff on vault.disclosures for select
         using (staff_id::text = current_setting('larus.staff', true))`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('the first migration of the vault cannot be undone without losing data'));
  }
}

/** Rows are visible to work on that consultation and to the vault's own housekeeping; without context there are none. */
function rowsOfTheSubject(table: string, column: string): string[] {
  const mine = `${column}::text = current_setting('larus.subject', true) or current_setting('larus.actor', true) = 'system'`;
  return [
    `alter table vault.${table} enable row level security`,
    `alter table vault.${table} force row level security`,
    `create policy ${table}_of_the_subject on vault.${table} using (${mine}) with check (${mine})`,
  ];
}

const INTAKE = [
  `create table vault.intake_batches (
     id uuid not null,
     key_id text not null,
     enc bytea not null,
     sealed bytea not null,
     ids uuid[] not null,
     created_at timestamptz not null default clock_timestamp(),
     constraint pk_intake_batches primary key (id)
   ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
           autovacuum_vacuum_insert_threshold = 1000, autovacuum_vacuum_insert_scale_factor = 0,
           autovacuum_vacuum_cost_delay = 0)`,
  // Ciphertext does not compress: trying costs the accept path time.
  `alter table vault.intake_batches alter column sealed set storage external`,
];

const CONSULTATIONS = [
  `create table vault.consultations (
     id uuid not null,
     verifier bytea not null,
     data_key_id uuid not null,
     wrapped_key bytea not null,
     kek_id text not null,
     has_email boolean not null,
     moved_at timestamptz not null default clock_timestamp(),
     constraint pk_consultations primary key (id),
     constraint uq_consultations_data_key unique (data_key_id),
     constraint ck_consultations_verifier check (octet_length(verifier) = 32)
   )`,
  `create table vault.contents (
     consultation_id uuid not null,
     contact bytea not null,
     question bytea not null,
     details bytea not null,
     source bytea,
     constraint pk_contents primary key (consultation_id)
   )`,
  ...['contact', 'question', 'details', 'source'].map(
    (column) => `alter table vault.contents alter column ${column} set storage external`,
  ),
  `create table vault.consent_states (
     consultation_id uuid not null,
     consents text[] not null,
     service text not null,
     language text not null,
     projected_at timestamptz not null default clock_timestamp(),
     constraint pk_consent_states primary key (consultation_id)
   )`,
];

const THREAD = [
  `create table vault.messages (
     id uuid not null,
     consultation_id uuid not null,
     author text not null,
     staff_id uuid,
     sealed bytea not null,
     posted_at timestamptz not null,
     constraint pk_messages primary key (id),
     constraint fk_messages_consultation foreign key (consultation_id) references vault.consultations (id),
     constraint ck_messages_author check ((author = 'visitor' and staff_id is null) or (author = 'consultant' and staff_id is not null))
   )`,
  `alter table vault.messages alter column sealed set storage external`,
  `create index ix_messages_consultation on vault.messages (consultation_id, posted_at, id)`,
  `create table vault.notes (
     id uuid not null,
     consultation_id uuid not null,
     kind text not null,
     staff_id uuid not null,
     salt bytea not null,
     sealed bytea not null,
     written_at timestamptz not null,
     constraint pk_notes primary key (id),
     constraint fk_notes_consultation foreign key (consultation_id) references vault.consultations (id),
     constraint ck_notes_kind check (kind in ('reveal', 'close'))
   )`,
  `alter table vault.notes alter column sealed set storage external`,
  `create index ix_notes_consultation on vault.notes (consultation_id, written_at, id)`,
  `create table vault.idempotency (
     key_mac bytea not null,
     consultation_id uuid not null,
     check_mac bytea not null,
     message_id uuid not null,
     posted_at timestamptz not null,
     constraint pk_idempotency primary key (key_mac),
     constraint ck_idempotency_macs check (octet_length(key_mac) = 32 and octet_length(check_mac) = 32)
   )`,
  `create index ix_idempotency_consultation on vault.idempotency (consultation_id, posted_at)`,
];

const DISCLOSURES = [
  `create table vault.disclosures (
     id uuid not null,
     consultation_id uuid not null,
     kind text not null,
     role text,
     staff_id uuid,
     purpose text,
     fields text[] not null,
     note_id uuid,
     delivery_id uuid,
     at timestamptz not null,
     confirmed_at timestamptz,
     constraint pk_disclosures primary key (id),
     constraint uq_disclosures_delivery unique (delivery_id),
     constraint fk_disclosures_consultation foreign key (consultation_id) references vault.consultations (id),
     constraint fk_disclosures_note foreign key (note_id) references vault.notes (id),
     constraint ck_disclosures_kind check (
       (kind = 'reveal' and staff_id is not null and role is not null and purpose is not null and delivery_id is null)
       or (kind = 'mail_address' and staff_id is null and delivery_id is not null))
   )`,
  `create index ix_disclosures_consultation on vault.disclosures (consultation_id, at desc)`,
  `create index ix_disclosures_staff on vault.disclosures (staff_id, at) where staff_id is not null`,
  // Own records that no checkpoint of the audit log covers yet: their age says whether the log still takes entries.
  `create table vault.unconfirmed_accesses (
     stream smallint not null,
     seq bigint not null,
     at timestamptz not null,
     constraint pk_unconfirmed_accesses primary key (stream, seq)
   )`,
  `create index ix_unconfirmed_accesses_at on vault.unconfirmed_accesses (at)`,
];
