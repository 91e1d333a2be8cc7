import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

const snippetLength = 250;

/**
 * Keeps the newest mails in memory and, line by line, in `folder/mails.jsonl`, from which a later start reads them.
 * A mail is parsed when somebody looks at it, so that receiving stays cheap.
 *
 * @param {string} folder where mails lie; made when absent
 * @param {number} [keep] how many are kept
 */
export function openMailStore(folder, keep = 10_000) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'mails.jsonl');
  let mails = readMails(file).slice(-keep);
  let lines = 0;
  let output = rewritten();

  function rewritten() {
    writeFileSync(`${file}.new`, mails.map(line).join(''), { mode: 0o600 });
    renameSync(`${file}.new`, file);
    lines = mails.length;
    return openSync(file, 'a');
  }

  return {
    /** @returns {number} how many mails are kept */
    get total() {
      return mails.length;
    },
    /**
     * @param {{ from: string, to: string[] }} envelope
     * @param {Buffer} source the mail as it came
     */
    add(envelope, source) {
      const mail = {
        id: newId(),
        receivedAt: new Date().toISOString(),
        envelope,
        source: source.toString('latin1'),
      };
      mails.push(mail);
      if (mails.length > keep) mails = mails.slice(-keep);
      writeSync(output, line(mail));
      lines += 1;
      if (lines <= keep * 2) return;
      closeSync(output);
      output = rewritten();
    },
    /** Newest first. */
    async list(start, limit) {
      const chosen = mails.slice(Math.max(0, mails.length - start - limit), mails.length - start).reverse();
      return await Promise.all(chosen.map(summary));
    },
    /** @returns the whole mail, or undefined when no such one is kept */
    async find(id) {
      const mail = mails.find((candidate) => candidate.id === id);
      return mail === undefined ? undefined : await whole(mail);
    },
  };
}

const newId = () => randomBytes(11).toString('hex');

function line({ id, receivedAt, envelope, source }) {
  return `${JSON.stringify({ id, receivedAt, envelope, source })}\n`;
}

function readMails(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        return text === '' ? [] : [JSON.parse(text)];
      } catch {
        // The last line of a sink that was killed while writing.
        return [];
      }
    });
}

async function parsed(mail) {
  // Parsed once; a listing that is polled must not parse thousands of mails each time.
  mail.parsed ??= simpleParser(Buffer.from(mail.source, 'latin1'), { skipImageLinks: true });
  return await mail.parsed;
}

async function head(mail) {
  const content = await parsed(mail);
  return {
    ID: mail.id,
    MessageID: (content.messageId ?? '').replace(/^<|>$/g, ''),
    From: addresses(content.from)[0] ?? { Name: '', Address: mail.envelope.from },
    To: addresses(content.to),
    Cc: addresses(content.cc),
    Bcc: mail.envelope.to.filter((to) => !named(content, to)).map((Address) => ({ Name: '', Address })),
    ReplyTo: addresses(content.replyTo),
    Subject: content.subject ?? '',
    Tags: [],
    Size: mail.source.length,
  };
}

async function summary(mail) {
  const content = await parsed(mail);
  const text = (content.text ?? '').replace(/\s+/g, ' ').trim();
  return {
    ...(await head(mail)),
    Read: false,
    Created: mail.receivedAt,
    Attachments: content.attachments.length,
    Snippet: text.length > snippetLength ? `${text.slice(0, snippetLength)}...` : text,
  };
}

async function whole(mail) {
  const content = await parsed(mail);
  return {
    ...(await head(mail)),
    ReturnPath: mail.envelope.from,
    Date: (content.date ?? new Date(mail.receivedAt)).toISOString(),
    Text: content.text ?? '',
    HTML: content.html === false ? '' : (content.html ?? ''),
    Inline: [],
    Attachments: content.attachments.map((attachment) => ({
      FileName: attachment.filename ?? '',
      ContentType: attachment.contentType,
      Size: attachment.size,
    })),
  };
}

function addresses(field) {
  const lists = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return lists
    .flatMap((list) => list.value)
    .map(({ name, address }) => ({ Name: name ?? '', Address: address ?? '' }));
}

function named(content, address) {
  return [...addresses(content.to), ...addresses(content.cc)].some((entry) => entry.Address === address);
}
