import type { Lexicon } from '../types.js';

/** One lexicon of several: phrases of the same concept stand side by side. */
export function joinLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  const joined: Record<string, string> = {};
  for (const lexicon of lexicons)
    for (const [concept, phrases] of Object.entries(lexicon))
      joined[concept] = concept in joined ? `${joined[concept] ?? ''}, ${phrases}` : phrases;
  return joined;
}
