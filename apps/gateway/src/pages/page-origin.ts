import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/platform';
import { sourceOf } from '../staff/same-site.rules.js';

/** Refuses forms that another site posts. */
export class PageOrigin {
  constructor(private readonly publicOrigin: string) {}

  /**
   * Browsers that know no `Sec-Fetch-Site` send `Origin: null` from a page with `no-referrer`: that says nothing, and
   * these forms carry no credential.
   *
   * @throws DomainError `csrf-token-missing`
   */
  refuseForeign({ headers }: FastifyRequest): void {
    const site = headers['sec-fetch-site'];
    const origin = headers.origin === 'null' ? undefined : headers.origin;
    const source = sourceOf({ site: typeof site === 'string' ? site : undefined, origin }, this.publicOrigin);
    if (source === 'foreign') throw new DomainError('csrf-token-missing');
  }
}
