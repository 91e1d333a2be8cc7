import { describe, expect, it } from '@jest/globals';
import { check, inversionsOf, type Invariant, type Verdict } from './check.js';
import { EFFECTS, type Effect, type EndState } from './end-state.js';
import type { HistoryRecord, Outcome } from './history.js';

const macOf = (key: string): string => `mac of ${key}`;
const idOf = (turn: number): string => `id-${turn}`;
const referenceOf = (turn: number): string => `REFS-000${turn}-A`;

type Reply = Partial<Extract<HistoryRecord, { kind: 'reply' }>> & { readonly outcome: Outcome };

/** One request: a line per sending, and the replies that came; fewer replies than sendings means silence. */
function request(turn: number, replies: readonly Reply[], sent = replies.length): HistoryRecord[] {
  return Array.from({ length: sent }, (_, index): HistoryRecord[] => {
    const attempt = index + 1;
    const at = turn * 100 + attempt;
    const reply = replies[index];
    const sending = {
      kind: 'send',
      turn,
      attempt,
      at,
      key: `key-${turn}`,
      email: `visitor-${turn}@example.test`,
    } as const;
    return reply === undefined
      ? [sending]
      : [sending, { kind: 'reply', turn, attempt, at, status: 0, ...reply }];
  }).flat();
}

const accepted = (turn: number, more: Partial<Reply> = {}): Reply => ({
  outcome: 'accepted',
  status: 201,
  id: idOf(turn),
  reference: referenceOf(turn),
  trackingSecret: `secret-${turn}`,
  ...more,
});
const refused: Reply = { outcome: 'refused', status: 503, code: 'not-available' };
const unknown: Reply = { outcome: 'unknown', code: 'ECONNRESET' };

interface Changes extends Partial<Omit<EndState, 'effects'>> {
  readonly effects?: Partial<Record<Effect, ReadonlyMap<string, number>>>;
}

/** A house in which these requests left exactly what they should. */
function house(turns: readonly number[], changes: Changes = {}): EndState {
  const once = new Map(turns.map((turn) => [idOf(turn), 1]));
  const { effects, ...rest } = changes;
  return {
    keys: new Map(turns.map((turn) => [macOf(`key-${turn}`), idOf(turn)])),
    consultations: new Map(turns.map((turn) => [idOf(turn), referenceOf(turn)])),
    effects: {
      ...(Object.fromEntries(EFFECTS.map((effect) => [effect, once])) as unknown as EndState['effects']),
      ...effects,
    },
    mails: turns.map(mailTo),
    history: turns.map((turn) => event(turn, 1)),
    heads: new Map(turns.map((turn) => [`consultation.lifecycle ${idOf(turn)}`, 1])),
    fences: turns.map((turn) => ({ ...event(turn, 1), app: 'triage' })),
    sequences: [{ place: 'topics', events: turns.map((turn) => event(turn, 1)) }],
    brokenChains: [],
    deadLetters: [],
    held: [],
    leftovers: new Map([['outbox of gateway', 0]]),
    streamGaps: 0,
    audit: { verified: true, line: 'verified' },
    ...rest,
  };
}

const mailTo = (turn: number): EndState['mails'][number] => ({
  messageId: `mail-${turn}`,
  to: `visitor-${turn}@example.test`,
  subject: `We have your request ${referenceOf(turn)}`,
});
const event = (turn: number, version: number): EndState['history'][number] => ({
  topic: 'consultation.lifecycle',
  subject: idOf(turn),
  version,
  id: `event-${turn}-${version}`,
});

const judge = (history: readonly HistoryRecord[], state: EndState): Verdict => check(history, state, macOf);
const broken = ({ violations }: Verdict): Invariant[] => [
  ...new Set(violations.map(({ invariant }) => invariant)),
];

describe('the checker', () => {
  it('finds nothing wrong with a house that did everything once, and keeps the three fates apart', () => {
    const history = [
      ...request(1, [accepted(1)]),
      ...request(2, [unknown, refused, accepted(2, { status: 200, replayed: true })]),
      ...request(3, [refused]),
      ...request(4, [unknown]),
      ...request(5, [], 1),
    ];
    // Request 4 was stored although nobody heard of it, request 5 was not: both are right.
    expect(judge(history, house([1, 2, 4]))).toEqual({
      accepted: 2,
      refused: 1,
      indeterminate: 2,
      lost: 0,
      doubled: 0,
      inversions: 0,
      deadLetters: 0,
      mailsRaw: 3,
      mailsUnique: 3,
      violations: [],
    });
  });

  it('counts a mail that was repeated under its Message-ID as one', () => {
    const verdict = judge(request(1, [accepted(1)]), house([1], { mails: [mailTo(1), mailTo(1)] }));
    expect(verdict).toMatchObject({ mailsRaw: 2, mailsUnique: 1, doubled: 0, violations: [] });
  });

  describe('I1: accepted and everywhere, once', () => {
    it('sees an acceptance without a row', () => {
      const verdict = judge([...request(1, [accepted(1)]), ...request(2, [accepted(2)])], house([1]));
      expect(verdict).toMatchObject({ lost: 1, doubled: 0 });
      expect(broken(verdict)).toEqual(['I1']);
    });

    it.each(EFFECTS)('sees that the effect "%s" is missing', (effect) => {
      const verdict = judge(request(1, [accepted(1)]), house([1], { effects: { [effect]: new Map() } }));
      expect(verdict).toMatchObject({ lost: 1, doubled: 0 });
      expect(broken(verdict)).toEqual(['I1']);
    });

    it.each(EFFECTS)('sees that the effect "%s" is there twice', (effect) => {
      const twice = new Map([[idOf(1), 2]]);
      const verdict = judge(request(1, [accepted(1)]), house([1], { effects: { [effect]: twice } }));
      expect(verdict).toMatchObject({ lost: 0, doubled: 1 });
      expect(broken(verdict)).toEqual(['I1']);
    });

    it('sees a missing mail and a second one', () => {
      expect(judge(request(1, [accepted(1)]), house([1], { mails: [] }))).toMatchObject({ lost: 1 });
      const second = { ...mailTo(1), messageId: 'another' };
      expect(judge(request(1, [accepted(1)]), house([1], { mails: [mailTo(1), second] }))).toMatchObject({
        doubled: 1,
      });
    });

    it('holds a request that nobody heard of to the same, once it is stored', () => {
      const state = house([1], { effects: { case: new Map() } });
      expect(judge(request(1, [unknown]), state)).toMatchObject({ indeterminate: 1, lost: 1 });
    });
  });

  describe('I2: refused is not stored', () => {
    it('sees a row of a refused request', () => {
      expect(broken(judge(request(1, [refused, refused]), house([1])))).toEqual(['I2']);
    });

    it('sees a refusal that was none, by the repetition that it got', () => {
      const history = request(1, [refused, accepted(1, { status: 200, replayed: true })]);
      expect(broken(judge(history, house([1])))).toEqual(['I2']);
    });
  });

  describe('I3: order', () => {
    it('counts a first delivery that came after a later version, whatever was repeated', () => {
      const events = [event(1, 1), event(1, 2), event(1, 1), event(2, 2), event(2, 1), event(2, 2)];
      expect(inversionsOf(events)).toEqual([event(2, 1)]);
      const state = house([1], { sequences: [{ place: 'audit log', events }] });
      const verdict = judge(request(1, [accepted(1)]), state);
      expect(verdict.inversions).toBe(1);
      expect(broken(verdict)).toEqual(['I3']);
    });

    it('sees a gap in the versions of a history', () => {
      const state = house([1], {
        history: [event(1, 1), event(1, 3)],
        heads: new Map([[`consultation.lifecycle ${idOf(1)}`, 3]]),
        fences: [{ ...event(1, 3), app: 'triage' }],
      });
      expect(broken(judge(request(1, [accepted(1)]), state))).toEqual(['I3']);
    });

    it('sees steps that do not follow from each other', () => {
      const verdict = judge(request(1, [accepted(1)]), house([1], { brokenChains: [idOf(1)] }));
      expect(verdict.inversions).toBe(1);
    });
  });

  describe('I4: nothing that nobody asked for', () => {
    it('sees a second row of a request by its missing key', () => {
      const state = house([1, 2]);
      const keys = new Map([[macOf('key-1'), idOf(1)]]);
      const verdict = judge(request(1, [accepted(1)]), { ...state, keys });
      expect(verdict.doubled).toBe(1);
      expect(broken(verdict)).toEqual(['I4']);
    });

    it('sees an effect of a consultation that is not there', () => {
      const state = house([1], {
        effects: {
          delivery: new Map([
            [idOf(1), 1],
            [idOf(9), 1],
          ]),
        },
      });
      expect(broken(judge(request(1, [accepted(1)]), state))).toEqual(['I4']);
    });

    it('sees a mail about somebody else', () => {
      const mails = [{ ...mailTo(1), subject: `We have your request ${referenceOf(7)}` }];
      expect(broken(judge(request(1, [accepted(1)]), house([1], { mails })))).toEqual(['I4']);
    });
  });

  describe('I5: everything is done, or set aside with its line', () => {
    const name = `consultation.lifecycle ${idOf(1)}`;
    const three = {
      history: [1, 2, 3].map((version) => event(1, version)),
      heads: new Map([[name, 3]]),
      sequences: [],
    };
    const letter = {
      app: 'triage',
      topic: 'consultation.lifecycle',
      subject: idOf(1),
      version: 2,
      reason: 'not-json',
    };
    const heldThird = { ...event(1, 3), app: 'triage', reason: 'ahead' };
    const fence = (version: number): EndState['fences'][number] => ({ ...event(1, version), app: 'triage' });

    it('lets a line wait behind its dead letter', () => {
      const state = house([1], { ...three, fences: [fence(1)], deadLetters: [letter], held: [heldThird] });
      expect(judge(request(1, [accepted(1)]), state)).toMatchObject({ deadLetters: 1, violations: [] });
    });

    it.each<[string, Changes]>([
      ['a consumer that stopped short', { ...three, fences: [fence(2)] }],
      ['a line that lost an event', { ...three, fences: [fence(1)], deadLetters: [letter] }],
      ['an event held behind nothing', { ...three, fences: [fence(3)], held: [heldThird] }],
      ['an event that was never published', { ...three, history: [event(1, 1)], fences: [fence(3)] }],
      ['a row left in an outbox', { leftovers: new Map([['outbox of gateway', 1]]) }],
    ])('sees %s', (_name, changes) => {
      expect(broken(judge(request(1, [accepted(1)]), house([1], changes)))).toEqual(['I5']);
    });
  });

  it('I7: sees a log that does not verify, and gaps in its streams', () => {
    const audit = { verified: false, line: 'BROKEN' };
    expect(broken(judge([], house([], { audit })))).toEqual(['I7']);
    expect(broken(judge([], house([], { streamGaps: 1 })))).toEqual(['I7']);
  });

  it('I8: sees one key that became two consultations', () => {
    const history = request(1, [
      accepted(1),
      unknown,
      accepted(1, { id: 'id-other', status: 200, replayed: true }),
    ]);
    const verdict = judge(history, house([1]));
    expect(verdict.doubled).toBe(1);
    expect(broken(verdict)).toEqual(['I8']);
  });

  it('I8: sees one key that got two tracking secrets', () => {
    const history = request(1, [
      accepted(1),
      accepted(1, { status: 200, replayed: true, trackingSecret: 'other' }),
    ]);
    expect(broken(judge(history, house([1])))).toEqual(['I8']);
  });
});
