import { Body, Controller } from '@nestjs/common';
import { CurrentIdentity, Handles, type Identity, type SignedAccess } from '#libs/access';
import { ROUTES, type AccessConfirmed } from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { ConfirmAccess } from './confirm-access.js';

/** What other apps ask of the log. */
@Controller()
export class LogController {
  constructor(private readonly confirmAccess: ConfirmAccess) {}

  @Handles(ROUTES.confirmAccess)
  confirm(
    @Body(new ZodPipe(ROUTES.confirmAccess.body)) signed: SignedAccess,
    @CurrentIdentity() { caller }: Identity,
  ): Promise<AccessConfirmed> {
    return this.confirmAccess.confirm(signed, caller);
  }
}
