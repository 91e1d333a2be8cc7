import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import { CurrentActor, Handles } from '#libs/access';
import {
  ROUTES,
  type Actor,
  type CaseDetail,
  type CaseGrantIssued,
  type CaseList,
  type CloseCase,
  type ListCases,
} from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import type { FastifyReply } from 'fastify';
import { GetCase, type VersionedCase } from './get-case.js';
import { etagOf, readIfMatch } from './if-match.rules.js';
import { IssueCaseGrant } from './issue-case-grant.js';
import { readIdempotencyKey } from './kept-outcomes.js';
import { ListCasesOfQueues } from './list-cases.js';
import { TakeStep, type StepTaken } from './take-step.js';

interface CaseParams {
  readonly id: string;
}

/** Cases over HTTP; the routes say who may come here, the queues what is there for them. */
@Controller()
export class CasesController {
  constructor(
    private readonly list: ListCasesOfQueues,
    private readonly get: GetCase,
    private readonly step: TakeStep,
    private readonly issue: IssueCaseGrant,
  ) {}

  @Handles(ROUTES.listCases)
  async listCases(
    @CurrentActor() actor: Actor,
    @Query(new ZodPipe(ROUTES.listCases.query)) query: ListCases,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseList> {
    void reply.header('cache-control', 'no-store');
    return this.list.run(actor, query);
  }

  @Handles(ROUTES.getCase)
  async getCase(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.getCase.params)) { id }: CaseParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    return answer(reply, await this.get.run(actor, id));
  }

  @Handles(ROUTES.claimCase)
  async claimCase(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.claimCase.params)) { id }: CaseParams,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    return answerStep(reply, await this.step.run({ step: 'claim', actor, id, ...conditions(headers) }));
  }

  @Handles(ROUTES.releaseCase)
  async releaseCase(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.releaseCase.params)) { id }: CaseParams,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    return answerStep(reply, await this.step.run({ step: 'release', actor, id, ...conditions(headers) }));
  }

  @Handles(ROUTES.closeCase)
  async closeCase(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.closeCase.params)) { id }: CaseParams,
    @Body(new ZodPipe(ROUTES.closeCase.body)) { disposition, note }: CloseCase,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    const request = { step: 'close', actor, id, disposition, note, ...conditions(headers) } as const;
    return answerStep(reply, await this.step.run(request));
  }

  @Handles(ROUTES.issueCaseGrant)
  async issueCaseGrant(
    @CurrentActor() actor: Actor,
    @Body(new ZodPipe(ROUTES.issueCaseGrant.body)) { consultation }: { readonly consultation: string },
  ): Promise<CaseGrantIssued> {
    return this.issue.run(actor, consultation);
  }
}

function conditions(headers: Record<string, string | undefined>): {
  seen: ReturnType<typeof readIfMatch>;
  idempotencyKey: string | undefined;
} {
  return {
    seen: readIfMatch(headers['if-match']),
    idempotencyKey: readIdempotencyKey(headers['idempotency-key']),
  };
}

function answer(reply: FastifyReply, { detail, version }: VersionedCase): CaseDetail {
  void reply.header('etag', etagOf(version)).header('cache-control', 'no-store');
  return detail;
}

function answerStep(reply: FastifyReply, taken: StepTaken): CaseDetail {
  if (taken.replayed) void reply.header('idempotency-replayed', 'true');
  return answer(reply, taken);
}
