import { COUNTRIES, type Language } from '#libs/contracts';
import { offsetMs } from '../form/local-time.rules.js';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One zone for each time that people near us, or far from us, live by; the visitor's own may be any of their aliases. */
const ZONES: readonly string[] = `
  Pacific/Honolulu America/Anchorage America/Los_Angeles America/Denver America/Chicago America/New_York
  America/Halifax America/Sao_Paulo UTC Europe/London Europe/Paris Africa/Lagos Africa/Johannesburg Europe/Athens
  Africa/Nairobi Europe/Moscow Asia/Riyadh Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu
  Asia/Dhaka Asia/Yangon Asia/Vientiane Asia/Jakarta Asia/Shanghai Asia/Hong_Kong Asia/Taipei Asia/Singapore
  Asia/Manila Australia/Perth Asia/Seoul Asia/Tokyo Australia/Brisbane Australia/Sydney Pacific/Auckland
`
  .trim()
  .split(/\s+/);

const countries = new Map<Language, readonly Choice[]>();
const zones = new Map<Language, readonly Choice[]>();

/** All countries by their names in a language, in its order. */
export function countryChoices(language: Language): readonly Choice[] {
  return remembered(countries, language, () => {
    const { compare } = new Intl.Collator(language);
    return COUNTRIES.map((value) => ({ value, text: countryName(value, language) })).sort((one, other) =>
      compare(one.text, other.text),
    );
  });
}

export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Time zones from west to east, each by its distance from UTC, its name and the city that stands for it. */
export function zoneChoices(language: Language): readonly Choice[] {
  return remembered(zones, language, () =>
    ZONES.map((value) => ({ value, text: zoneName(value, language) })),
  );
}

export function zoneName(zone: string, language: Language): string {
  const winter = Date.UTC(2027, 0, 1);
  const minutes = offsetMs(winter, zone) / 60_000;
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(winter)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const sign = minutes < 0 ? '−' : '+';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `UTC${sign}${String(hours)}${rest === '00' ? '' : `:${rest}`} ${name ?? zone}`;
}

/** An instant in words, with its zone: for people who hold us to it. */
export function instantInWords(instant: string | Date, language: Language, zone: string | undefined): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone ?? 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(instant));
}

function remembered<Value>(known: Map<Language, Value>, language: Language, make: () => Value): Value {
  const found = known.get(language) ?? make();
  known.set(language, found);
  return found;
}
