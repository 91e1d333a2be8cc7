import { Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Handles } from '#libs/access';
import { DomainError } from '#libs/platform';
import { takesBrotli } from './page-answer.js';
import { PageAssets } from './page-assets.js';
import { PAGE_ROUTES } from './page-routes.js';

/** Style sheet, script and mark. Their names change with their content, so browsers keep them. */
@Controller()
export class AssetsController {
  constructor(@Inject(PageAssets) private readonly assets: PageAssets) {}

  @Handles(PAGE_ROUTES.asset)
  async asset(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = this.assets.find(name);
    if (found === undefined) throw new DomainError('not-found');
    void reply
      .header('content-type', found.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding');
    if (takesBrotli(request)) await reply.header('content-encoding', 'br').send(found.compressed);
    else await reply.send(found.body);
  }
}
