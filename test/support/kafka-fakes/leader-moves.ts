import type { FakeKafka, Produce } from './fake-kafka.js';

/**
 * Moves the leader of partition 0 from broker 1 to broker 2 in the middle of a send over both partitions: broker 1
 * keeps its answer back until broker 2 has stored partition 1, then says that it does not lead partition 0 any more.
 * Happens once; `moved` tells whether it has.
 */
export function moveLeaderDuringSend(
  cluster: FakeKafka,
  topic: string,
  waitMs = 1_000,
): { moved(): boolean } {
  let moved = false;
  const isAnswered = (): boolean =>
    cluster.produced.some(({ nodeId, parts }) => nodeId === 2 && names(parts, topic, 1));
  cluster.beforeProduce(async ({ nodeId, parts }) => {
    if (moved || nodeId !== 1 || !names(parts, topic, 0)) return;
    moved = true;
    const giveUpAt = Date.now() + waitMs;
    while (!isAnswered() && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 5));
    // Time for the other broker's answer to reach the client.
    await new Promise((resolve) => setTimeout(resolve, 20));
    cluster.lead(topic, 0, 2);
  });
  return { moved: () => moved };
}

function names(parts: Produce['parts'], topic: string, partition: number): boolean {
  return parts.some((part) => part.topic === topic && part.partition === partition);
}
