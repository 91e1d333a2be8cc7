import type { Proof, Scenario } from '../scenario.js';
import { gatewayKilled } from './01-gateway-killed.js';
import { killedBeforeTheAnswer } from './02-killed-before-the-answer.js';
import { postgresStoppedAtOnce } from './03-postgres-stopped-at-once.js';
import { postgresAway } from './04-postgres-away.js';
import { relayKilledAfterTheAck } from './05-relay-killed-after-the-ack.js';
import { staleLeader } from './06-stale-leader.js';
import { brokerKilled } from './07-broker-killed.js';
import { brokerWiped } from './08-broker-wiped.js';
import { leaderMoves } from './09-leader-moves.js';
import { produceTimesOut } from './10-produce-times-out.js';
import { consumerKilledAfterCommit } from './11-consumer-killed-after-commit.js';
import { consumerKilledBeforeCommit } from './12-consumer-killed-before-commit.js';
import { zombieConsumer } from './13-zombie-consumer.js';
import { rebalances } from './14-rebalances.js';
import { poison } from './15-poison.js';
import { replay } from './16-replay.js';
import { onePartitionCannotBeApplied } from './17-one-partition-cannot-be-applied.js';
import { mailServerMisbehaves } from './18-mail-server-misbehaves.js';
import { diskFull } from './19-disk-full.js';
import { everythingKilled } from './20-everything-killed.js';
import { tailTruncated } from './21-tail-truncated.js';

/** Every scenario, in the order in which a whole run takes them: those that share a world first. */
export const SCENARIOS: readonly (Scenario | Proof)[] = [
  gatewayKilled,
  killedBeforeTheAnswer,
  postgresStoppedAtOnce,
  postgresAway,
  relayKilledAfterTheAck,
  staleLeader,
  brokerKilled,
  produceTimesOut,
  consumerKilledAfterCommit,
  consumerKilledBeforeCommit,
  zombieConsumer,
  rebalances,
  onePartitionCannotBeApplied,
  mailServerMisbehaves,
  brokerWiped,
  leaderMoves,
  poison,
  replay,
  diskFull,
  everythingKilled,
  tailTruncated,
];
