import { z } from 'zod';
import { DEAD_LETTER_ROUTES } from './dead-letter-routes.js';
import type { AccessAction, AccessRecord } from './events/audit.js';
import { auditCheckpoint, auditEntryList, auditProof, searchAudit } from './http/audit.js';
import {
  caseDetail,
  caseList,
  caseRevealed,
  closeCase,
  contactMasks,
  listCases,
  revealCase,
} from './http/cases.js';
import {
  accessConfirmed,
  caseGrantIssued,
  confirmAccess,
  mailAddress,
  requestCaseGrant,
  requestMailAddress,
  requestVisitorGrant,
  visitorGrantIssued,
  visitorThread,
} from './http/inner.js';
import { offeredServices } from './http/services.js';
import { signIn, staffMember, staffSession } from './http/staff.js';
import { consultationAccepted, submitConsultation } from './http/submit-consultation.js';
import {
  messagePosted,
  openTracking,
  postMessage,
  trackedConsultation,
  trackingSession,
} from './http/tracking.js';
import type { App, Role } from './vocabulary.js';

/** A process that can hold a service token: an app, or the operator's command line. */
export type Caller = App | 'cli';

/**
 * Who may call a route. `visitor`: the bearer of a visitor grant. `staff`: a signed-in person with one of the roles;
 * inside the house the gateway speaks for that person. `apps`: another process, under its own service token.
 */
export type AccessRule =
  | { readonly by: 'anyone' }
  | { readonly by: 'visitor' }
  | { readonly by: 'staff'; readonly roles: readonly Role[] }
  | { readonly by: 'apps'; readonly callers: readonly Caller[] };

export interface RouteDefinition {
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with `:name` parameters. `/api/…` is public and goes through the gateway; `/inner/…` is not reachable from outside. */
  readonly path: string;
  readonly owner: App;
  readonly access: AccessRule;
  /** What a refusal of this route is called on the audit log. */
  readonly action?: AccessAction;
  /** What the address names, on the record of a refusal; a case unless told. */
  readonly target?: AccessRecord['target']['type'];
  /** A signed authority that must come with the call besides the service token. */
  readonly grant?: 'case' | 'visitor';
  readonly ifMatch?: boolean;
  readonly idempotent?: boolean;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly status: 200 | 201 | 204;
  readonly response?: z.ZodType;
}

/** UUIDs are read in any case (RFC 9562) and written in lower case everywhere. */
const caseId = z.strictObject({ id: z.uuid().toLowerCase() });
const CASE_WORKERS = ['consultant', 'lead'] as const;
const LOG_READERS = ['admin', 'auditor'] as const;

const staff = (...roles: Role[]): AccessRule => ({ by: 'staff', roles });
const apps = (...callers: Caller[]): AccessRule => ({ by: 'apps', callers });

/** Every HTTP route of every app but health and metrics. Only the owner has a controller for it. */
export const ROUTES = {
  submitConsultation: {
    summary: 'Send a consultation request',
    method: 'POST',
    path: '/api/v1/consultations',
    owner: 'gateway',
    access: { by: 'anyone' },
    idempotent: true,
    body: submitConsultation,
    status: 201,
    response: consultationAccepted,
  },
  listServices: {
    summary: 'The services, languages and notice that are offered',
    method: 'GET',
    path: '/api/v1/services',
    owner: 'gateway',
    access: { by: 'anyone' },
    status: 200,
    response: offeredServices,
  },
  openTracking: {
    summary: 'Open the own request with reference and secret',
    method: 'POST',
    path: '/api/v1/tracking/sessions',
    owner: 'gateway',
    access: { by: 'anyone' },
    body: openTracking,
    status: 201,
    response: trackingSession,
  },
  trackConsultation: {
    summary: 'State, messages and disclosures of the own request',
    method: 'GET',
    path: '/api/v1/tracking',
    owner: 'gateway',
    access: { by: 'visitor' },
    status: 200,
    response: trackedConsultation,
  },
  postVisitorMessage: {
    summary: 'Write to the consultant',
    method: 'POST',
    path: '/api/v1/tracking/messages',
    owner: 'vault',
    access: { by: 'visitor' },
    grant: 'visitor',
    idempotent: true,
    body: postMessage,
    status: 201,
    response: messagePosted,
  },
  startStaffSession: {
    summary: 'Sign in',
    method: 'POST',
    path: '/api/v1/staff/sessions',
    owner: 'gateway',
    access: { by: 'anyone' },
    body: signIn,
    status: 201,
    response: staffSession,
  },
  endStaffSession: {
    summary: 'Sign out',
    method: 'DELETE',
    path: '/api/v1/staff/sessions/current',
    owner: 'gateway',
    access: staff('consultant', 'lead', 'admin', 'auditor'),
    action: 'session.ended',
    status: 204,
  },
  currentStaff: {
    summary: 'Who is signed in',
    method: 'GET',
    path: '/api/v1/staff/me',
    owner: 'gateway',
    access: staff('consultant', 'lead', 'admin', 'auditor'),
    status: 200,
    response: staffMember,
  },
  listCases: {
    summary: 'Cases of the own queues, without personal data',
    method: 'GET',
    path: '/api/v1/cases',
    owner: 'triage',
    access: staff(...CASE_WORKERS),
    action: 'cases.listed',
    query: listCases,
    status: 200,
    response: caseList,
  },
  getCase: {
    summary: 'One case with masks',
    method: 'GET',
    path: '/api/v1/cases/:id',
    owner: 'triage',
    access: staff(...CASE_WORKERS),
    action: 'case.viewed',
    params: caseId,
    status: 200,
    response: caseDetail,
  },
  claimCase: {
    summary: 'Take a case',
    method: 'POST',
    path: '/api/v1/cases/:id/claim',
    owner: 'triage',
    access: staff(...CASE_WORKERS),
    action: 'case.claimed',
    ifMatch: true,
    idempotent: true,
    params: caseId,
    status: 200,
    response: caseDetail,
  },
  releaseCase: {
    summary: 'Give a case back to its queue',
    method: 'POST',
    path: '/api/v1/cases/:id/release',
    owner: 'triage',
    access: staff(...CASE_WORKERS),
    action: 'case.released',
    ifMatch: true,
    idempotent: true,
    params: caseId,
    status: 200,
    response: caseDetail,
  },
  closeCase: {
    summary: 'Close a case with how it ended',
    method: 'POST',
    path: '/api/v1/cases/:id/close',
    owner: 'triage',
    access: staff(...CASE_WORKERS),
    action: 'case.closed',
    ifMatch: true,
    idempotent: true,
    params: caseId,
    body: closeCase,
    status: 200,
    response: caseDetail,
  },
  revealCase: {
    summary: 'Open content with a purpose, on the record',
    method: 'POST',
    path: '/api/v1/cases/:id/reveals',
    owner: 'vault',
    access: staff(...CASE_WORKERS),
    action: 'case.revealed',
    grant: 'case',
    idempotent: false,
    params: caseId,
    body: revealCase,
    status: 201,
    response: caseRevealed,
  },
  postCaseMessage: {
    summary: 'Answer the visitor',
    method: 'POST',
    path: '/api/v1/cases/:id/messages',
    owner: 'vault',
    access: staff(...CASE_WORKERS),
    action: 'message.posted',
    grant: 'case',
    idempotent: true,
    params: caseId,
    body: postMessage,
    status: 201,
    response: messagePosted,
  },
  searchAudit: {
    summary: 'Search the audit log, newest first',
    method: 'GET',
    path: '/api/v1/audit/entries',
    owner: 'audit',
    access: staff(...LOG_READERS),
    action: 'audit.searched',
    query: searchAudit,
    status: 200,
    response: auditEntryList,
  },
  auditProof: {
    summary: 'Proof that an entry is in the log',
    method: 'GET',
    path: '/api/v1/audit/entries/:index/proof',
    owner: 'audit',
    access: staff(...LOG_READERS),
    action: 'audit.searched',
    params: z.strictObject({ index: z.coerce.number().int().nonnegative() }),
    status: 200,
    response: auditProof,
  },
  auditCheckpoint: {
    summary: 'The newest signed head of the audit log',
    method: 'GET',
    path: '/api/v1/audit/checkpoint',
    owner: 'audit',
    access: staff(...LOG_READERS),
    action: 'audit.searched',
    status: 200,
    response: auditCheckpoint,
  },
  ...DEAD_LETTER_ROUTES,
  issueCaseGrant: {
    summary: 'May this person act on this case?',
    method: 'POST',
    path: '/inner/case-grants',
    owner: 'triage',
    access: staff(...CASE_WORKERS),
    action: 'case.granted',
    body: requestCaseGrant,
    status: 201,
    response: caseGrantIssued,
  },
  sealCloseNote: {
    summary: 'Keep what was written on closing',
    method: 'POST',
    path: '/inner/cases/:id/close-notes',
    owner: 'vault',
    access: apps('triage'),
    grant: 'case',
    params: caseId,
    body: postMessage,
    status: 201,
    response: messagePosted,
  },
  readMasks: {
    summary: 'Masks of one contact',
    method: 'POST',
    path: '/inner/cases/:id/masks',
    owner: 'vault',
    access: apps('triage'),
    grant: 'case',
    params: caseId,
    status: 200,
    response: contactMasks,
  },
  issueVisitorGrant: {
    summary: 'Does this secret open this consultation?',
    method: 'POST',
    path: '/inner/visitor-grants',
    owner: 'vault',
    access: apps('gateway'),
    body: requestVisitorGrant,
    status: 201,
    response: visitorGrantIssued,
  },
  readVisitorThread: {
    summary: 'The thread and who opened the request',
    method: 'GET',
    path: '/inner/visitor-thread',
    owner: 'vault',
    access: apps('gateway'),
    grant: 'visitor',
    status: 200,
    response: visitorThread,
  },
  requestMailAddress: {
    summary: 'One address for one mail',
    method: 'POST',
    path: '/inner/mail-addresses',
    owner: 'vault',
    access: apps('notification'),
    action: 'address.disclosed',
    body: requestMailAddress,
    status: 200,
    response: mailAddress,
  },
  confirmAccess: {
    summary: 'Put an access on the log before content leaves',
    method: 'POST',
    path: '/inner/access-confirmations',
    owner: 'audit',
    access: apps('vault'),
    body: confirmAccess,
    status: 200,
    response: accessConfirmed,
  },
  exportAuditLog: {
    summary: 'The whole log as newline-delimited JSON',
    method: 'GET',
    path: '/inner/audit-log',
    owner: 'audit',
    access: apps('cli'),
    action: 'audit.exported',
    query: z.strictObject({ from: z.coerce.number().int().nonnegative().default(0) }),
    status: 200,
  },
} as const satisfies Record<string, RouteDefinition>;

export type RouteName = keyof typeof ROUTES;
