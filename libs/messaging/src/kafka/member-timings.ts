/** How long a member of a group waits for what, in milliseconds. */
export interface MemberTimings {
  /** The group drops a member that sends no heartbeat for so long; a broker takes 6 s at least unless told. */
  readonly session: number;
  readonly heartbeat: number;
  /** The members wait for each other so long when the group is given out anew. */
  readonly rebalance: number;
  /** Between two heartbeats while one chunk takes long. */
  readonly beat: number;
  /** A chunk in hand for longer keeps its partitions from other members no more, and the member counts as stuck. */
  readonly longestChunk: number;
  /** Of a consumer that fetches nothing, and of a partition that receives nothing though something is there. */
  readonly stuck: number;
  /** Between two looks after such consumers. */
  readonly watch: number;
  /** Between two hints to the broker about how far the group is. */
  readonly commit: number;
  /** Rest of a partition whose reader threw against its promise. */
  readonly fault: number;
  /** Before the first and the later attempts to build a consumer anew. */
  readonly firstRetry: number;
  readonly lastRetry: number;
  /** An attempt that takes longer is given up. */
  readonly start: number;
  /** For the chunks in hand, the last hint and the good-bye when it is stopped; together below ten seconds. */
  readonly finish: number;
  readonly lastHint: number;
  readonly leave: number;
}

export const MEMBER_TIMINGS: MemberTimings = {
  session: 6_000,
  heartbeat: 1_500,
  rebalance: 10_000,
  beat: 2_000,
  longestChunk: 300_000,
  stuck: 30_000,
  watch: 5_000,
  commit: 1_000,
  fault: 500,
  firstRetry: 250,
  lastRetry: 2_000,
  start: 45_000,
  finish: 7_000,
  lastHint: 500,
  leave: 1_500,
};
