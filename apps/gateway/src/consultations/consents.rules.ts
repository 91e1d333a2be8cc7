import type { ConsentPurpose, FieldProblem, SubmitConsultation } from '#libs/contracts';

type Consent = SubmitConsultation['consents'][number];

/** Purposes without which a request cannot be handled. China's rules ask for one more when data leaves the country (PIPL art. 39). */
function requiredFor(country: string): readonly ConsentPurpose[] {
  return country === 'CN' ? ['consultation', 'health_data', 'cross_border'] : ['consultation', 'health_data'];
}

/** Faults for every required consent that is missing or withheld; a purpose that is both given and withheld counts as withheld. */
export function missingConsents(country: string, consents: readonly Consent[]): FieldProblem[] {
  return requiredFor(country).flatMap((purpose): FieldProblem[] => {
    const withheld = consents.findIndex((consent) => consent.purpose === purpose && !consent.granted);
    if (withheld >= 0) {
      return [
        {
          pointer: `/consents/${String(withheld)}/granted`,
          code: 'consent_required',
          message: `${purpose} must be granted`,
        },
      ];
    }
    return consents.some((consent) => consent.purpose === purpose)
      ? []
      : [{ pointer: '/consents', code: 'consent_required', message: `${purpose} must be granted` }];
  });
}

/** Purposes that were granted and nowhere withheld, each once. */
export function grantedPurposes(consents: readonly Consent[]): ConsentPurpose[] {
  const withheld = new Set(consents.filter(({ granted }) => !granted).map(({ purpose }) => purpose));
  return [...new Set(consents.map(({ purpose }) => purpose).filter((purpose) => !withheld.has(purpose)))];
}
