/** Headers by which a browser says where a request comes from. */
export interface FetchOrigin {
  readonly site: string | undefined;
  readonly origin: string | undefined;
}

/**
 * Where a change comes from (OWASP Cross-Site Request Forgery Prevention): `Sec-Fetch-Site` decides where it is sent,
 * `Origin` otherwise; `unsaid` when a caller sends neither, as scripts do.
 */
export function sourceOf({ site, origin }: FetchOrigin, publicOrigin: string): 'own' | 'foreign' | 'unsaid' {
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'foreign';
  if (origin !== undefined) return origin === publicOrigin ? 'own' : 'foreign';
  return 'unsaid';
}
