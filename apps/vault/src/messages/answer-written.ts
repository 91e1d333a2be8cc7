import type { FastifyReply } from 'fastify';
import type { MessagePosted } from '#libs/contracts';
import type { WrittenMessage } from './write-message.js';

/** The answer to a posting: 201, or 200 with `Idempotency-Replayed` when the same one was answered before. */
export function answerWritten(reply: FastifyReply, { posted, replayed }: WrittenMessage): MessagePosted {
  if (replayed) void reply.status(200).header('idempotency-replayed', 'true');
  return posted;
}
