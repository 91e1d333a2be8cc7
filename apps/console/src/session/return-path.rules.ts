export interface SignInSearch {
  /** Where to go after signing in: a path of the console with its query. */
  readonly to?: string | undefined;
  /** The session has just ended by itself. */
  readonly ended?: true | undefined;
}

/**
 * Reads the address of the sign-in page; a return path that leads out of the console is dropped. What is dropped is named:
 * the router would else hand it on as it stands in the address.
 */
export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const to = search['to'];
  return {
    to: typeof to === 'string' && isOwnPath(to) ? to : undefined,
    ended: search['ended'] === true ? true : undefined,
  };
}

function isOwnPath(path: string): boolean {
  return /^\/(queue|cases|audit)([/?]|$)/.test(path) && !path.includes('\\');
}
