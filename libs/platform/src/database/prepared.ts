import type { QueryConfig } from 'pg';

/** Far more than the apps have; what is built anew for every call must not fill the server's memory. */
const NAMES_AT_MOST = 1_000;

const names = new Map<string, string>();

/**
 * A statement that each connection parses and plans once: for the small statements of events that is most of their
 * cost. One without values is sent as it is, for it may be several.
 */
export function prepared(text: string, values: readonly unknown[]): QueryConfig {
  if (values.length === 0) return { text };
  let name = names.get(text);
  if (name === undefined && names.size < NAMES_AT_MOST) {
    name = `larus_${String(names.size)}`;
    names.set(text, name);
  }
  return name === undefined ? { text, values: [...values] } : { name, text, values: [...values] };
}
