import nodemailer, { type Transporter } from 'nodemailer';
import type { Mail } from '../mails/compose-mail.js';
import type { Sender } from '../mails/sender-address.js';
import { attemptOf, type Attempt } from './smtp-fault.rules.js';

const CONNECT_WITHIN_MS = 10_000;
const ANSWER_WITHIN_MS = 30_000;
const SEND_WITHIN_MS = 90_000;

export interface MailerOptions {
  readonly url: string;
  readonly sender: Sender;
  readonly connections: number;
}

/** Hands mails to the mail server over a few connections that stay open. */
export class Mailer {
  private readonly transport: Transporter;

  constructor(private readonly options: MailerOptions) {
    this.transport = nodemailer.createTransport({
      url: options.url,
      pool: true,
      maxConnections: options.connections,
      // A mail that the library put back by itself would be sent again without being counted.
      maxRequeues: 0,
      connectionTimeout: CONNECT_WITHIN_MS,
      greetingTimeout: CONNECT_WITHIN_MS,
      socketTimeout: ANSWER_WITHIN_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Sends one mail to one plain address. Never throws: errors of the mail server quote addresses, so only a code leaves. */
  async send(mail: Mail, to: string, messageId: string, language: string): Promise<Attempt> {
    const { sender } = this.options;
    try {
      await this.transport.sendMail({
        envelope: { from: sender.address, to: [to] },
        from: { name: sender.name, address: sender.address },
        to: { name: '', address: to },
        messageId,
        signal: AbortSignal.timeout(SEND_WITHIN_MS),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // RFC 3834: robots and absence notices do not answer.
        headers: { 'auto-submitted': 'auto-generated', 'content-language': language },
      });
      return { kind: 'sent', code: '2xx' };
    } catch (error) {
      return attemptOf(typeof error === 'object' && error !== null ? error : {});
    }
  }

  close(): void {
    this.transport.close();
  }
}
