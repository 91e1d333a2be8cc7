import { describe, expect, it } from '@jest/globals';
import {
  purpose as purposes,
  revealField,
  role as roles,
  service as services,
  type Purpose,
  type RevealField,
  type Role,
} from '#libs/contracts';
import { consentsFor, mayOpen, needsConsent, pace } from './reveal.rules.js';

const ROLES = roles.options;
const PURPOSES = purposes.options;
const FIELDS = revealField.options;

/** The matrix a second time, written the other way round: what is refused to people who work on cases. */
function refused(role: Role, purpose: Purpose, field: RevealField): boolean {
  if (role === 'admin' || role === 'auditor') return true;
  if (role === 'consultant' && (purpose === 'rights_request' || purpose === 'quality_check')) return true;
  return field === 'contact' && (purpose === 'eligibility' || purpose === 'quality_check');
}

const EVERY = ROLES.flatMap((role) =>
  PURPOSES.flatMap((purpose) => FIELDS.map((field) => ({ role, purpose, field }))),
);

describe('who may open what for which purpose', () => {
  it.each(EVERY)('$role, $purpose, $field', ({ role, purpose, field }) => {
    expect(mayOpen(role, purpose, [field])).toBe(!refused(role, purpose, field));
  });

  it('refuses all when one field is refused, and refuses nothing at all', () => {
    expect(mayOpen('lead', 'quality_check', ['question', 'contact'])).toBe(false);
    expect(mayOpen('lead', 'quality_check', ['question', 'details'])).toBe(true);
    expect(mayOpen('lead', 'answer', [])).toBe(false);
  });
});

describe('what consents a purpose rests on', () => {
  it.each(services.options.flatMap((service) => PURPOSES.map((purpose) => ({ service, purpose }))))(
    '$purpose of $service',
    ({ service, purpose }) => {
      const needed = consentsFor(purpose, service);
      const own = purpose === 'rights_request' || purpose === 'emergency';
      expect(needed.includes('health_data')).toBe(!own);
      expect(needed.includes('consultation')).toBe(!own);
      expect(needed.includes('trial_site_sharing')).toBe(
        purpose === 'referral' && service === 'trial_recruitment',
      );
      expect(needsConsent(purpose)).toBe(!own);
    },
  );
});

describe('how many different cases an hour', () => {
  it.each([
    [20, 'answer', 'usual'],
    [21, 'answer', 'flagged'],
    [60, 'answer', 'flagged'],
    [61, 'answer', 'refused'],
    [61, 'emergency', 'flagged'],
    [500, 'emergency', 'flagged'],
  ] as const)('%d for %s is %s', (cases, purpose, judged) => {
    expect(pace(cases, purpose)).toBe(judged);
  });
});
