/** A member that was not heard of for so long no longer keeps days from being dropped. */
const GROUP_FORGOTTEN_AFTER = '7 days';
const DAYS_AHEAD = 3;

const DEFINED = `security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC'`;
const OPERATOR = `pg_has_role(session_user, 'bus_migrator', 'member')`;

/** What an app may do with the log, as functions of its owner: an app has no right on any table of it. */
export function busFunctions(): string[] {
  return [...topicFunctions(), ...logFunctions(), ...groupFunctions(), ...dayFunctions()];
}

function topicFunctions(): string[] {
  return [
    // What is made here belongs to the role that asked; apps may not, their topics are made with the tables.
    `create function bus.make_topics(names text[], counts smallint[], retentions_ms bigint[]) returns void
       language plpgsql ${DEFINED} as $$
     begin
       insert into bus.topics (name, partitions, retention, writers, readers)
       select t.name, t.partitions, t.ms * interval '1 millisecond', array[session_user], array[session_user]
         from unnest(names, counts, retentions_ms) as t(name, partitions, ms)
       on conflict do nothing;
       insert into bus.heads (topic_id, part)
       select t.id, p from bus.topics t cross join lateral generate_series(0, t.partitions - 1) as p
        where t.name = any (names)
       on conflict do nothing;
     end $$`,
    `create function bus.partition_counts(names text[]) returns table (name text, partitions smallint)
       language sql stable ${DEFINED} as $$
       select t.name, t.partitions from bus.topics t where t.name = any (names) $$`,
  ];
}

function logFunctions(): string[] {
  return [
    // Heads are locked in one order, whoever publishes what. Of a topic that is not there, or not the caller's to write
    // to, nothing is stored and the offset is null.
    `create function bus.publish(topics text[], parts smallint[], keys text[], contents text[], headings text[])
       returns bigint[] language plpgsql ${DEFINED} as $$
     declare
       offsets bigint[];
     begin
       perform from bus.heads h join bus.topics t on t.id = h.topic_id
         where (t.name, h.part) in (select * from unnest(topics, parts))
           and (session_user = any (t.writers) or ${OPERATOR})
         order by h.id for update of h;
       with given as (
         select g.n, h.topic_id, h.part, t.name, g.key, g.content, g.heading
           from unnest(topics, parts, keys, contents, headings) with ordinality as g(topic, part, key, content, heading, n)
           join bus.topics t on t.name = g.topic and (session_user = any (t.writers) or ${OPERATOR})
           join bus.heads h on h.topic_id = t.id and h.part = g.part
       ), moved as (
         update bus.heads h set next_offset = h.next_offset + c.count, day = greatest(h.day, current_date)
           from (select topic_id, part, count(*) as count from given group by topic_id, part) c
          where h.topic_id = c.topic_id and h.part = c.part
         returning h.topic_id, h.part, h.day, h.next_offset - c.count as first
       ), placed as (
         select g.*, m.day, m.first - 1 + row_number() over (partition by g.topic_id, g.part order by g.n) as log_offset
           from given g join moved m using (topic_id, part)
       ), stored as (
         insert into bus.records (topic_id, part, day, log_offset, key, value, headers)
         select topic_id, part, day, log_offset, key, content, heading from placed
       )
       select array_agg(p.log_offset order by n) into offsets
         from generate_subscripts(topics, 1) as n left join placed p using (n);
       return offsets;
     end $$`,
    `create function bus.fetch(topic text, part smallint, from_offset bigint, from_day date, most integer)
       returns table (log_offset bigint, day date, key text, value text, headers text, end_offset bigint)
       language plpgsql stable ${DEFINED} as $$
     #variable_conflict use_column
     declare
       found_id smallint;
     begin
       select t.id into found_id from bus.topics t
        where t.name = $1 and (session_user = any (t.readers) or ${OPERATOR});
       if not found then
         raise insufficient_privilege using message = 'not a topic that this role reads';
       end if;
       return query
         select r.log_offset, r.day, r.key, r.value, r.headers, h.next_offset
           from bus.heads h
          cross join lateral (
            select * from bus.records r
             where r.topic_id = found_id and r.part = $2 and r.day >= $4 and r.log_offset >= $3
             order by r.log_offset limit $5) as r
          where h.topic_id = found_id and h.part = $2;
     end $$`,
    // One record. A reader of the topic finds any, a writer what it wrote itself: its relay asks what became of that.
    `create function bus.look_up(topic text, part smallint, log_offset bigint)
       returns table (earliest bigint, end_offset bigint, key text, value text, headers text)
       language plpgsql stable ${DEFINED} as $$
     #variable_conflict use_column
     declare
       found_id smallint;
       may_read boolean;
     begin
       select t.id, session_user = any (t.readers) or ${OPERATOR} into found_id, may_read from bus.topics t
        where t.name = $1 and (session_user = any (t.readers || t.writers) or ${OPERATOR});
       return query
         select (select r.log_offset from bus.records r where r.topic_id = h.topic_id and r.part = h.part
                  order by r.log_offset limit 1), h.next_offset, r.key, r.value, r.headers
           from bus.heads h
           left join bus.records r on r.topic_id = found_id and r.part = $2 and r.log_offset = $3
                                  and (may_read or r.writer = session_user)
          where h.topic_id = found_id and h.part = $2;
     end $$`,
  ];
}

function groupFunctions(): string[] {
  return [
    `create function bus.join_group(group_name text, topics text[]) returns integer
       language plpgsql ${DEFINED} as $$
     declare
       joined integer;
     begin
       insert into bus.groups (name, owner) values (group_name, session_user) on conflict do nothing;
       select g.id into joined from bus.groups g
        where g.name = group_name and (g.owner = session_user or ${OPERATOR});
       if not found then
         raise insufficient_privilege using message = 'another role''s group';
       end if;
       insert into bus.group_topics as s (group_id, topic_id, seen_at)
       select joined, t.id, now() from bus.topics t where t.name = any (topics)
       on conflict (group_id, topic_id) do update set seen_at = excluded.seen_at;
       insert into bus.group_offsets (group_id, head_id)
       select joined, h.id from bus.heads h join bus.topics t on t.id = h.topic_id where t.name = any (topics)
       on conflict do nothing;
       return joined;
     end $$`,
    // Members are counted by the shared lock that each of them holds: it is gone with its connection.
    `create function bus.watch(group_id integer, topics text[])
       returns table (topic text, part smallint, head_id integer, next_offset bigint, members integer)
       language plpgsql ${DEFINED} as $$
     #variable_conflict use_column
     begin
       if exists (select from bus.group_topics s where s.group_id = $1 and s.seen_at < now() - interval '1 minute') then
         update bus.group_topics s set seen_at = now()
           from bus.topics t, bus.groups g
          where s.group_id = $1 and t.id = s.topic_id and t.name = any ($2)
            and g.id = s.group_id and (g.owner = session_user or ${OPERATOR});
       end if;
       return query
         select t.name, h.part, h.id, h.next_offset,
                (select count(*)::integer from pg_locks l
                  where l.locktype = 'advisory' and l.objsubid = 2 and l.granted and l.mode = 'ShareLock'
                    and l.classid::bigint = $1 and l.objid::bigint = 0
                    and l.database = (select d.oid from pg_database d where d.datname = current_database()))
           from bus.heads h join bus.topics t on t.id = h.topic_id
          where t.name = any ($2)
          order by h.id;
     end $$`,
    `create function bus.note_offsets(group_id integer, head_ids integer[], offsets bigint[]) returns void
       language plpgsql ${DEFINED} as $$
     #variable_conflict use_column
     begin
       update bus.group_offsets o set next_offset = n.next_offset
         from unnest($2, $3) as n(head_id, next_offset), bus.groups g
        where o.group_id = $1 and o.head_id = n.head_id
          and g.id = o.group_id and (g.owner = session_user or ${OPERATOR});
     end $$`,
    `create function bus.lag(group_name text, topics text[])
       returns table (topic text, part smallint, committed bigint, end_offset bigint)
       language sql stable ${DEFINED} as $$
       select t.name, h.part, o.next_offset, h.next_offset
         from bus.heads h join bus.topics t on t.id = h.topic_id
         left join bus.groups g on g.name = group_name
         left join bus.group_offsets o on o.group_id = g.id and o.head_id = h.id
        where t.name = any (topics) order by h.id $$`,
  ];
}

function dayFunctions(): string[] {
  return [
    // One caller at a time; whoever meets a lock it cannot have tries again within the hour.
    `create function bus.roll_days() returns void
       language plpgsql ${DEFINED} set lock_timeout = '2s' as $$
     declare
       wanted date;
       child name;
       old date;
     begin
       if not pg_try_advisory_xact_lock(hashtextextended('larus-bus-days', 0)) then
         return;
       end if;
       for wanted in
         select generate_series(current_date, current_date + ${String(DAYS_AHEAD)}, interval '1 day')::date
          union select h.day from bus.heads h where h.day > current_date
       loop
         child := 'records_' || to_char(wanted, 'YYYYMMDD');
         if to_regclass('bus.' || child) is null then
           -- Attached, not made as a partition: that would stop all who read and write.
           execute format('create table bus.%I (like bus.records including defaults including constraints)', child);
           execute format('alter table bus.records attach partition bus.%I for values from (%L) to (%L)',
                          child, wanted, wanted + 1);
         end if;
       end loop;
       for child in
         select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'bus.records'::regclass and c.relname ~ '^records_[0-9]{8}$' order by c.relname
       loop
         old := to_date(right(child, 8), 'YYYYMMDD');
         exit when old >= current_date or not bus.may_drop_day(old);
         begin
           execute format('drop table bus.%I', child);
         exception when lock_not_available then
           return;
         end;
       end loop;
     end $$`,
    // A day goes when everything in it is older than its topic keeps it, and every group that still lives has read it.
    `create function bus.may_drop_day(old date) returns boolean
       language sql stable ${DEFINED} as $$
       select not exists (
         select from (select r.topic_id, r.part, max(r.log_offset) as last from bus.records r
                       where r.day = old group by r.topic_id, r.part) as held
           join bus.topics t on t.id = held.topic_id
           join bus.heads h on h.topic_id = held.topic_id and h.part = held.part
          where (old + 1)::timestamptz + t.retention > now()
             or exists (
               select from bus.group_topics s join bus.group_offsets o on o.group_id = s.group_id
                where s.topic_id = held.topic_id and s.seen_at > now() - interval '${GROUP_FORGOTTEN_AFTER}'
                  and o.head_id = h.id and o.next_offset <= held.last)) $$`,
  ];
}
