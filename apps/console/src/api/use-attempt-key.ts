import { useRef } from 'react';

/**
 * Idempotency keys. The same demand sent again after a failure carries the same key, so that it takes effect once; another
 * demand, or the same one after it was done, carries a new key.
 */
export function useAttemptKey(): { keyFor: (demand: unknown) => string; done: () => void } {
  const attempt = useRef<{ demand: string; key: string } | undefined>(undefined);
  return {
    keyFor(demand) {
      const text = JSON.stringify(demand);
      if (attempt.current?.demand !== text) attempt.current = { demand: text, key: crypto.randomUUID() };
      return attempt.current.key;
    },
    done() {
      attempt.current = undefined;
    },
  };
}
