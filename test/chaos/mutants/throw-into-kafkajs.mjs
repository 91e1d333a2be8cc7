/*
 * A mutant: a chunk that cannot be applied is thrown at kafkajs instead of pausing its partition.
 */
import { compiled } from './compiled.mjs';

const { PartitionWork } = await compiled('libs/messaging/src/consumer/partition-work.js');
const { BatchWork } = await compiled('libs/messaging/src/kafka/batch-work.js');
const { onChunk } = PartitionWork.prototype;
const { eachBatch } = BatchWork.prototype;
let failed = false;

PartitionWork.prototype.onChunk = async function onChunkOrThrow(chunk) {
  const verdict = await onChunk.call(this, chunk);
  failed ||= verdict.kind === 'pause';
  return verdict;
};
BatchWork.prototype.eachBatch = async function eachBatchOrThrow(payload) {
  await eachBatch.call(this, payload);
  if (!failed) return;
  failed = false;
  throw new Error('a chunk could not be applied');
};
