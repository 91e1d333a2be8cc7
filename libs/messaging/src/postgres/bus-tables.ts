/** Channel on which is told which partitions have grown, and that a member has left something. */
export const BUS_CHANNEL = 'larus_bus';

/**
 * Tables of schema `bus`. A topic's partition is a log without holes: its head row holds the next offset, is locked by
 * whoever appends and moves in the same commit, so offset order is commit order and a reader needs no knowledge of gaps.
 */
export function busTables(): string[] {
  return [
    `create table bus.topics (
       id smallint generated always as identity,
       name text not null,
       partitions smallint not null,
       retention interval not null,
       writers name[] not null,
       readers name[] not null,
       constraint pk_topics primary key (id),
       constraint uq_topics_name unique (name),
       constraint ck_topics_name check (name ~ '^[a-z0-9][a-z0-9.-]{0,99}$'),
       constraint ck_topics_partitions check (partitions between 1 and 1000)
     )`,
    `create table bus.heads (
       id integer generated always as identity,
       topic_id smallint not null,
       part smallint not null,
       next_offset bigint not null default 0,
       day date not null default '-infinity',
       constraint pk_heads primary key (topic_id, part),
       constraint uq_heads_id unique (id),
       constraint fk_heads_topic foreign key (topic_id) references bus.topics (id)
     ) with (fillfactor = 20, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0)`,
    // Days are dropped whole; within a partition of a topic a later offset never lies on an earlier day.
    `create table bus.records (
       topic_id smallint not null,
       part smallint not null,
       day date not null,
       log_offset bigint not null,
       key text not null,
       value text not null,
       headers text not null,
       writer text not null default session_user,
       stored_at timestamptz not null default clock_timestamp(),
       constraint pk_records primary key (topic_id, part, log_offset, day)
     ) partition by range (day)`,
    `create table bus.groups (
       id integer generated always as identity,
       name text not null,
       owner name not null,
       constraint pk_groups primary key (id),
       constraint uq_groups_name unique (name)
     )`,
    `create table bus.group_topics (
       group_id integer not null,
       topic_id smallint not null,
       seen_at timestamptz not null,
       constraint pk_group_topics primary key (group_id, topic_id),
       constraint fk_group_topics_group foreign key (group_id) references bus.groups (id)
     )`,
    `create table bus.group_offsets (
       group_id integer not null,
       head_id integer not null,
       next_offset bigint not null default 0,
       constraint pk_group_offsets primary key (group_id, head_id),
       constraint fk_group_offsets_head foreign key (head_id) references bus.heads (id)
     ) with (fillfactor = 50)`,
    // Which bus the consumers' positions and the relays' offsets were taken on.
    `create table bus.in_use (
       one boolean not null default true,
       kind text not null,
       since timestamptz not null default clock_timestamp(),
       constraint pk_in_use primary key (one),
       constraint ck_in_use_one check (one),
       constraint ck_in_use_kind check (kind in ('kafka', 'postgres'))
     )`,
  ];
}
