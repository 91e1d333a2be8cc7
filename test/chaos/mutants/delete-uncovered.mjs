/*
 * A mutant: a publish counts as stored although the broker did not cover it, so that its rows leave the outbox; and
 * nobody compares the history with the log afterwards, which would mend it.
 */
import { compiled } from './compiled.mjs';

const { KafkaPublisher } = await compiled('libs/messaging/src/kafka/kafka-publisher.js');
const { EventHistory } = await compiled('libs/messaging/src/relay/event-history.js');
const { publish } = KafkaPublisher.prototype;
const next = new Map();

KafkaPublisher.prototype.publish = async function publishAndBelieve(records, deadlineMs) {
  const outcomes = await publish.call(this, records, deadlineMs);
  return outcomes.map((outcome, index) => {
    const { topic, partition } = records[index];
    const name = `${topic}/${partition}`;
    const offset = outcome.ok ? outcome.offset : (next.get(name) ?? 0n);
    next.set(name, offset + 1n);
    return { ok: true, offset };
  });
};
EventHistory.prototype.tailIntact = () => Promise.resolve(true);
EventHistory.prototype.markLost = () => Promise.resolve(0);
EventHistory.prototype.lastOffset = () => Promise.resolve(undefined);
