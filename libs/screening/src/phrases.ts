/**
 * The notation of the lexicons: `word~` stands for its inflections, `a/b` for either word, `word?` for a word that
 * may be missing, `*` for up to three words in between. Apostrophes are left out, as in the folded text.
 */

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** `vomit` -> vomit, vomits, vomited, vomiting. */
export function inflections(word: string): string[] {
  const last = word.at(-1);
  const before = word.at(-2);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !isVowel(before))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`];
  if (/(s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
  if (!isVowel(last) && isVowel(before) && !isVowel(word.at(-3)) && last !== 'w' && last !== 'x')
    forms.push(`${word}${last ?? ''}ed`, `${word}${last ?? ''}ing`);
  return forms;
}

function wordChoices(part: string): string[] {
  if (!/[~/?]/.test(part)) return [part];
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part)
    .split('/')
    .flatMap((word) => (word.endsWith('~') ? inflections(word.slice(0, -1)) : [word]));
  return optional ? ['', ...choices] : choices;
}

/** The parts of a written phrase, each with the words that may stand there; '' where none need stand. */
export const partsOf = (written: string): string[][] => written.trim().split(/\s+/).map(wordChoices);

/**
 * Calls `take` with every way to choose one of each part, the last part changing first. The array is the same at
 * every call: what is kept of it must be copied.
 */
export function eachSpelling<T>(
  parts: readonly (readonly T[])[],
  take: (chosen: readonly T[]) => void,
): void {
  const chosen: T[] = [];
  const choose = (at: number): void => {
    const part = parts[at];
    if (part === undefined) {
      take(chosen);
      return;
    }
    for (const choice of part) {
      chosen[at] = choice;
      choose(at + 1);
    }
  };
  choose(0);
}

/** Real words that a misspelling of another word would hit. */
const REAL_WORDS = new Set(
  (
    'stubbed stabled stubble chiles chilled dressing ' +
    'breathe breath breast beating bleeding feeding leading heading reading paining planing fainting feinting painting ' +
    'chest chess cheat swelling sweeling selling spelling smelling dwelling welling seating sweating setting stating ' +
    'sizing seeing stool tool stomach stoma diary dairy clot cot cloth rash rush trash weekness tries tired tied ' +
    'caring crying trying spraining straining training draining raining running ruling rooming boarding breading ' +
    'braking baking making taking tasking masking vision version mission passed past passing posing possible ' +
    'suicide confused contused contusion confusion conclusion collision collapse elapse relapse numb number nub ' +
    'severe sever several serve server service fevers levers fever lever never jaw law raw saw taw paw scan scar ' +
    'stroke strike stoke spoke stork choke chose shake stake share shape throat threat treat heart hear hart heat ' +
    'stiff staff stuff bitten bite kitten written bile pile mile swallow shallow hallow wallow allow follow burns ' +
    'turns bruise cruise braise praise infect insect inject infected injected inspected sore score store shore ' +
    'writing written typing urine ruin marine purine bloody body bodily bloods floods boods ankle angle uncle patient patent talking ' +
    'walking waking weak week wake leak peak speak speck spotting sporting posting spitting sitting fitting'
  ).split(' '),
);

/**
 * One slip of the finger in a longer word: a letter left out, doubled, or two changed places; in long words also a
 * wrong vowel. The first letter stays. Some come twice, and the word itself may be among them.
 */
export function misspellings(word: string): string[] {
  const found: string[] = [];
  if (word.length < 6) return found;
  for (let i = 1; i < word.length; i++) {
    const before = word.slice(0, i);
    const letter = word[i] ?? '';
    const after = word.slice(i + 1);
    found.push(before + after, before + letter + letter + after);
    if (after.length > 0) found.push(before + (after[0] ?? '') + letter + after.slice(1));
    if (word.length >= 8 && isVowel(letter)) for (const vowel of 'aeiou') found.push(before + vowel + after);
  }
  return found.filter((wrong) => !REAL_WORDS.has(wrong));
}
