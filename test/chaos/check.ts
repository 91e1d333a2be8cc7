import { EFFECTS, type EndState, type Mail, type SeenEvent } from './end-state.js';
import type { HistoryRecord } from './history.js';

export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8';

export interface Violation {
  readonly invariant: Invariant;
  /** Ids, codes and counts; nothing that a visitor wrote. */
  readonly what: string;
}

export interface Verdict {
  readonly accepted: number;
  readonly refused: number;
  readonly indeterminate: number;
  /** Accepted requests of which something is missing. */
  readonly lost: number;
  /** Requests with more than one of something, and effects that nobody asked for. */
  readonly doubled: number;
  /** Events whose first delivery came after that of a later version of their subject. */
  readonly inversions: number;
  readonly deadLetters: number;
  readonly mailsRaw: number;
  readonly mailsUnique: number;
  readonly violations: readonly Violation[];
}

/** One visitor's request as its history tells it. */
interface Request {
  readonly turn: number;
  readonly key: string;
  readonly email: string;
  readonly sent: number;
  readonly replies: Extract<HistoryRecord, { kind: 'reply' }>[];
}

type Fate = 'accepted' | 'refused' | 'indeterminate';

/**
 * Holds the history against what is really there.
 *
 * @param macOf the gateway's HMAC of an Idempotency-Key, hex: the one thread from a request without an answer to its row
 */
export function check(
  history: readonly HistoryRecord[],
  state: EndState,
  macOf: (key: string) => string,
): Verdict {
  const requests = requestsOf(history);
  const mailsTo = Map.groupBy(state.mails, ({ to }) => to);
  const violations: Violation[] = [];
  const report = (invariant: Invariant, what: string): void => {
    violations.push({ invariant, what });
  };
  const fates = { accepted: 0, refused: 0, indeterminate: 0 };
  const lost = new Set<string>();
  const doubled = new Set<string>();
  const asked = new Map<string, Request>();
  for (const request of requests) {
    const fate = fateOf(request);
    fates[fate] += 1;
    checkReplies(request, report, doubled);
    const id = state.keys.get(macOf(request.key));
    if (id !== undefined) asked.set(id, request);
    const answered = request.replies.find(({ outcome }) => outcome === 'accepted')?.id;
    if (fate === 'refused' && id !== undefined)
      report('I2', `request ${request.turn} was refused and is stored as ${id}`);
    if (
      fate === 'accepted' &&
      (answered !== id || answered === undefined || !state.consultations.has(answered))
    ) {
      lost.add(answered ?? `request ${request.turn}`);
      report('I1', `request ${request.turn} was accepted and is not stored as ${answered ?? 'anything'}`);
    }
  }
  for (const [id, reference] of state.consultations) {
    const request = asked.get(id);
    if (request === undefined) {
      doubled.add(id);
      report('I4', `consultation ${id} belongs to no request that was sent`);
      continue;
    }
    checkEffects(id, state, report, lost, doubled);
    checkMails(id, reference, mailsTo.get(request.email) ?? [], report, lost, doubled);
  }
  checkUnasked(state, report, doubled);
  const inversions = checkOrder(state, report);
  checkEvents(state, report);
  checkRest(state, report);
  return {
    ...fates,
    lost: lost.size,
    doubled: doubled.size,
    inversions,
    deadLetters: state.deadLetters.length,
    mailsRaw: state.mails.length,
    mailsUnique: new Set(state.mails.map(({ messageId }) => messageId)).size,
    violations,
  };
}

type Report = (invariant: Invariant, what: string) => void;

function requestsOf(history: readonly HistoryRecord[]): Request[] {
  const requests = new Map<number, { -readonly [Name in keyof Request]: Request[Name] }>();
  for (const record of history) {
    switch (record.kind) {
      case 'send': {
        const { turn, key, email } = record;
        const known = requests.get(turn);
        if (known === undefined) requests.set(turn, { turn, key, email, sent: 1, replies: [] });
        else known.sent += 1;
        break;
      }
      case 'reply':
        requests.get(record.turn)?.replies.push(record);
        break;
      case 'step':
        break;
    }
  }
  return [...requests.values()];
}

/** A request that was sent more often than it was answered, or once without certainty, may or may not be stored. */
function fateOf({ sent, replies }: Request): Fate {
  if (replies.some(({ outcome }) => outcome === 'accepted')) return 'accepted';
  const certain = replies.filter(({ outcome }) => outcome === 'refused').length;
  return certain === sent ? 'refused' : 'indeterminate';
}

/** Every acceptance of one key must be the same one, and none may contradict an earlier refusal. */
function checkReplies({ turn, replies }: Request, report: Report, doubled: Set<string>): void {
  const accepted = replies.filter(({ outcome }) => outcome === 'accepted');
  const [first] = accepted;
  for (const reply of accepted.slice(1)) {
    if (
      reply.id === first?.id &&
      reply.reference === first?.reference &&
      reply.trackingSecret === first?.trackingSecret
    )
      continue;
    doubled.add(reply.id ?? '');
    report('I8', `request ${turn} was accepted as two consultations`);
  }
  const before = first === undefined ? [] : replies.slice(0, replies.indexOf(first));
  if (first?.replayed === true && before.every(({ outcome }) => outcome === 'refused'))
    report('I2', `request ${turn} was refused, and its repetition was told that it had been stored`);
}

function checkEffects(
  id: string,
  { effects }: EndState,
  report: Report,
  lost: Set<string>,
  doubled: Set<string>,
): void {
  for (const effect of EFFECTS) {
    const count = effects[effect].get(id) ?? 0;
    if (count === 1) continue;
    (count === 0 ? lost : doubled).add(id);
    report('I1', `consultation ${id} has ${count} times the effect "${effect}"`);
  }
}

function checkMails(
  id: string,
  reference: string,
  own: readonly Mail[],
  report: Report,
  lost: Set<string>,
  doubled: Set<string>,
): void {
  const unique = new Set(own.map(({ messageId }) => messageId));
  if (unique.size === 0) lost.add(id);
  if (unique.size > 1) doubled.add(id);
  if (unique.size !== 1) report('I1', `consultation ${id} has ${unique.size} receipts by their Message-ID`);
  if (own.some(({ subject }) => !subject.includes(reference)))
    report('I4', `consultation ${id} got a mail about another one`);
}

/** Effects whose consultation is not there. */
function checkUnasked({ effects, consultations }: EndState, report: Report, doubled: Set<string>): void {
  for (const effect of EFFECTS) {
    for (const id of effects[effect].keys()) {
      if (consultations.has(id)) continue;
      doubled.add(id);
      report('I4', `the effect "${effect}" is there for ${id}, which was never accepted`);
    }
  }
}

/** Counts, per subject, first deliveries that came after a later version. */
function checkOrder({ sequences, brokenChains }: EndState, report: Report): number {
  const inverted = new Set<string>();
  for (const { place, events } of sequences) {
    for (const { topic, subject, version } of inversionsOf(events)) {
      const name = `${topic} ${subject} version ${version}`;
      inverted.add(name);
      report('I3', `${place}: ${name} came after a later version`);
    }
  }
  for (const chain of brokenChains) report('I3', `steps of case ${chain} do not follow from each other`);
  return inverted.size + brokenChains.length;
}

/** Events whose first occurrence comes after a later version of their subject. */
export function inversionsOf(events: readonly SeenEvent[]): SeenEvent[] {
  const highest = new Map<string, number>();
  const seen = new Set<string>();
  return events.filter((event) => {
    if (seen.has(event.id)) return false;
    seen.add(event.id);
    const subject = `${event.topic} ${event.subject}`;
    const last = highest.get(subject) ?? 0;
    highest.set(subject, Math.max(last, event.version));
    return event.version < last;
  });
}

/** Versions without a gap from producer to every consumer, except behind a dead letter, where the rest is held. */
function checkEvents(state: EndState, report: Report): void {
  const bySubject = Map.groupBy(state.history, ({ topic, subject }) => `${topic} ${subject}`);
  for (const [name, events] of bySubject) {
    const versions = events.map(({ version }) => version).sort((a, b) => a - b);
    const first = versions[0] ?? 0;
    if (versions.some((version, index) => version !== first + index))
      report('I3', `${name}: published versions ${versions.join(', ')} are not contiguous`);
    const head = state.heads.get(name);
    if (versions.at(-1) !== head)
      report('I5', `${name}: published to version ${versions.at(-1) ?? 0} of ${head ?? 0}`);
  }
  for (const fence of state.fences) {
    const name = `${fence.topic} ${fence.subject}`;
    const head = state.heads.get(name) ?? 0;
    const behind = state.deadLetters.find(
      ({ app, topic, subject }) => app === fence.app && topic === fence.topic && subject === fence.subject,
    );
    if (behind === undefined) {
      if (fence.version !== head)
        report(
          'I5',
          `${fence.app} is at version ${fence.version} of ${head} of ${name}, behind no dead letter`,
        );
      continue;
    }
    const held = state.held.filter(
      ({ app, topic, subject }) => app === fence.app && topic === fence.topic && subject === fence.subject,
    ).length;
    // The dead letter itself is one of the missing versions, unless it names none.
    const aside = behind.version === undefined ? 0 : 1;
    if (fence.version + aside + held !== head)
      report(
        'I5',
        `${fence.app}: ${fence.version} applied, ${aside} set aside and ${held} held of ${head} of ${name}`,
      );
  }
  for (const { app, topic, subject } of state.held) {
    const behind = state.deadLetters.some((dead) => dead.app === app && dead.subject === subject);
    if (!behind) report('I5', `${app} holds an event of ${topic} ${subject} behind no dead letter`);
  }
}

function checkRest({ leftovers, streamGaps, audit }: EndState, report: Report): void {
  for (const [place, count] of leftovers) if (count > 0) report('I5', `${place} still has ${count} rows`);
  if (streamGaps > 0) report('I7', `${streamGaps} gaps in the streams of access records`);
  if (!audit.verified) report('I7', `the audit log does not verify: ${audit.line}`);
}
