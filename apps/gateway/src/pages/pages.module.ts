import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/platform';
import { AbuseModule } from '../abuse/abuse.module.js';
import { ClientAddresses } from '../abuse/client-addresses.js';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { SubmitConsultation } from '../consultations/submit-consultation.js';
import { SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { TrackingModule } from '../tracking/tracking.module.js';
import { AskController } from './ask.controller.js';
import { AskPages } from './ask-pages.js';
import { AssetsController } from './assets.controller.js';
import { Drafts } from './drafts/drafts.js';
import { PageAssets } from './page-assets.js';
import { PageOrigin } from './page-origin.js';
import { PageRenderer } from './page-renderer.js';
import { TakeAnswers } from './take-answers.js';
import { TrackController } from './track.controller.js';
import { TrackPages } from './track-pages.js';

/** The visitor's pages: server-rendered, three languages, nothing that needs a script. */
@Module({
  imports: [AbuseModule, ConsultationsModule, TrackingModule],
  controllers: [AskController, TrackController, AssetsController],
  providers: [
    { provide: PageAssets, useFactory: () => new PageAssets(join(import.meta.dirname, 'assets')) },
    {
      provide: PageRenderer,
      inject: [PageAssets],
      useFactory: (assets: PageAssets) => new PageRenderer(assets),
    },
    {
      provide: Drafts,
      inject: [SETTINGS, CLOCK],
      useFactory: (settings: GatewaySettings, clock: Clock) => new Drafts(settings.GATEWAY_FORM_KEY, clock),
    },
    {
      provide: PageOrigin,
      inject: [SETTINGS],
      useFactory: (settings: GatewaySettings) => new PageOrigin(settings.GATEWAY_PUBLIC_ORIGIN),
    },
    {
      provide: AskPages,
      inject: [PageRenderer, Drafts],
      useFactory: (renderer: PageRenderer, drafts: Drafts) => new AskPages(renderer, drafts),
    },
    {
      provide: TrackPages,
      inject: [PageRenderer],
      useFactory: (renderer: PageRenderer) => new TrackPages(renderer),
    },
    {
      provide: TakeAnswers,
      inject: [SubmitConsultation, ClientAddresses, Drafts, AskPages, CLOCK],
      useFactory: (
        submit: SubmitConsultation,
        addresses: ClientAddresses,
        drafts: Drafts,
        pages: AskPages,
        clock: Clock,
      ) => new TakeAnswers({ submit, addresses, drafts, pages, clock }),
    },
  ],
})
export class PagesModule {}
