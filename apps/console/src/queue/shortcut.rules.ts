export type Shortcut = 'next' | 'previous' | 'claim' | 'filters' | 'sheet';

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  '/': 'filters',
  '?': 'sheet',
};

/** The shortcut that a key press means; none while somebody types, chooses, or holds a modifier. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input, textarea, select, [contenteditable], [role="dialog"]') != null)
    return undefined;
  return SHORTCUTS[event.key];
}
