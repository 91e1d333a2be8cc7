import {
  contact as contactSchema,
  submitConsultation,
  type FieldProblem,
  type SubmitConsultation,
} from '#libs/contracts';
import { missingConsents } from '../../consultations/consents.rules.js';
import { isPossiblePhone } from '../../consultations/phone-form.js';
import { allFields, inputNames } from './fields.js';
import {
  answerTo,
  bodyOf,
  filledWindows,
  ticked,
  visitorZone,
  type Answers,
  type FormContext,
} from './form-body.js';

/** One fault, in the terms of the form; the catalogue has the words. */
export interface Fault {
  /** The question's name; `''` when it belongs to none. */
  readonly field: string;
  readonly reason: 'missing' | 'wrong' | 'too_long' | 'characters' | 'either';
  /** Characters at most, when it is too long. */
  readonly max?: number;
}

export type ParsedForm =
  | { readonly ok: true; readonly body: SubmitConsultation }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Judges the answers by the API's own schema and rules, so that both doors take the same. */
export function parseForm(answers: Answers, context: FormContext): ParsedForm {
  const body = bodyOf(answers, context);
  const parsed = submitConsultation.safeParse(body);
  const faults = parsed.success
    ? []
    : [...parsed.error.issues.map(problemOf), ...hiddenContactProblems(parsed.error.issues, body['contact'])];
  const { phone } = body['contact'] as { phone?: string };
  if (phone !== undefined && !isPossiblePhone(phone))
    faults.push({ pointer: '/contact/phone', code: 'impossible_phone' });
  faults.push(
    ...missingConsents(answerTo(answers, 'country'), body['consents'] as SubmitConsultation['consents']),
  );
  if (parsed.success && faults.length === 0) return { ok: true, body: parsed.data };
  return { ok: false, faults: faultsOf(faults, answers, context) };
}

interface Problem extends Pick<FieldProblem, 'pointer' | 'code'> {
  readonly max?: number;
}

/** Problems of the API in the terms of the form: one for each question, in the order of the page. */
export function faultsOf(
  problems: readonly Problem[],
  answers: Answers,
  { service }: Pick<FormContext, 'service'>,
): Fault[] {
  const fields = allFields(service);
  const byField = new Map<string, Fault>();
  for (const problem of problems) {
    const name = fieldOf(problem, answers, service);
    const field = fields.find((candidate) => candidate.name === name);
    const empty =
      field === undefined || inputNames(field).every((input) => ticked(answers, input).length === 0);
    const fault: Fault = {
      field: field?.name ?? '',
      reason: reasonOf(problem.code, empty),
      ...(problem.max === undefined ? {} : { max: problem.max }),
    };
    if (!byField.has(fault.field)) byField.set(fault.field, fault);
  }
  const order = fields.map(({ name }) => name);
  return [...byField.values()].sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

function reasonOf(code: string, empty: boolean): Fault['reason'] {
  if (code === 'email_or_phone_required') return 'either';
  if (empty) return 'missing';
  if (code === 'too_big') return 'too_long';
  return code === 'forbidden_character' ? 'characters' : 'wrong';
}

function fieldOf({ pointer }: Problem, answers: Answers, service: FormContext['service']): string {
  const [first = '', second = '', third = ''] = pointer.split('/').slice(1);
  if (first === 'contact' && second === '') return 'contact.email';
  if (first === 'details' && second === 'windows') {
    // Without a zone nobody can say which instant was meant.
    if (filledWindows(answers).length > 0 && visitorZone(answers) === undefined) return 'contact.timeZone';
    return 'details.windows';
  }
  if (first === 'consents') {
    const consents = allFields(service).filter(({ kind }) => kind === 'consent');
    return consents[Number(second)]?.name ?? '';
  }
  return first === 'contact' || first === 'details' || third !== '' ? `${first}.${second}` : first;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

function problemOf(issue: Issue): Problem {
  const { params, maximum } = issue as { params?: { code?: unknown }; maximum?: unknown };
  const code = typeof params?.code === 'string' ? params.code : (issue.code ?? 'invalid');
  return {
    pointer: issue.path.map((part) => `/${String(part)}`).join(''),
    code,
    ...(typeof maximum === 'number' && code === 'too_big' ? { max: maximum } : {}),
  };
}

/**
 * The schema looks at the contact as a whole only once its parts are right. People should not hear of that in a second
 * round, so it is asked again with the faulty parts filled in.
 */
function hiddenContactProblems(issues: readonly Issue[], contact: unknown): Problem[] {
  const faulty = new Set(issues.filter(({ path }) => path[0] === 'contact').map(({ path }) => path[1]));
  if (faulty.size === 0 || faulty.has(undefined)) return [];
  const given = contact as { email?: string; phone?: string };
  const fillers: Record<string, string> = {
    name: 'name',
    email: 'name@example.org',
    phone: '+856 20 5555 5555',
    preferredChannel: given.email === undefined ? 'phone' : 'email',
    preferredTime: 'any',
    handle: 'handle',
    timeZone: 'UTC',
  };
  const filled = Object.fromEntries([...faulty].map((part) => [String(part), fillers[String(part)]]));
  const parsed = contactSchema.safeParse({ ...given, ...filled });
  if (parsed.success) return [];
  return parsed.error.issues
    .map((issue) => problemOf({ ...issue, path: ['contact', ...issue.path] }))
    .filter(({ code }) => !faulty.has('preferredChannel') || code === 'email_or_phone_required');
}
