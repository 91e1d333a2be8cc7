import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(brotliCompress);

/**
 * Sends a page that nobody stores.
 *
 * @param compressed only for pages that hold nothing secret: a length must not tell about a secret (BREACH)
 */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, status = 200, compressed = false }: { html: string; status?: number; compressed?: boolean },
): Promise<void> {
  void reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer');
  if (!compressed || !takesBrotli(request)) {
    await reply.send(html);
    return;
  }
  const body = await compress(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  await reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(body);
}

export function takesBrotli(request: FastifyRequest): boolean {
  const header = request.headers['accept-encoding'];
  return typeof header === 'string' && /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header);
}
