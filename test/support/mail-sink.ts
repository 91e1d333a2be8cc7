/** A mail as the sink keeps it (Mailpit's shape, the part that tests read). */
export interface SunkMail {
  readonly ID: string;
  readonly MessageID: string;
  readonly Subject: string;
  readonly To: readonly { readonly Address: string }[];
}

/** Every mail that the sink took, newest first. */
export async function allMails(sink: string): Promise<SunkMail[]> {
  const mails: SunkMail[] = [];
  for (;;) {
    const response = await fetch(`${sink}/api/v1/messages?limit=500&start=${String(mails.length)}`);
    const page = (await response.json()) as { messages: SunkMail[] };
    mails.push(...page.messages);
    if (page.messages.length < 500) return mails;
  }
}

/** Text and HTML of one mail. */
export async function mailBody(sink: string, id: string): Promise<string> {
  const response = await fetch(`${sink}/api/v1/message/${id}`);
  const { Text, HTML } = (await response.json()) as { Text: string; HTML: string };
  return `${Text}\n${HTML}`;
}
