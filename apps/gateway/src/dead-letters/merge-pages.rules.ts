import type { DeadLetter, OwnDeadLetterList } from '#libs/contracts';

/**
 * One page out of a page of each app, newest first: ids count up with time (UUIDv7). Every app was asked for the same
 * number of items before the same id, so the first `limit` of all of them are the first `limit` that there are.
 */
export function mergePages(
  pages: readonly OwnDeadLetterList[],
  limit: number,
): { readonly items: DeadLetter[]; readonly next?: string } {
  const all = pages.flatMap(({ items }) => items).sort((a, b) => (a.id < b.id ? 1 : -1));
  const items = all.slice(0, limit);
  const last = items.at(-1);
  const more = all.length > limit || pages.some(({ next }) => next !== undefined);
  return { items, ...(more && last !== undefined ? { next: last.id } : {}) };
}
