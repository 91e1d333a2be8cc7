import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import pg from 'pg';
import { TOPICS } from '#libs/contracts';
import { allMails, mailBody } from './mail-sink.js';
import { plainKafka } from './messaging/plain-kafka.js';

/** Where a mark was seen: a place that should not know it. */
export interface Sighting {
  readonly mark: string;
  readonly place: string;
}

/**
 * The ways in which a word can lie about: as it is, lower case, as hex (PostgreSQL prints bytea so) and as base64 at
 * each of the three alignments.
 */
function disguises(mark: string): string[] {
  const bytes = Buffer.from(mark, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // Symbols at both ends mix with their neighbours; what is between them is certain.
    return text.slice(shift === 0 ? 0 : 4, -4);
  });
  return [
    mark,
    mark.toLowerCase(),
    bytes.toString('hex'),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** The places among `texts` that hold one of the marks in any disguise. */
export function sightings(
  texts: Iterable<{ place: string; text: string }>,
  marks: readonly string[],
): Sighting[] {
  const wanted = marks.map((mark) => ({ mark, forms: disguises(mark) }));
  const found: Sighting[] = [];
  for (const { place, text } of texts) {
    const lower = text.toLowerCase();
    for (const { mark, forms } of wanted) {
      if (forms.some((form) => text.includes(form)) || lower.includes(mark.toLowerCase()))
        found.push({ mark, place });
    }
  }
  return found;
}

/** Every row of every table, as a superuser who dumps the database sees it. */
export async function databaseTexts(url: string): Promise<{ place: string; text: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const texts: { place: string; text: string }[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string | null }>(
        `select string_agg(t::text, E'\\n') as text from ${name} t`,
      );
      texts.push({ place: `table ${name}`, text: rows[0]?.text ?? '' });
    }
    return texts;
  } finally {
    await client.end();
  }
}

/** A topic that was made a moment ago has no leader yet: asked again for ten seconds. */
async function offsetsOf(admin: Admin, topic: string): ReturnType<Admin['fetchTopicOffsets']> {
  for (const giveUpAt = Date.now() + 10_000; ;) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await delay(100);
    }
  }
}

/** Every record of every topic: key, headers and value, on whichever bus a stack runs. */
export async function topicTexts(urls: {
  readonly brokers: string;
  readonly database: string;
}): Promise<{ place: string; text: string }[]> {
  return urls.brokers === '' ? loggedTexts(urls.database) : brokerTexts(urls.brokers);
}

async function loggedTexts(database: string): Promise<{ place: string; text: string }[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ place: string; text: string }>(
      `select 'topic ' || t.name as place, concat_ws(E'\\n', r.key, r.headers, r.value) as text
         from bus.records r join bus.topics t on t.id = r.topic_id order by t.name, r.part, r.log_offset`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

async function brokerTexts(brokers: string): Promise<{ place: string; text: string }[]> {
  const kafka = plainKafka(brokers.split(','));
  const admin = kafka.admin();
  await admin.connect();
  const topics = Object.keys(TOPICS);
  const ends = new Map<string, number>();
  for (const topic of topics) {
    for (const { partition, high, low } of await offsetsOf(admin, topic)) {
      if (Number(high) > Number(low)) ends.set(`${topic} ${String(partition)}`, Number(high));
    }
  }
  await admin.disconnect();
  const consumer = kafka.consumer({ groupId: `larus-test-reader-${String(Date.now())}` });
  const texts: { place: string; text: string }[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`topics not read to their ends: ${[...ends.keys()].join(', ')}`)),
      60_000,
    );
    const settle = (): void => {
      if (ends.size > 0) return;
      clearTimeout(timer);
      resolve();
    };
    void consumer.run({
      eachMessage: async ({ topic, partition, message }) => {
        const headers = Object.entries(message.headers ?? {}).map(
          ([name, value]) => `${name}: ${String(value)}`,
        );
        texts.push({
          place: `topic ${topic}`,
          text: [String(message.key), ...headers, String(message.value)].join('\n'),
        });
        if (Number(message.offset) + 1 >= (ends.get(`${topic} ${String(partition)}`) ?? Infinity))
          ends.delete(`${topic} ${String(partition)}`);
        settle();
        await Promise.resolve();
      },
    });
    settle();
  });
  await consumer.disconnect();
  return texts;
}

/** Every log file below a home. */
export function logTexts(home: string): { place: string; text: string }[] {
  const folder = join(home, 'logs');
  return readdirSync(folder).map((name) => ({
    place: `log ${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** Subject and body of every mail. The address it went to is left out: a mail must know that. */
export async function mailTexts(sink: string): Promise<{ place: string; text: string }[]> {
  const mails = await allMails(sink);
  return Promise.all(
    mails.map(async ({ ID, Subject }) => ({
      place: `mail ${ID}`,
      text: `${Subject}\n${await mailBody(sink, ID)}`,
    })),
  );
}
