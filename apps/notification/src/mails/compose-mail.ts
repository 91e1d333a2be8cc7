import type { Language, MailTemplate } from '#libs/contracts';
import { CATALOGUES, type MailWords } from './catalogue/catalogue.js';

/** All that a mail may say: nothing about the case, its service or the person. */
export interface MailFacts {
  readonly template: MailTemplate;
  readonly language: Language;
  readonly reference: string;
  /** Where the visitor follows the request. */
  readonly link: string;
  readonly site: string;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const INK = '#12232e';
const MUTED = '#4a5b64';
const SEA = '#0b5a68';
const FOAM = '#f4f8f8';
/** System faces first, then the platforms' Chinese and Lao ones. */
const FONTS =
  "system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei','Lao UI','Noto Sans Lao',sans-serif";

/** One mail in both of its forms, plain text and simple HTML. */
export function composeMail(facts: MailFacts): Mail {
  const words = CATALOGUES[facts.language][facts.template];
  return {
    subject: filled(words.subject, facts),
    text: plainText(words, facts),
    html: page(words, facts),
  };
}

function filled(words: string, { reference, link, site }: MailFacts): string {
  const values: Readonly<Record<string, string>> = { reference, link, site };
  return words.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function plainText(words: MailWords, facts: MailFacts): string {
  const parts = [
    words.heading,
    ...words.before,
    `${words.action}:\n${facts.link}`,
    ...words.after,
    `--\n${facts.site}`,
  ];
  return `${parts.map((part) => filled(part, facts)).join('\n\n')}\n`;
}

function page(words: MailWords, facts: MailFacts): string {
  const say = (part: string): string => escaped(filled(part, facts));
  // Lao stacks vowels and tone marks above and below the line.
  const lineHeight = facts.language === 'lo' ? '1.7' : '1.5';
  const paragraph = (part: string, colour: string): string =>
    `<p style="margin:0 0 16px;color:${colour}">${say(part)}</p>`;
  const link = escaped(facts.link);
  return `<!doctype html>
<html lang="${facts.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(words.subject)}</title></head>
<body style="margin:0;padding:24px;background:${FOAM};font-family:${FONTS};font-size:16px;line-height:${lineHeight};color:${INK}">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:6px">
<p style="margin:0 0 16px;font-weight:600;color:${SEA}">${escaped(facts.site)}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:${lineHeight};color:${INK}">${say(words.heading)}</h1>
${words.before.map((part) => paragraph(part, INK)).join('\n')}
<p style="margin:0 0 8px"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:${SEA};color:#ffffff;text-decoration:none">${say(words.action)}</a></p>
<p style="margin:0 0 24px"><a href="${link}" style="color:${SEA}">${link}</a></p>
${words.after.map((part) => paragraph(part, MUTED)).join('\n')}
</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
