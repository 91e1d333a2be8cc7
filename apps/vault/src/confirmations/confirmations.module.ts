import { Module } from '@nestjs/common';
import { AuditKeepsUp } from './audit-keeps-up.js';
import { CheckpointsConsumer } from './checkpoints.consumer.js';
import { ConfirmAccess } from './confirm-access.js';
import { RecordAccess } from './record-access.js';

@Module({
  controllers: [CheckpointsConsumer],
  providers: [RecordAccess, ConfirmAccess, AuditKeepsUp],
  exports: [RecordAccess, ConfirmAccess, AuditKeepsUp],
})
export class ConfirmationsModule {}
