import { describe, expect, it } from '@jest/globals';
import { submitConsultation, type Service } from '#libs/contracts';
import { answersOf, bodyOf } from './form-body.js';
import { parseForm, type Fault } from './form-faults.js';
import { asciiDigits, instantAt } from './local-time.rules.js';

const NOTICE = '2026-11-22';
const posted = {
  submittedBy: 'family',
  ageBand: 'unknown',
  country: 'LA',
  question: ' A question\r\nin two lines ',
  'contact.name': 'Noy',
  'contact.email': 'noy@example.org',
  'contact.preferredChannel': 'email',
  'contact.preferredTime': 'any',
  'consent.consultation': 'granted',
  'consent.health_data': 'granted',
  action: 'continue',
  draft: 'whatever',
};
const needs: Readonly<Record<Service, Readonly<Record<string, string | string[]>>>> = {
  drug_search: {
    'details.drug': 'imatinib',
    'details.prescription': 'have',
    'details.deliveryCountry': 'LA',
    'details.alreadyTaking': 'yes',
    'details.receivingParty': 'unsure',
    'details.quantityMonths': '໑໒',
    'details.supplyEndsOn.day': '7',
    'details.supplyEndsOn.month': '3',
    'details.supplyEndsOn.year': '2027',
  },
  trial_recruitment: {
    'details.diagnosis': 'HCC',
    'details.priorTreatment': 'none',
    'details.performanceStatus': '2',
    'details.travel': 'local',
  },
  overseas_treatment: {
    'details.condition': 'stenosis',
    'details.inHospitalNow': 'no',
    'details.fitToTravel': 'unknown',
    'details.timeFrame': 'asap',
    'details.documents': ['labs', 'images'],
  },
  remote_consultation: {
    'details.specialty': 'unknown',
    'details.kind': 'first_contact',
    'details.medium': 'video',
    'details.windows.1.day': '27',
    'details.windows.1.month': '3',
    'details.windows.1.year': '2027',
    'details.windows.1.from': '9:30',
    'details.windows.1.to': '11:00',
  },
};
const expected: Readonly<Record<Service, object>> = {
  drug_search: {
    drug: 'imatinib',
    prescription: 'have',
    deliveryCountry: 'LA',
    alreadyTaking: true,
    quantityMonths: 12,
    supplyEndsOn: '2027-03-07',
  },
  trial_recruitment: { diagnosis: 'HCC', priorTreatment: 'none', performanceStatus: 2, travel: 'local' },
  overseas_treatment: {
    condition: 'stenosis',
    inHospitalNow: false,
    fitToTravel: 'unknown',
    timeFrame: 'asap',
    documents: ['labs', 'images'],
  },
  remote_consultation: {
    specialty: 'unknown',
    kind: 'first_contact',
    medium: 'video',
    windows: [{ from: '2027-03-27T02:30:00.000Z', to: '2027-03-27T04:00:00.000Z' }],
  },
};

function faultsOf(service: Service, changes: Readonly<Record<string, string>>): readonly Fault[] {
  const answers = answersOf(service, { ...posted, ...needs[service], ...changes });
  const form = parseForm(answers, { service, language: 'en', noticeVersion: NOTICE });
  return form.ok ? [] : form.faults;
}

describe('the form', () => {
  it.each(Object.keys(needs) as Service[])('makes the body that the API takes for %s', (service) => {
    const answers = answersOf(service, { ...posted, ...needs[service] });
    const body = bodyOf(answers, { service, language: 'lo', noticeVersion: NOTICE, page: '/x' });
    expect(submitConsultation.parse(body)).toEqual({
      service,
      language: 'lo',
      country: 'LA',
      submittedBy: 'family',
      ageBand: 'unknown',
      question: 'A question\nin two lines',
      contact: { name: 'Noy', email: 'noy@example.org', preferredChannel: 'email', preferredTime: 'any' },
      details: expected[service],
      consents: [
        { purpose: 'consultation', noticeVersion: NOTICE, granted: true },
        { purpose: 'health_data', noticeVersion: NOTICE, granted: true },
        { purpose: 'cross_border', noticeVersion: NOTICE, granted: false },
        ...(service === 'trial_recruitment'
          ? [{ purpose: 'trial_site_sharing', noticeVersion: NOTICE, granted: false }]
          : []),
        { purpose: 'follow_up', noticeVersion: NOTICE, granted: false },
      ],
      source: { page: '/x' },
    });
  });

  it.each([
    ['drug_search', { 'details.drug': '' }, [{ field: 'details.drug', reason: 'missing' }]],
    ['drug_search', { question: 'x'.repeat(2001) }, [{ field: 'question', reason: 'too_long', max: 2000 }]],
    ['drug_search', { 'contact.name': 'a\u202Eb' }, [{ field: 'contact.name', reason: 'characters' }]],
    [
      'drug_search',
      { 'details.supplyEndsOn.day': '31', 'details.supplyEndsOn.month': '2' },
      [{ field: 'details.supplyEndsOn', reason: 'wrong' }],
    ],
    [
      'drug_search',
      { 'details.quantityMonths': '40' },
      [{ field: 'details.quantityMonths', reason: 'too_long', max: 36 }],
    ],
    [
      'drug_search',
      { 'contact.name': '', 'contact.email': '' },
      [
        { field: 'contact.name', reason: 'missing' },
        { field: 'contact.email', reason: 'either' },
      ],
    ],
    [
      'drug_search',
      { 'contact.preferredChannel': 'wechat' },
      [{ field: 'contact.handle', reason: 'missing' }],
    ],
    ['drug_search', { 'contact.phone': '+999 1234567' }, [{ field: 'contact.phone', reason: 'wrong' }]],
    ['drug_search', { country: 'CN' }, [{ field: 'consent.cross_border', reason: 'missing' }]],
    ['drug_search', { 'consent.health_data': '' }, [{ field: 'consent.health_data', reason: 'missing' }]],
    [
      'remote_consultation',
      { 'details.windows.1.to': '8:00' },
      [{ field: 'details.windows', reason: 'wrong' }],
    ],
    ['remote_consultation', { country: 'US' }, [{ field: 'contact.timeZone', reason: 'missing' }]],
  ] as const)('names the question that is wrong: %s %j', (service, changes, faults) => {
    expect(faultsOf(service, changes as Readonly<Record<string, string>>)).toEqual(faults);
  });

  it('reads local times by the zone, also where clocks are put forward', () => {
    expect(instantAt('2027-03-27', '09:30', 'Asia/Vientiane')).toBe('2027-03-27T02:30:00.000Z');
    expect(instantAt('2027-07-01', '12:00', 'America/New_York')).toBe('2027-07-01T16:00:00.000Z');
    expect(instantAt('2027-01-01', '12:00', 'America/New_York')).toBe('2027-01-01T17:00:00.000Z');
    expect(instantAt('2027-13-01', '12:00', 'UTC')).toBeUndefined();
  });

  it('reads digits of other scripts', () => {
    expect(asciiDigits('໐໑໙ ０９ 42 ٣')).toBe('019 09 42 3');
  });
});
