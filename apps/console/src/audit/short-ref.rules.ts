const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-([0-9a-f]{12})$/;

/** The end of a UUID, which differs from one id to the next, where ids of version 7 begin alike; other references whole. */
export function shortRef(ref: string): string {
  const end = UUID.exec(ref)?.[1];
  return end === undefined ? ref : `…${end.slice(-8)}`;
}
