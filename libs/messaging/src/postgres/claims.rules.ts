/**
 * How many partitions of a group one member holds at most, so that all are held and none holds two more than another.
 *
 * @param partitions of all the group's topics together
 * @param members that are alive, this one included
 */
export function fairShare(partitions: number, members: number): number {
  return Math.ceil(partitions / Math.max(members, 1));
}
