import { useSyncExternalStore } from 'react';

/** The only thing the console keeps in the browser: that somebody switched the shortcuts off (WCAG 2.1.4). */
const KEY = 'larus.shortcuts';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isOn = (): boolean => localStorage.getItem(KEY) !== 'off';

/** Whether keyboard shortcuts are on, and the way to switch them. */
export function useShortcutSwitch(): { isOn: boolean; turn: (on: boolean) => void } {
  return {
    isOn: useSyncExternalStore(subscribe, isOn),
    turn(on) {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
      for (const listener of listeners) listener();
    },
  };
}
