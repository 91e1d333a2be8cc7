import { Module } from '@nestjs/common';
import { IntakeLoop } from './intake-loop.js';
import { MoveBatches } from './move-batches.js';
import { WaitForMove } from './wait-for-move.js';

@Module({
  providers: [MoveBatches, IntakeLoop, WaitForMove],
  exports: [WaitForMove],
})
export class IntakeModule {}
