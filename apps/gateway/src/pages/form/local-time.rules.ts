/** `2026-3-7` in three boxes -> `2026-03-07`; whatever else was typed comes back as it is, for the schema to refuse. */
export function isoDate(day: string, month: string, year: string): string {
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Decimal digits of any script (Lao, full width, …) as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Every script's ten digits lie in one row, and a row of ten starts after a code point that is no digit.
    let zero = code;
    while (zero > 0 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

/**
 * The instant at which clocks in `zone` show this date and time, RFC 3339 UTC; undefined for what is no date or time.
 * In the hour that a clock skips or repeats, one of the two neighbours.
 */
export function instantAt(date: string, time: string, zone: string): string | undefined {
  const shown = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(shown)) return undefined;
  const first = shown - offsetMs(shown, zone);
  return new Date(shown - offsetMs(first, zone)).toISOString();
}

/** What clocks in `zone` are ahead of UTC at an instant, in milliseconds. */
export function offsetMs(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((found) => found.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

/** The zone of a country that has one alone. */
export function onlyZoneOf(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  // China keeps one official time, whatever zones the database lists for it.
  if (country === 'CN') return 'Asia/Shanghai';
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
  };
  const zones = locale.getTimeZones?.() ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}
