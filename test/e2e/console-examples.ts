import { createHash } from 'node:crypto';
import type { AuditCheckpoint, AuditEntry, CaseDetail, CaseRevealed } from '#libs/contracts';
import { inMinutes, type ConsoleApi } from './console-api.js';

const CONSULTANT = '019c0000-0000-7000-8000-000000000001';
const OTHER = '019c0000-0000-7000-8000-000000000009';

export const UNASSIGNED = '019c1111-0000-7000-8000-000000000001';
export const MINE = '019c1111-0000-7000-8000-000000000002';
export const OVERDUE = '019c1111-0000-7000-8000-000000000003';
export const WAITING = '019c1111-0000-7000-8000-000000000004';
export const ROUTINE = '019c1111-0000-7000-8000-000000000005';

const base: CaseDetail = {
  id: UNASSIGNED,
  reference: 'K7Q4-9XHM-2',
  service: 'drug_search',
  level: 'urgent',
  priority: 1,
  state: 'queued',
  queue: 'drug_search',
  dueAt: inMinutes(42),
  dueState: 'soon',
  language: 'lo',
  country: 'LA',
  timeZone: 'Asia/Vientiane',
  preferredChannel: 'whatsapp',
  preferredTime: 'evening',
  signs: ['fever_on_treatment', 'supply_ends_soon', 'a_sign_of_tomorrow'],
  reasons: ['urgent_sign', 'supply_ends_soon'],
  receivedAt: inMinutes(-75),
  masks: { name: 'S. V.', email: '•••@•••', phone: '••• 55' },
};

/** One case of each due state and level. */
export function exampleCases(): CaseDetail[] {
  return [
    base,
    {
      ...base,
      id: MINE,
      reference: 'P2M4-T8RN-X',
      service: 'overseas_treatment',
      level: 'emergency',
      priority: 0,
      state: 'assigned',
      queue: 'overseas_treatment',
      assignee: CONSULTANT,
      language: 'zh-Hans',
      country: 'CN',
      dueAt: inMinutes(12),
      signs: ['chest_pain'],
      reasons: ['emergency_sign'],
      masks: { name: '王', email: '•••@•••' },
    },
    {
      ...base,
      id: OVERDUE,
      reference: 'T8RN-5WQK-7',
      service: 'remote_consultation',
      level: 'soon',
      state: 'in_contact',
      assignee: OTHER,
      dueAt: inMinutes(-190),
      dueState: 'overdue',
      language: 'en',
      country: 'GB',
    },
    {
      ...base,
      id: WAITING,
      reference: 'H3JD-M6PC-9',
      service: 'trial_recruitment',
      level: 'routine',
      state: 'waiting_for_visitor',
      assignee: CONSULTANT,
      dueAt: inMinutes(2_000),
      dueState: 'paused',
      signs: [],
      reasons: ['in_order_of_due_time'],
    },
    {
      ...base,
      id: ROUTINE,
      reference: 'W9XC-2FGH-4',
      service: 'trial_recruitment',
      level: 'routine',
      priority: 5,
      dueAt: inMinutes(3_000),
      dueState: 'ok',
      language: 'en',
      country: 'TH',
      signs: [],
      reasons: ['in_order_of_due_time'],
    },
  ];
}

/** What people wrote, markup and long words included. */
export const REVEALED: CaseRevealed['values'] = {
  contact: {
    name: 'ສົມສັກ ວົງສາ',
    email: 'somsak@example.org',
    phone: '+856 20 5555 5555',
    preferredChannel: 'whatsapp',
    preferredTime: 'evening',
    timeZone: 'Asia/Vientiane',
  },
  question: 'ຂ້ອຍຕ້ອງການຢາ <img src=x onerror="window.pwned=1"> <b>bold</b>\nhttps://example.org/offer',
  details: {
    drug: 'Imatinib 400 mg',
    deliveryCountry: 'LA',
    prescription: 'have',
    quantityMonths: 3,
    alreadyTaking: true,
    windows: [{ from: '2026-11-23T02:00:00Z', to: '2026-11-23T03:00:00Z' }],
    unheardOf: 'shown as it is',
  },
  messages: [
    {
      id: '019c2222-0000-7000-8000-000000000001',
      author: 'visitor',
      at: inMinutes(-60),
      text: 'هل هناك أخبار؟',
    },
    {
      id: '019c2222-0000-7000-8000-000000000002',
      author: 'consultant',
      at: inMinutes(-30),
      text: 'We are looking.',
    },
  ],
  notes: [],
};

/** Entries of the log, newest first. */
export function exampleEntries(count = 6): AuditEntry[] {
  return Array.from({ length: count }, (_, row): AuditEntry => {
    const index = 184_203 - row;
    const refused = row % 3 === 1;
    const entry = {
      kind: 'access',
      at: inMinutes(-row * 3),
      app: 'vault',
      action: row % 2 === 0 ? 'case.revealed' : 'case.viewed',
      outcome: refused ? 'refused' : 'allowed',
      actor: { kind: 'staff', ref: row % 2 === 0 ? CONSULTANT : OTHER, role: 'consultant' },
      target: { type: 'case', ref: row % 2 === 0 ? UNASSIGNED : MINE },
      ...(refused
        ? { reason: 'purpose-not-allowed' }
        : { purpose: 'answer', fields: ['contact', 'question'] }),
    } as const;
    const leaf = JSON.stringify({ ...entry, v: 1 });
    const leafHash = createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), Buffer.from(leaf)]))
      .digest('hex');
    return { ...entry, fields: 'fields' in entry ? [...entry.fields] : undefined, index, leaf, leafHash };
  });
}

export const CHECKPOINT: AuditCheckpoint = {
  note: 'larus.test/audit\n184201\nn2Nj\n\n— larus.test sig\n',
  size: 184_201,
  root: '9f63c1a7'.repeat(8),
  at: inMinutes(-1),
  entries: 184_204,
  witness: 'directory',
};

export function fill(api: ConsoleApi): void {
  api.reset();
  api.cases = exampleCases();
  api.entries = exampleEntries();
  api.checkpoint = CHECKPOINT;
  api.revealed = REVEALED;
}
