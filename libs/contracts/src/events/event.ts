import { z } from 'zod';
import type { Topic } from '../topics.js';
import { actor, type Actor } from '../vocabulary.js';

/** An event type: its name on the wire, its topic and the schema of its data. */
export interface EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly topic: Topic;
  readonly data: Schema;
}

/**
 * One event as every handler gets it: CloudEvents 1.0 attributes by their own names, plus `version`
 * (counts per topic and subject from 1) and `actor` as extension attributes.
 */
export interface LarusEvent<Type extends string = string, Payload = unknown> {
  readonly id: string;
  readonly type: Type;
  readonly source: string;
  readonly subject: string;
  readonly version: number;
  readonly time: string;
  readonly actor: Actor;
  readonly traceparent?: string | undefined;
  readonly data: Payload;
}

/** The event that a definition describes. */
export type EventOf<Definition extends EventDefinition> = LarusEvent<
  Definition['type'],
  z.infer<Definition['data']>
>;

/** Names an event type; data schemas are strict on writing and drop unknown fields on reading. */
export function defineEvent<const Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> {
  return definition;
}

/** Attributes of an event without its data, as they travel in the `ce_` headers. */
export const eventAttributes = z.object({
  id: z.uuid(),
  type: z.string().regex(/^[a-z-]+\.[a-z-]+\.v[1-9]\d*$/),
  source: z.string().regex(/^\/larus\/[a-z]+$/),
  subject: z.string().regex(/^[a-z0-9._-]{1,64}$/),
  version: z.number().int().positive(),
  time: z.iso.datetime(),
  actor,
  traceparent: z
    .string()
    .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
    .optional(),
});
export type EventAttributes = z.infer<typeof eventAttributes>;
