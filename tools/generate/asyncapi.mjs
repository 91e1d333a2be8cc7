import { z } from 'zod';

/** AsyncAPI 3.0 of every topic and event type, from the registry alone. */
export function asyncapiDocument({ EVENTS, TOPICS }) {
  const channels = {};
  const operations = {};
  const messages = {};
  for (const [topic, definition] of Object.entries(TOPICS)) {
    const events = EVENTS.filter((event) => event.topic === topic);
    const id = topic.replaceAll(/[.-]/g, '_');
    channels[id] = {
      address: topic,
      description: `${definition.partitions} partitions, ${definition.mode}; written by ${definition.producers.join(', ')}`,
      messages: Object.fromEntries(
        events.map((event) => [event.type, { $ref: `#/components/messages/${event.type}` }]),
      ),
    };
    operations[`publish_${id}`] = { action: 'send', channel: { $ref: `#/channels/${id}` } };
  }
  for (const event of EVENTS) {
    const payload = z.toJSONSchema(event.data, { io: 'output', target: 'draft-2020-12' });
    delete payload.$schema;
    messages[event.type] = {
      name: event.type,
      contentType: 'application/json',
      headers: { $ref: '#/components/schemas/CloudEventHeaders' },
      payload,
    };
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Larus events',
      version: '1',
      description: 'CloudEvents 1.0 in Kafka binary mode. Ids, enums, counts and times only.',
    },
    channels,
    operations,
    components: { messages, schemas: { CloudEventHeaders: headers() } },
  };
}

function headers() {
  const text = { type: 'string' };
  return {
    type: 'object',
    required: [
      'ce_specversion',
      'ce_id',
      'ce_type',
      'ce_source',
      'ce_subject',
      'ce_time',
      'ce_larusversion',
      'ce_actor',
    ],
    properties: {
      ce_specversion: { const: '1.0' },
      ce_id: { ...text, format: 'uuid' },
      ce_type: text,
      ce_source: text,
      ce_subject: text,
      ce_time: { ...text, format: 'date-time' },
      ce_larusversion: { ...text, description: 'Counts per topic and subject from 1' },
      ce_actor: { ...text, description: 'JSON {kind, ref, role?}' },
      traceparent: text,
    },
  };
}
