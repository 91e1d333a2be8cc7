export { FakeKafka } from './fake-kafka.js';
export { moveLeaderDuringSend } from './leader-moves.js';
