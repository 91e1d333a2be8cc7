import type { MigrationInterface, QueryRunner } from 'typeorm';
import { messagingTables } from '#libs/messaging';
import { CompactTree } from '#libs/merkle';

/** The log, its tree, its signed heads, and how far each producer's record streams have come. */
export class CreateAuditLog1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...messagingTables('audit'), ...LOG, ...TREE, ...STREAMS])
      await runner.query(statement);
    const empty = new CompactTree();
    await runner.query('insert into audit.tree_state (size, frontier, root) values (0, $1, $2)', [
      empty.serialise(),
      empty.root(),
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the log is never dropped'));
  }
}

const LOG = [
  `create table audit.entries (
     index bigint not null,
     kind text not null,
     source text collate "C" not null,
     leaf bytea not null,
     leaf_hash bytea not null,
     logged_at timestamptz not null,
     at timestamptz not null,
     app text,
     action text collate "C" not null,
     outcome text,
     actor_kind text,
     actor_ref text collate "C",
     role text,
     target_type text,
     target_ref text collate "C",
     purpose text,
     fields text[],
     reason text,
     constraint pk_entries primary key (index),
     constraint uq_entries_source unique (source),
     constraint ck_entries_index check (index >= 0),
     constraint ck_entries_kind check (kind in ('access', 'event', 'unreadable')),
     constraint ck_entries_leaf_hash check (octet_length(leaf_hash) = 32)
   )`,
  `create index ix_entries_action on audit.entries (action, index)`,
  `create index ix_entries_actor on audit.entries (actor_ref, index) where actor_kind <> 'system'`,
  `create index ix_entries_target on audit.entries (target_ref, index)`,
  `create index ix_entries_at on audit.entries using brin (at) with (pages_per_range = 16)`,
  // Apart from the log: without its salt, a leaf's data hash says nothing about the data.
  `create table audit.leaf_salts (
     index bigint not null,
     subject text not null,
     salt bytea not null,
     constraint pk_leaf_salts primary key (index)
   )`,
];

const TREE = [
  `create table audit.tree_state (
     one boolean not null default true,
     size bigint not null,
     frontier bytea not null,
     root bytea not null,
     constraint pk_tree_state primary key (one),
     constraint ck_tree_state_one check (one)
   ) with (fillfactor = 10)`,
  // Full subtrees of 256 leaves and more; smaller ones are computed from the leaf hashes beside the entries.
  `create table audit.tree_nodes (
     level smallint not null,
     index bigint not null,
     hash bytea not null,
     constraint pk_tree_nodes primary key (level, index),
     constraint ck_tree_nodes_hash check (octet_length(hash) = 32)
   )`,
  `create table audit.checkpoints (
     size bigint not null,
     note text not null,
     at timestamptz not null,
     constraint pk_checkpoints primary key (size)
   )`,
];

const STREAMS = [
  `create table audit.stream_positions (
     app text not null,
     stream smallint not null,
     next_seq bigint not null,
     seen_at timestamptz not null,
     constraint pk_stream_positions primary key (app, stream)
   ) with (fillfactor = 50)`,
  `create table audit.stream_gaps (
     app text not null,
     stream smallint not null,
     from_seq bigint not null,
     to_seq bigint not null,
     opened_at timestamptz not null,
     alarmed_at timestamptz,
     constraint pk_stream_gaps primary key (app, stream, from_seq),
     constraint ck_stream_gaps_order check (from_seq <= to_seq)
   )`,
];
