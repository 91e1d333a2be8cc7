import { describe, expect, it } from '@jest/globals';
import { coveredOutcomes, NotCovered, type PartitionReply } from './coverage.js';

const batch = { topic: 't', partition: 0, count: 2 };

describe('what a produce reply covers', () => {
  it('gives consecutive offsets to a batch that is covered', () => {
    const reply = [{ topicName: 't', partition: 0, errorCode: 0, baseOffset: '41' }];
    expect(coveredOutcomes(reply, batch)).toEqual([
      { ok: true, offset: 41n },
      { ok: true, offset: 42n },
    ]);
  });

  it.each<[string, PartitionReply[]]>([
    ['an empty reply', []],
    ['another partition', [{ topicName: 't', partition: 1, errorCode: 0, baseOffset: '3' }]],
    ['another topic', [{ topicName: 'u', partition: 0, errorCode: 0, baseOffset: '3' }]],
    ['an error', [{ topicName: 't', partition: 0, errorCode: 6, baseOffset: '3' }]],
    ['no offset', [{ topicName: 't', partition: 0, errorCode: 0 }]],
    ['the offset of a failure', [{ topicName: 't', partition: 0, errorCode: 0, baseOffset: '-1' }]],
  ])('takes %s for not stored', (_name, reply) => {
    const outcomes = coveredOutcomes(reply, batch);
    expect(outcomes).toHaveLength(2);
    for (const outcome of outcomes) expect(!outcome.ok && outcome.error).toBeInstanceOf(NotCovered);
  });
});
