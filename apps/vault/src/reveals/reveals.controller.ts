import { Body, Controller, Header } from '@nestjs/common';
import { CurrentCaseGrant, Handles, type CaseGrant } from '#libs/access';
import {
  ROUTES,
  type CaseRevealed,
  type ContactMasks,
  type RevealCase as RevealRequest,
} from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { ReadMasks } from './read-masks.js';
import { RevealCase } from './reveal-case.js';

@Controller()
export class RevealsController {
  constructor(
    private readonly masks: ReadMasks,
    private readonly reveals: RevealCase,
  ) {}

  @Handles(ROUTES.readMasks)
  @Header('cache-control', 'no-store')
  async readMasks(@CurrentCaseGrant() grant: CaseGrant): Promise<ContactMasks> {
    return this.masks.read(grant);
  }

  @Handles(ROUTES.revealCase)
  @Header('cache-control', 'no-store')
  async reveal(
    @CurrentCaseGrant() grant: CaseGrant,
    @Body(new ZodPipe(ROUTES.revealCase.body)) request: RevealRequest,
  ): Promise<CaseRevealed> {
    return this.reveals.reveal(grant, request);
  }
}
