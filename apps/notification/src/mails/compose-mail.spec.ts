import { describe, expect, it } from '@jest/globals';
import { language, mailTemplate, service, type Language, type MailTemplate } from '#libs/contracts';
import { CATALOGUES, type MailWords } from './catalogue/catalogue.js';
import { composeMail } from './compose-mail.js';

const FACTS = { reference: 'K7Q4-9XHM-2', link: 'https://larus.test/track', site: 'Larus' };
const OTHER = { reference: 'ZZZZ-2222-9', link: 'https://other.example/track', site: 'Gull & <Co>' };
const MAILS = language.options.flatMap((spoken) =>
  mailTemplate.options.map((template): [Language, MailTemplate] => [spoken, template]),
);
/** What would tell a stranger that this is about somebody's health, or which service was asked for. */
const TELLING: Readonly<Record<Language, RegExp>> = {
  en: /health|medic|doctor|hospital|drug|trial|treatment|consult|patient|symptom|diagnos|cancer|case\b/i,
  'zh-Hans': /健康|医|药|病|诊|临床|治疗|咨询|患者|症/,
  lo: /ສຸຂະພາບ|ແພດ|ຢາ|ໂຮງໝໍ|ປິ່ນປົວ|ພະຍາດ|ຄົນເຈັບ|ທົດລອງ|ໝໍ/,
};

const sentences = (words: MailWords): string[] => [
  words.subject,
  words.heading,
  ...words.before,
  words.action,
  ...words.after,
];

describe.each(MAILS)('the mail in %s: %s', (spoken, template) => {
  const words = CATALOGUES[spoken][template];
  const mail = composeMail({ language: spoken, template, ...FACTS });

  it('varies in reference, link and site name alone', () => {
    const other = composeMail({ language: spoken, template, ...OTHER });
    const neutral = (text: string, facts: typeof FACTS): string => {
      const html = (value: string): string =>
        value.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`);
      return Object.entries(facts).reduce(
        (rest, [name, value]) => rest.replaceAll(html(value), `[${name}]`).replaceAll(value, `[${name}]`),
        text,
      );
    };
    expect(neutral(other.text, OTHER)).toBe(neutral(mail.text, FACTS));
    expect(neutral(other.html, OTHER)).toBe(neutral(mail.html, FACTS));
    expect(neutral(other.subject, OTHER)).toBe(neutral(mail.subject, FACTS));
    const placeholders = sentences(words).flatMap((sentence) => sentence.match(/\{[^}]*\}?/g) ?? []);
    expect(new Set([...placeholders, '{reference}', '{site}'])).toEqual(new Set(['{reference}', '{site}']));
  });

  it('names the reference and the link in both of its forms, and leaves no gap', () => {
    expect(mail.subject).toContain(FACTS.reference);
    for (const form of [mail.text, mail.html]) {
      expect(form).toContain(FACTS.reference);
      expect(form).toContain(FACTS.link);
      expect(form).not.toMatch(/\{|undefined|null/);
    }
  });

  it('says no word that tells what it is about', () => {
    for (const form of [mail.subject, mail.text, mail.html]) {
      expect(form).not.toMatch(TELLING[spoken]);
      for (const name of service.options) expect(form).not.toContain(name);
    }
  });

  it('is complete, in plain sentences without an exclamation mark', () => {
    const latin = /[A-Za-z]{3,}/;
    for (const sentence of sentences(words)) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/[!！]|please|oops/i);
      if (spoken !== 'en') expect(sentence.replace(/\{[a-z]+\}/g, '')).not.toMatch(latin);
    }
  });
});

describe('the HTML form', () => {
  it('shows a site name as text, whatever it holds', () => {
    const { html } = composeMail({ language: 'en', template: 'receipt', ...OTHER });
    expect(html).not.toContain('<Co>');
    expect(html).toContain('Gull &#38; &#60;Co&#62;');
  });

  it('loads nothing from anywhere', () => {
    for (const [spoken, template] of MAILS) {
      const { html } = composeMail({ language: spoken, template, ...FACTS });
      expect(html).not.toMatch(/<img|<script|<link|url\(|@import|src=/i);
    }
  });
});
