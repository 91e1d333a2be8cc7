import { Module } from '@nestjs/common';
import { Database, LOG, type Log } from '#libs/platform';
import { CatalogController } from './catalog.controller.js';
import { PublishedHours } from './published-hours.js';

@Module({
  controllers: [CatalogController],
  providers: [
    {
      provide: PublishedHours,
      inject: [Database, LOG],
      useFactory: (database: Database, log: Log) => new PublishedHours(database, log),
    },
  ],
  exports: [PublishedHours],
})
export class CatalogModule {}
