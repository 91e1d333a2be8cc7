/*
 * A mutant: consumers know no version of any subject, so every delivery is a first one to them.
 */
import { compiled } from './compiled.mjs';

const { FenceTable } = await compiled('libs/messaging/src/consumer/fence-table.js');
const { move } = FenceTable.prototype;

FenceTable.prototype.lock = () => Promise.resolve(new Map());
// Only the position is stored.
FenceTable.prototype.move = function moveNothing(tx, topic, _moves, position) {
  return move.call(this, tx, topic, [], position);
};
