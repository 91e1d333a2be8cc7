import type { SubmitConsultation } from '#libs/contracts';
import type { ScreeningInput } from '#libs/screening';

/** A request as screening reads it. `today` is the date at which it came, `YYYY-MM-DD`. */
export function screeningInput(body: SubmitConsultation, today: string): ScreeningInput {
  return {
    text: body.question,
    lang: body.language,
    service: body.service,
    fields: { country: body.country, today, ageBand: body.ageBand, ...detailFields(body) },
    declaredSigns: body.declaredSigns ?? [],
  };
}

function detailFields(body: SubmitConsultation): Partial<ScreeningInput['fields']> {
  switch (body.service) {
    case 'drug_search': {
      const { drug, condition, supplyEndsOn, alreadyTaking } = body.details;
      return {
        drug,
        ...(condition === undefined ? {} : { condition }),
        ...(supplyEndsOn === undefined ? {} : { supplyEndsOn }),
        ...(alreadyTaking === undefined ? {} : { alreadyTaking }),
      };
    }
    case 'trial_recruitment':
      return { diagnosis: body.details.diagnosis };
    case 'overseas_treatment': {
      const { condition, inHospitalNow, fitToTravel } = body.details;
      return { condition, inHospitalNow, fitToTravel };
    }
    case 'remote_consultation':
      return {};
  }
}
