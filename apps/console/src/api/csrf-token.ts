let current: string | undefined;

/** The token that proves that a change comes from this page. It lives in memory only. */
export const csrfToken = {
  get: (): string | undefined => current,
  set: (token: string | undefined): void => {
    current = token;
  },
};
