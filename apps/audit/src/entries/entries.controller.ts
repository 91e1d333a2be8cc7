import { Readable } from 'node:stream';
import { Controller, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { CurrentActor, Handles } from '#libs/access';
import {
  ROUTES,
  type Actor,
  type AuditCheckpoint,
  type AuditEntryList,
  type AuditProof,
  type SearchAudit,
} from '#libs/contracts';
import { formatProof } from '#libs/merkle';
import { ZodPipe } from '#libs/platform';
import type { FastifyReply } from 'fastify';
import { ExportLog } from './export-log.js';
import { ProveEntry } from './prove-entry.js';
import { ReadCheckpoint } from './read-checkpoint.js';
import { SearchEntries } from './search-entries.js';

/** What reviewers and the verifier read. */
@Controller()
export class EntriesController {
  constructor(
    private readonly searchEntries: SearchEntries,
    private readonly proveEntry: ProveEntry,
    private readonly readCheckpoint: ReadCheckpoint,
    private readonly exportLog: ExportLog,
  ) {}

  @Handles(ROUTES.searchAudit)
  search(
    @Query(new ZodPipe(ROUTES.searchAudit.query)) query: SearchAudit,
    @CurrentActor() actor: Actor,
  ): Promise<AuditEntryList> {
    return this.searchEntries.search(query, actor);
  }

  /** JSON, or C2SP tlog-proof text for whoever asks for `text/plain`. */
  @Handles(ROUTES.auditProof)
  async prove(
    @Param(new ZodPipe(ROUTES.auditProof.params)) { index }: { index: number },
    @CurrentActor() actor: Actor,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditProof | string> {
    const proof = await this.proveEntry.prove(index, actor);
    if (accept?.includes('text/plain') !== true) return proof;
    void reply.type('text/plain; charset=utf-8');
    const hashes = proof.hashes.map((hash) => Buffer.from(hash, 'hex'));
    return formatProof({ index, hashes, checkpoint: proof.note });
  }

  @Handles(ROUTES.auditCheckpoint)
  checkpoint(@CurrentActor() actor: Actor): Promise<AuditCheckpoint> {
    return this.readCheckpoint.read(actor);
  }

  @Handles(ROUTES.exportAuditLog)
  async export(
    @Query(new ZodPipe(ROUTES.exportAuditLog.query)) { from }: { from: number },
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const lines = await this.exportLog.export(from, actor);
    return new StreamableFile(Readable.from(lines), { type: 'application/x-ndjson' });
  }
}
