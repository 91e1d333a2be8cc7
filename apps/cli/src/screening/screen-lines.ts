import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { language, service } from '#libs/contracts';
import { screen } from '#libs/screening';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  lang: language,
  service: service.default('remote_consultation'),
  text: z.string(),
});

/** Only advice depends on the country, and this command prints none. */
const ANY_COUNTRY = 'LA';

/**
 * Screens newline-delimited JSON `{id, lang, service, text}` into `{id, level, signs}`, one line each.
 *
 * @returns how many lines could not be read; each of them answers `{id: null, error: "invalid-line"}`
 */
export async function screenLines(input: Readable, output: Writable): Promise<number> {
  let unreadable = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    output.write(`${JSON.stringify(answer(line))}\n`);
  }
  return unreadable;

  function answer(line: string): unknown {
    const parsed = request.safeParse(parseJson(line));
    if (!parsed.success) {
      unreadable += 1;
      return { id: null, error: 'invalid-line' };
    }
    const { id, lang, service: offered, text } = parsed.data;
    const fields = { country: ANY_COUNTRY, today: new Date().toISOString().slice(0, 10) };
    const { level, signs } = screen({ text, lang, service: offered, fields, declaredSigns: [] });
    return { id, level, signs };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
