import { useEffect, useEffectEvent } from 'react';
import type { CaseListItem } from '#libs/contracts';
import { FIRST_FILTER_ID } from './queue-filters.js';
import { shortcutOf } from './shortcut.rules.js';
import { useShortcutSwitch } from './use-shortcut-switch.js';

/** j and k move the focus from case to case, c claims the one in focus, / goes to the filters. Enter follows the link. */
export function useQueueKeys({
  cases,
  onClaim,
}: {
  readonly cases: readonly CaseListItem[];
  readonly onClaim: (item: CaseListItem) => void;
}): void {
  const { isOn } = useShortcutSwitch();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (shortcut === undefined || shortcut === 'sheet') return;
    event.preventDefault();
    const at = cases.findIndex(({ id }) => id === focusedCase());
    const current = cases[at];
    switch (shortcut) {
      case 'next':
        focusCase(cases[Math.min(at + 1, cases.length - 1)]);
        return;
      case 'previous':
        focusCase(cases[Math.max(at - 1, 0)]);
        return;
      case 'claim':
        if (current?.state === 'queued') onClaim(current);
        return;
      case 'filters':
        document.getElementById(FIRST_FILTER_ID)?.focus();
        return;
    }
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn]);
}

function focusedCase(): string | undefined {
  const focused = document.activeElement?.closest('tr, li')?.querySelector('[data-case-link]');
  return focused?.getAttribute('data-case-link') ?? undefined;
}

function focusCase(item: CaseListItem | undefined): void {
  if (item === undefined) return;
  const link = document.querySelector<HTMLElement>(`[data-case-link="${item.id}"]`);
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
