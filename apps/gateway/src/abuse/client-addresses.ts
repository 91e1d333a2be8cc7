import type { FastifyRequest } from 'fastify';
import { clientAddress } from './client-network.rules.js';

/** Finds out where a request comes from, behind as many proxies as the site says it has. */
export class ClientAddresses {
  constructor(private readonly trustedHops: number) {}

  of(request: FastifyRequest): string {
    return clientAddress(
      request.socket.remoteAddress ?? 'unknown',
      request.headers['x-forwarded-for'],
      this.trustedHops,
    );
  }
}
