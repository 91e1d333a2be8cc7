import { Body, Controller, Header } from '@nestjs/common';
import { Handles } from '#libs/access';
import { ROUTES, type MailAddress } from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { RequestMailAddress } from './request-mail-address.js';

@Controller()
export class MailAddressesController {
  constructor(private readonly addresses: RequestMailAddress) {}

  @Handles(ROUTES.requestMailAddress)
  @Header('cache-control', 'no-store')
  async request(
    @Body(new ZodPipe(ROUTES.requestMailAddress.body)) body: { consultation: string; delivery: string },
  ): Promise<MailAddress> {
    return this.addresses.request({
      consultation: body.consultation.toLowerCase(),
      delivery: body.delivery.toLowerCase(),
    });
  }
}
