export interface MailHead {
  ID: string;
  MessageID: string;
  From: { Name: string; Address: string };
  To: { Name: string; Address: string }[];
  Bcc: { Name: string; Address: string }[];
  Subject: string;
}
export interface MailStore {
  readonly total: number;
  add(envelope: { from: string; to: string[] }, source: Buffer): void;
  list(start: number, limit: number): Promise<(MailHead & { Created: string; Snippet: string })[]>;
  find(id: string): Promise<(MailHead & { Date: string; Text: string; HTML: string }) | undefined>;
}
export function openMailStore(folder: string, keep?: number): MailStore;
