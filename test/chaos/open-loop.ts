import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { service } from '#libs/contracts';
import { requestFor } from '../support/requests.js';
import type { HistoryRecord, HistoryWriter, Outcome } from './history.js';
import type { SeededRandom } from './seeded-random.js';

export interface OpenLoopOptions {
  /** Loopback port of the gateway's public door, asked at each attempt. */
  readonly port: () => number;
  /** At least so many; more when the fault takes longer. */
  readonly requests: number;
  /** Over which time the requests are spread, evenly. */
  readonly seconds: number;
  readonly history: HistoryWriter;
  readonly random: SeededRandom;
  /** Distinguishes the visitors of this run from those of others: their mail addresses begin with it. */
  readonly name: string;
  /** How long after the last request a patient visitor goes on trying. */
  readonly patienceSeconds: number;
  /** Told of every acceptance. */
  readonly onAccepted?: (id: string) => void;
}

type Reply = Extract<HistoryRecord, { kind: 'reply' }>;
type Answer = Omit<Reply, 'kind' | 'turn' | 'attempt' | 'at'>;

/** A share of visitors gives up after the first answer or silence: their requests stay refused or indeterminate. */
const IMPATIENT = 0.1;
const ANSWER_WITHIN_MS = 10_000;
const LONGEST_PAUSE_MS = 2_000;
const NEVER_SENT = new Set(['ECONNREFUSED']);

/**
 * Sends requests at times fixed before the first one, whatever became of those before: a server that stands still is
 * not asked less. Each has an Idempotency-Key; patient visitors repeat it until they are accepted or refused for good.
 */
export class OpenLoop {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly visitors: Promise<void>[] = [];
  private giveUpAt = Infinity;
  private finished = false;
  private readonly startedAt = performance.now();
  /** Ids of acceptances in the order of their answers, each once. */
  readonly accepted: string[] = [];
  readonly answers = new Map<string, number>();
  /** First attempts that were accepted: when they were due (performance.now) and how long the answer took from then. */
  readonly waits: { readonly due: number; readonly ms: number }[] = [];
  replays = 0;
  /** When the last acceptance came (performance.now). */
  lastAcceptedAt = 0;
  /** Whether the last request has been sent. */
  done = false;
  /** Refusals with 503 that did not say when to come back. */
  withoutRetryAfter = 0;
  /** Patient visitors who ran out of patience. */
  gaveUp = 0;
  /** Milliseconds between two requests. */
  readonly interval: number;

  /** How many there will be at least. */
  readonly requests: number;

  constructor(private readonly options: OpenLoopOptions) {
    this.requests = options.requests;
    this.interval = (options.seconds * 1_000) / options.requests;
  }

  /** Nobody waits for more requests than there are: it may end once these are sent. */
  finish(): void {
    this.finished = true;
  }

  /** Resolves when every visitor has an answer or has given up. Goes on at the same pace until `finish`. */
  async run(): Promise<void> {
    const { requests, patienceSeconds } = this.options;
    for (let turn = 0; turn < requests || !this.finished; turn++) {
      const due = this.startedAt + turn * this.interval;
      const wait = due - performance.now();
      if (wait > 1) await delay(wait);
      this.visitors.push(this.visit(turn, due));
    }
    this.done = true;
    this.giveUpAt = performance.now() + patienceSeconds * 1_000;
    await Promise.all(this.visitors);
    this.agent.destroy();
  }

  private async visit(turn: number, due: number): Promise<void> {
    const { history, random, name } = this.options;
    const chance = random.fork(`visitor ${turn}`);
    const key = randomUUID();
    const email = `${name}-${turn}@example.test`;
    const kind = service.options[turn % service.options.length] ?? 'drug_search';
    const body = JSON.stringify(requestFor(kind, { email }));
    const impatient = chance.next() < IMPATIENT;
    for (let attempt = 1; ; attempt++) {
      await history.record({ kind: 'send', turn, attempt, at: Date.now(), key, email });
      const answer = await this.send(key, body);
      await history.record({ kind: 'reply', turn, attempt, at: Date.now(), ...answer });
      this.count(answer, attempt === 1 ? due : undefined);
      if (answer.outcome === 'accepted' || isFinal(answer) || impatient) return;
      const pause = Math.min(100 * 2 ** attempt, LONGEST_PAUSE_MS) * chance.between(0.5, 1);
      if (performance.now() + pause > this.giveUpAt) {
        this.gaveUp += 1;
        return;
      }
      await delay(pause);
    }
  }

  private count(answer: Answer, due: number | undefined): void {
    const { outcome, status, code, id, replayed, retryAfter } = answer;
    const name = code === undefined ? String(status) : status === 0 ? code : `${status} ${code}`;
    this.answers.set(name, (this.answers.get(name) ?? 0) + 1);
    if (status === 503 && retryAfter === undefined) this.withoutRetryAfter += 1;
    if (outcome !== 'accepted' || id === undefined) return;
    this.accepted.push(id);
    this.lastAcceptedAt = performance.now();
    if (replayed === true) this.replays += 1;
    if (due !== undefined) this.waits.push({ due, ms: performance.now() - due });
    this.options.onAccepted?.(id);
  }

  private send(key: string, body: string): Promise<Answer> {
    return new Promise((resolve) => {
      const outgoing = httpRequest({
        host: '127.0.0.1',
        port: this.options.port(),
        path: '/api/v1/consultations',
        method: 'POST',
        agent: this.agent,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': key,
        },
      });
      const broken = (error: NodeJS.ErrnoException): void => {
        const code = error.code ?? error.name;
        resolve({ outcome: NEVER_SENT.has(code) ? 'refused' : 'unknown', status: 0, code });
      };
      outgoing.once('error', broken);
      outgoing.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', broken);
        response.once('end', () => {
          resolve(
            answerOf(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8'), response.headers),
          );
        });
      });
      outgoing.end(body);
    });
  }
}

function answerOf(status: number, text: string, headers: NodeJS.Dict<string | string[]>): Answer {
  const body = parsed(text);
  if (status === 201 || status === 200) {
    return {
      outcome: 'accepted',
      status,
      id: String(body['id']),
      reference: String(body['reference']),
      trackingSecret: String(body['trackingSecret']),
      replayed: headers['idempotency-replayed'] === 'true',
    };
  }
  const code = typeof body['code'] === 'string' ? body['code'] : 'none';
  const retryAfter = headers['retry-after'];
  return {
    outcome: outcomeOf(status, code),
    status,
    code,
    ...(typeof retryAfter === 'string' ? { retryAfter } : {}),
  };
}

function outcomeOf(status: number, code: string): Outcome {
  if (status === 409 && code === 'request-in-flight') return 'busy';
  return status === 503 && code === 'outcome-unknown' ? 'unknown' : 'refused';
}

/** Asking again would not help: the request itself was refused. */
function isFinal({ outcome, status }: Answer): boolean {
  return outcome === 'refused' && status >= 400 && status < 500 && status !== 429;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
