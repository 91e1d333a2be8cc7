import type { Labelled } from './screen.js';

/** Everyday requests without a sign, by language. */
export type Ordinary = Readonly<Record<string, readonly string[]>>;

const SENTENCE_END = /(?<=[.?!。？！\n])\s*/;
/** Chinese says in one character what takes three letters elsewhere. */
const SHARE: Readonly<Record<string, number>> = { zh: 1 / 3 };

/**
 * The messages with everyday sentences around them: at least so many characters before and behind each (a third of it
 * in Chinese). The sentences are whole, and another message gets others; the same call always gives the same texts.
 */
export function withEverydayAround(
  messages: readonly Labelled[],
  ordinary: Ordinary,
  { before, behind }: { before: number; behind: number },
): Labelled[] {
  const sentencesOf = (group: string): readonly string[] =>
    (ordinary[group] ?? ordinary['en'] ?? [])
      .flatMap((text) => text.split(SENTENCE_END))
      .filter((s) => s.trim() !== '');
  return messages.map((message, i) => {
    const sentences = sentencesOf(message.group);
    const some = (size: number, from: number): string => {
      let text = '';
      for (let k = from; text.length < size * (SHARE[message.group] ?? 1); k++)
        text += `${sentences[k % sentences.length] ?? '.'} `;
      return text;
    };
    return { ...message, text: `${some(before, i)}${message.text} ${some(behind, i + 7)}`.trim() };
  });
}
