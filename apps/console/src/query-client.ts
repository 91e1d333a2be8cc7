import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { faultCode } from './api/problem-error.js';
import { SESSION_KEY } from './session/session-query.js';

const RETRIES = 2;
const WORTH_ANOTHER_TRY = new Set(['unreachable', 'not-available', 'internal-error', 'unknown']);
const listeners = new Set<() => void>();

/** Tells when the session turns out to have ended. */
export function onSessionEnded(listener: () => void): void {
  listeners.add(listener);
}

function watch(error: unknown): void {
  if (faultCode(error) !== 'not-signed-in') return;
  for (const listener of listeners) listener();
}

/** What was read lives in memory, and is dropped when the session ends. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (queryKey[0] !== SESSION_KEY[0]) watch(error);
    },
  }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < RETRIES && WORTH_ANOTHER_TRY.has(faultCode(error)),
      retryDelay: (failures) => 500 * 2 ** failures,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
