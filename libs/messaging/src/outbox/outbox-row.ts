import type { z } from 'zod';
import { TOPICS, type Actor, type App, type EventDefinition } from '#libs/contracts';
import { newId, requestContext } from '#libs/platform';
import { partitionOf } from '../bus/partition.js';
import { strictData } from './strict-data.js';

/** An event that is about to happen. */
export interface NewEvent<Definition extends EventDefinition = EventDefinition> {
  readonly definition: Definition;
  /** Consultation id, staff id, service or stream: the key whose events stay in order. */
  readonly subject: string;
  readonly data: z.infer<Definition['data']>;
  readonly actor: Actor;
  /** UUIDv7; a new one unless told. */
  readonly id?: string;
  /** Now unless told. */
  readonly time?: Date;
}

/** A row of `outbox_messages`, without the columns that the database fills. */
export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly part: number;
  readonly subject: string;
  readonly version: number;
  readonly type: string;
  readonly data: string;
  readonly headers: string;
}

/** An outbox row whose version is still open: `headersHead` + version + `headersTail` are its headers. */
export interface OpenOutboxRow extends Omit<OutboxRow, 'version' | 'headers'> {
  readonly headersHead: string;
  readonly headersTail: string;
}

const SUBJECT = /^[a-z0-9._-]{1,64}$/;

/**
 * The row that a statement of its own may insert for the first event of a subject that is certainly new, together with
 * head `(topic, subject, 1)`. Everything else goes through `Outbox.append`.
 *
 * @throws EventDataError when the data does not fit its schema
 */
export function outboxRow<Definition extends EventDefinition>(
  event: NewEvent<Definition> & { readonly app: App },
): OutboxRow {
  const { headersHead, headersTail, ...row } = openOutboxRow(event.app, event);
  return { ...row, version: 1, headers: `${headersHead}1${headersTail}` };
}

/** CloudEvents 1.0, Kafka binding, binary mode: attributes as `ce_` headers, data as the JSON value. */
export function openOutboxRow<Definition extends EventDefinition>(
  app: App,
  event: NewEvent<Definition>,
): OpenOutboxRow {
  const { definition, subject } = event;
  if (!SUBJECT.test(subject))
    throw new Error(`subject of ${definition.type} has another shape than subjects have`);
  const id = event.id ?? newId();
  // Spelled by hand, which takes a tenth of what JSON.stringify takes: every value but the actor's is of a shape that needs no escape.
  const headersHead =
    `{"content-type":"application/json","ce_specversion":"1.0","ce_id":${JSON.stringify(id)},` +
    `"ce_type":"${definition.type}","ce_source":"/larus/${app}","ce_subject":"${subject}",` +
    `"ce_time":"${(event.time ?? new Date()).toISOString()}","ce_actor":${JSON.stringify(JSON.stringify(event.actor))},` +
    `"traceparent":"${requestContext().traceparent}","ce_larusversion":"`;
  return {
    id,
    topic: definition.topic,
    part: partitionOf(subject, TOPICS[definition.topic].partitions),
    subject,
    type: definition.type,
    data: JSON.stringify(strictData(definition, event.data)),
    headersHead,
    headersTail: '"}',
  };
}
