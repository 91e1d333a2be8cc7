import { useTranslation } from 'react-i18next';
import en from '../words/en.json' with { type: 'json' };
import { countryName } from '../queue/country-name.js';
import { absoluteTime } from '../time/format-time.js';

const COUNTRIES = new Set(['deliveryCountry', 'destination', 'patientLocation']);
/** Fields whose values are codes; in all others a visitor typed, and what was typed is shown as it is. */
const CODED = new Set([
  'prescription',
  'receivingParty',
  'priorTreatment',
  'sex',
  'travel',
  'documents',
  'fitToTravel',
  'timeFrame',
  'specialty',
  'kind',
  'medium',
]);

/** Words for the fields of the four services and for their coded values. */
export function useDetailWords(): {
  nameOf: (field: string) => string;
  valueOf: (field: string, value: unknown) => string;
} {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const valueOf = (field: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((item) => valueOf(field, item)).join('; ');
    if (isWindow(value)) {
      const [from, to] = [value.from, value.to].map((at) => absoluteTime(language, Date.parse(at)));
      return t('reveal.window', { from, to });
    }
    if (typeof value === 'boolean') return t(value ? 'reveal.yes' : 'reveal.no');
    if (typeof value !== 'string') return JSON.stringify(value);
    if (COUNTRIES.has(field)) return countryName(language, value);
    return CODED.has(field) && isKeyOf(en.detailValue, value) ? t(`detailValue.${value}`) : value;
  };
  return { nameOf: (field) => (isKeyOf(en.detail, field) ? t(`detail.${field}`) : field), valueOf };
}

function isKeyOf<Words extends object>(words: Words, key: string): key is Extract<keyof Words, string> {
  return Object.hasOwn(words, key);
}

function isWindow(value: unknown): value is { from: string; to: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'from' in value &&
    'to' in value &&
    typeof value.from === 'string' &&
    typeof value.to === 'string'
  );
}
