/** What the caller has seen: any version, or one of these. */
export type SeenVersion =
  { readonly kind: 'any' } | { readonly kind: 'one-of'; readonly versions: readonly number[] };

/**
 * Reads `If-Match` (RFC 9110, 13.1.1). Weak tags never match, and neither does what is no tag of ours.
 *
 * @returns undefined when the header is missing
 */
export function readIfMatch(header: string | undefined): SeenVersion | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return { kind: 'any' };
  const versions = header
    .split(',')
    .map((tag) => /^\s*"(\d{1,9})"\s*$/.exec(tag)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
  return { kind: 'one-of', versions };
}

export function hasSeen(seen: SeenVersion, version: number): boolean {
  return seen.kind === 'any' || seen.versions.includes(version);
}

/** The entity tag of a version: it changes with state, assignee, queue or due time, and with nothing else. */
export function etagOf(version: number): string {
  return `"${String(version)}"`;
}
