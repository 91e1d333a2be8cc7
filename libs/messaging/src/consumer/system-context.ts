/** Row-level security context of consumers: they act for the app itself. */
export const SYSTEM = { actor: 'system' } as const;
