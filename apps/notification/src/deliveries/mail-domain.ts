/** The domain that Message-IDs are made under. */
export class MailDomain {
  constructor(private readonly domain: string) {}

  /** The one Message-ID (RFC 5322, 3.6.4) of a delivery: a mail that is sent twice can be told by it. */
  messageId(delivery: string): string {
    return `<${delivery}@${this.domain}>`;
  }
}
