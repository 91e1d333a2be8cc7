/*
 * A mutant: fences and positions are committed before the effects that they stand for, in a transaction of their own.
 */
import { compiled } from './compiled.mjs';

const { FenceTable } = await compiled('libs/messaging/src/consumer/fence-table.js');
const { move } = FenceTable.prototype;

FenceTable.prototype.move = async function moveAndCommit(tx, ...rest) {
  await move.call(this, tx, ...rest);
  const [row] = await tx.query(`select current_setting('larus.actor', true) as actor`);
  await tx.execute('commit');
  await tx.execute('begin');
  await tx.query(`select set_config('larus.actor', $1, true)`, [row?.actor ?? 'system']);
};
