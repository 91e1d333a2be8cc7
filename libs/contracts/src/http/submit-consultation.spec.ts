import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldFaults } from '#libs/platform';
import { requestFor } from '../../../../test/support/requests.js';
import { service, type Service } from '../vocabulary.js';
import { submitConsultation } from './submit-consultation.js';

type Path = readonly (string | number)[];

/** The valid body of a service with one value put in place of another; `undefined` takes the field away. */
function bodyWith(of: Service, path: Path, value: unknown): unknown {
  const body: unknown = structuredClone(requestFor(of));
  let at = body as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return body;
}

/** Faults as a caller sees them, `pointer code`. */
function faultsOf(body: unknown): string[] {
  const parsed = submitConsultation.safeParse(body);
  return parsed.success
    ? []
    : fieldFaults(parsed.error.issues).map(({ pointer, code }) => `${pointer} ${code}`);
}

function parsedWith(path: Path, value: unknown, of: Service = 'drug_search'): unknown {
  let at: unknown = submitConsultation.parse(bodyWith(of, path, value));
  for (const part of path) at = (at as Record<string | number, unknown>)[part];
  return at;
}

const services = service.options;
const contact = (changes: object): object => ({ ...requestFor('drug_search').contact, ...changes });

/** The bytes of these characters are given by number: an editor would hide them. */
const char = (code: number): string => String.fromCodePoint(code);

describe('the body of a consultation request', () => {
  it.each(services)('of %s is taken as it is', (of) => {
    expect(submitConsultation.parse(requestFor(of))).toEqual(requestFor(of));
  });

  describe.each(services)('of %s', (of) => {
    it.each(['country', 'contact', 'question', 'details', 'consents'])('needs %s', (field) => {
      expect(faultsOf(bodyWith(of, [field], undefined))).toEqual([`/${field} required`]);
    });

    it.each(['language', 'submittedBy', 'ageBand'])('needs one of the choices of %s', (field) => {
      expect(faultsOf(bodyWith(of, [field], undefined))).toEqual([`/${field} invalid_choice`]);
    });

    it('takes no field that is not described, at any depth', () => {
      expect(faultsOf(bodyWith(of, ['extra'], 1))).toEqual(['/extra unknown_field']);
      expect(faultsOf(bodyWith(of, ['contact', 'fax'], 1))).toEqual(['/contact/fax unknown_field']);
      expect(faultsOf(bodyWith(of, ['details', 'a/b~c'], 1))).toEqual(['/details/a~1b~0c unknown_field']);
      expect(faultsOf(bodyWith(of, ['consents', 0, 'by'], 1))).toEqual(['/consents/0/by unknown_field']);
      expect(faultsOf(bodyWith(of, ['source', 'ref'], 1))).toEqual(['/source/ref unknown_field']);
    });

    it('names every faulty field at once', () => {
      const body = { ...requestFor(of), language: 'fr', country: 'XX', question: '' };
      expect(faultsOf(body).sort()).toEqual([
        '/country unknown_country',
        '/language invalid_choice',
        '/question too_small',
      ]);
    });
  });

  it.each([[undefined], ['drug-search'], [7], ['__proto__']])(
    'is told apart by its service alone: %p is none',
    (value) => {
      expect(faultsOf(bodyWith('drug_search', ['service'], value))).toEqual(['/service invalid_choice']);
    },
  );

  it('is an object', () => {
    for (const value of [null, 'text', 3, [], true]) expect(faultsOf(value)).toHaveLength(1);
  });

  it('does not take the details of another service', () => {
    const details = requestFor('trial_recruitment').details;
    expect(faultsOf(bodyWith('drug_search', ['details'], details))).toEqual(
      expect.arrayContaining(['/details/drug required', '/details/diagnosis unknown_field']),
    );
  });

  it.each<[Service, Path, unknown, string]>([
    ['drug_search', ['details', 'drug'], undefined, 'required'],
    ['drug_search', ['details', 'drug'], 'x'.repeat(201), 'too_big'],
    ['drug_search', ['details', 'deliveryCountry'], undefined, 'required'],
    ['drug_search', ['details', 'deliveryCountry'], 'la', 'unknown_country'],
    ['drug_search', ['details', 'prescription'], 'maybe', 'invalid_choice'],
    ['drug_search', ['details', 'supplyEndsOn'], '2026-02-30', 'invalid_format'],
    ['drug_search', ['details', 'supplyEndsOn'], '2026-12-01T00:00:00Z', 'invalid_format'],
    ['drug_search', ['details', 'quantityMonths'], 0, 'too_small'],
    ['drug_search', ['details', 'quantityMonths'], 37, 'too_big'],
    ['drug_search', ['details', 'quantityMonths'], 1.5, 'invalid_type'],
    ['drug_search', ['details', 'quantityMonths'], '3', 'invalid_type'],
    ['drug_search', ['details', 'alreadyTaking'], 'yes', 'invalid_type'],
    ['drug_search', ['details', 'receivingParty'], 'friend', 'invalid_choice'],
    ['trial_recruitment', ['details', 'diagnosis'], ' ', 'too_small'],
    ['trial_recruitment', ['details', 'priorTreatment'], undefined, 'invalid_choice'],
    ['trial_recruitment', ['details', 'performanceStatus'], 5, 'too_big'],
    ['trial_recruitment', ['details', 'performanceStatus'], -1, 'too_small'],
    ['trial_recruitment', ['details', 'sex'], 'm', 'invalid_choice'],
    ['trial_recruitment', ['details', 'trialId'], 'N'.repeat(61), 'too_big'],
    ['trial_recruitment', ['details', 'travel'], 'abroad', 'invalid_choice'],
    ['overseas_treatment', ['details', 'condition'], undefined, 'required'],
    ['overseas_treatment', ['details', 'destination'], 'UK', 'unknown_country'],
    ['overseas_treatment', ['details', 'documents'], ['scans'], 'invalid_choice'],
    ['overseas_treatment', ['details', 'documents'], new Array(6).fill('labs'), 'too_big'],
    ['overseas_treatment', ['details', 'inHospitalNow'], undefined, 'required'],
    ['overseas_treatment', ['details', 'fitToTravel'], true, 'invalid_choice'],
    ['overseas_treatment', ['details', 'timeFrame'], 'now', 'invalid_choice'],
    ['remote_consultation', ['details', 'specialty'], 'dentistry', 'invalid_choice'],
    ['remote_consultation', ['details', 'kind'], undefined, 'invalid_choice'],
    ['remote_consultation', ['details', 'medium'], 'fax', 'invalid_choice'],
    ['remote_consultation', ['details', 'interpreter'], 1, 'invalid_type'],
    ['remote_consultation', ['details', 'patientLocation'], 'ZZ', 'unknown_country'],
  ])('of %s refuses %p = %p with %s', (of, path, value, code) => {
    const [fault, ...others] = faultsOf(bodyWith(of, path, value));
    expect(others).toEqual([]);
    expect(fault).toMatch(new RegExp(`^/${path.join('/')}(/\\d+)? ${code}$`));
  });

  it('needs an email address or a phone number', () => {
    const unreachable = contact({
      email: undefined,
      phone: undefined,
      preferredChannel: 'wechat',
      handle: 'x',
    });
    expect(faultsOf(bodyWith('drug_search', ['contact'], unreachable))).toEqual([
      '/contact email_or_phone_required',
    ]);
    for (const one of [{ email: undefined, preferredChannel: 'phone' }, { phone: undefined }])
      expect(faultsOf(bodyWith('drug_search', ['contact'], contact(one)))).toEqual([]);
  });

  it.each([
    ['wechat', {}, '/contact/handle required'],
    ['email', { email: undefined }, '/contact/email required'],
    ['phone', { phone: undefined }, '/contact/phone required'],
    ['whatsapp', { phone: undefined }, '/contact/phone required'],
  ])('needs what the channel %s takes', (preferredChannel, changes, fault) => {
    const body = bodyWith('drug_search', ['contact'], contact({ preferredChannel, ...changes }));
    expect(faultsOf(body)).toEqual([fault]);
  });

  it.each([
    ['email', 'not an address', 'invalid_format'],
    ['email', `${'a'.repeat(250)}@example.test`, 'too_big'],
    ['email', 'a@example.test\r\nBcc: b@example.test', 'invalid_format'],
    ['email', 'a@example.test,b@example.test', 'invalid_format'],
    ['email', 'Name <a@example.test>', 'invalid_format'],
    ['phone', '020 5555 5555', 'invalid_format'],
    ['phone', '+856', 'invalid_format'],
    ['phone', '+856 20 5555 5555 ext 7', 'invalid_format'],
    ['phone', `+${'8'.repeat(40)}`, 'invalid_format'],
    ['name', '', 'too_small'],
    ['name', ' \n\t ', 'too_small'],
    ['name', 'two\nlines', 'forbidden_character'],
    ['preferredChannel', 'sms', 'invalid_choice'],
    ['preferredTime', 'night', 'invalid_choice'],
    ['timeZone', 'Asia/Nowhere', 'unknown_time_zone'],
  ])('refuses contact.%s = %j with %s', (field, value, code) => {
    expect(faultsOf(bodyWith('drug_search', ['contact', field], value))).toContain(
      `/contact/${field} ${code}`,
    );
  });

  it('trims what people type, and counts afterwards', () => {
    expect(parsedWith(['question'], '  How long?\n ')).toBe('How long?');
    expect(parsedWith(['contact', 'name'], '　阿里 ')).toBe('阿里');
    expect(parsedWith(['contact', 'phone'], ' +856 20 5555 5555 ')).toBe('+856 20 5555 5555');
    expect(parsedWith(['question'], `${' '.repeat(3000)}${'x'.repeat(2000)}`)).toHaveLength(2000);
    expect(faultsOf(bodyWith('drug_search', ['question'], 'x'.repeat(2001)))).toEqual(['/question too_big']);
  });

  it.each([
    ['NUL', 0x00],
    ['escape', 0x1b],
    ['delete', 0x7f],
    ['next line (C1)', 0x85],
    ['bidi override', 0x202e],
    ['bidi isolate', 0x2066],
    ['lone high surrogate', 0xd83d],
    ['lone low surrogate', 0xde00],
  ])('takes no %s in any text', (_name, code) => {
    const sly = `a${String.fromCharCode(code)}b`;
    for (const path of [['question'], ['contact', 'name'], ['details', 'drug']])
      expect(faultsOf(bodyWith('drug_search', path, sly))).toEqual([
        `/${path.join('/')} forbidden_character`,
      ]);
  });

  it('takes every script, emoji and joiner that people write with', () => {
    for (const words of [
      'ຂ້ອຍເຈັບທ້ອງ',
      '我肚子疼',
      `👩${char(0x200d)}⚕️`,
      `עברית${char(0x200f)}!`,
      'Zoë O’Neil',
    ])
      expect(parsedWith(['contact', 'name'], words)).toBe(words);
  });

  it('takes several lines in the question and one in the name', () => {
    expect(parsedWith(['question'], 'one\r\n\ttwo')).toBe('one\r\n\ttwo');
    for (const separator of ['\n', '\r', '\t', char(0x2028), char(0x2029)])
      expect(faultsOf(bodyWith('drug_search', ['contact', 'name'], `a${separator}b`))).toEqual([
        '/contact/name forbidden_character',
      ]);
  });

  it.each([
    ['/articles/a-b_c', true],
    ['/', true],
    ['/%E4%BD%A0', true],
    ['articles', false],
    ['https://example.test/x', false],
    ['/search?q=my-illness', false],
    ['/page#part', false],
    ['/a b', false],
    [`/${'x'.repeat(500)}`, false],
  ])('takes %p as the page it came from: %p', (page, isTaken) => {
    expect(faultsOf(bodyWith('drug_search', ['source', 'page'], page)).length === 0).toBe(isTaken);
  });

  it('does not need a source', () => {
    expect(faultsOf(bodyWith('drug_search', ['source'], undefined))).toEqual([]);
    expect(faultsOf(bodyWith('drug_search', ['source'], {}))).toEqual([]);
  });

  it('takes known signs and published notices', () => {
    expect(faultsOf(bodyWith('drug_search', ['declaredSigns'], ['chest_pain']))).toEqual([]);
    expect(faultsOf(bodyWith('drug_search', ['declaredSigns'], ['chest_pain', 'hunger']))).toEqual([
      '/declaredSigns/1 invalid_choice',
    ]);
    expect(faultsOf(bodyWith('drug_search', ['consents', 1, 'noticeVersion'], '2020-01-01'))).toEqual([
      '/consents/1/noticeVersion invalid_choice',
    ]);
    expect(faultsOf(bodyWith('drug_search', ['consents', 0, 'granted'], 'true'))).toEqual([
      '/consents/0/granted invalid_type',
    ]);
  });

  describe('windows of a call', () => {
    const withWindows = (...windows: object[]): unknown =>
      bodyWith('remote_consultation', ['details', 'windows'], windows);

    it.each([
      ['2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z'],
      ['2026-12-01T08:00:00Z', '2026-12-01T08:00:00.500Z'],
    ])('run from %s to %s', (from, to) => {
      expect(faultsOf(withWindows({ from, to }))).toEqual([]);
      expect(faultsOf(withWindows({ from: to, to: from }))).toEqual(['/details/windows/0 window_reversed']);
    });

    it('have a length', () => {
      const from = '2026-12-01T08:00:00Z';
      expect(faultsOf(withWindows({ from, to: from }))).toEqual(['/details/windows/0 window_reversed']);
      expect(faultsOf(withWindows({ from, to: '2026-12-01T08:00:00.000Z' }))).toHaveLength(1);
    });

    it('are three at most, in UTC, with both ends', () => {
      const one = { from: '2026-12-01T08:00:00Z', to: '2026-12-01T09:00:00Z' };
      expect(faultsOf(withWindows(one, one, one))).toEqual([]);
      expect(faultsOf(withWindows(one, one, one, one))).toEqual(['/details/windows too_big']);
      expect(faultsOf(withWindows({ from: one.from }))).toEqual(['/details/windows/0/to required']);
      for (const to of ['2026-12-01T19:00:00+07:00', 'x', '', '2026-13-01T09:00:00Z'])
        expect(faultsOf(withWindows({ ...one, to }))).toEqual(['/details/windows/0/to invalid_format']);
    });
  });

  it('answers whatever is sent with pointers and stable codes, and repeats nothing of it', () => {
    const mark = 'MaRk7';
    const junk = fc.anything({
      values: [fc.constant(mark), fc.constant(`${mark}@x`), fc.integer(), fc.boolean()],
    });
    const path = fc.constantFrom<Path>(
      ['service'],
      ['country'],
      ['language'],
      ['question'],
      ['contact'],
      ['contact', 'name'],
      ['contact', 'email'],
      ['contact', 'phone'],
      ['contact', 'timeZone'],
      ['details'],
      ['details', 'drug'],
      ['details', 'deliveryCountry'],
      ['consents'],
      ['consents', 0],
      ['source'],
      ['source', 'page'],
      ['declaredSigns'],
    );
    fc.assert(
      fc.property(path, junk, (at, value) => {
        const parsed = submitConsultation.safeParse(bodyWith('drug_search', at, value));
        if (parsed.success) return;
        const faults = fieldFaults(parsed.error.issues);
        expect(faults.length).toBeGreaterThan(0);
        for (const { pointer, code, message } of faults) {
          expect(pointer).toMatch(/^(\/([^~/]|~[01])*)*$/);
          expect(code).toMatch(/^[a-z_]+$/);
          expect(`${code} ${message}`).not.toContain(mark);
        }
      }),
      { numRuns: 300 },
    );
  });
});
