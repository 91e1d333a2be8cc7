let owner: string | undefined;
const texts = new Map<string, string>();

/**
 * Replies that were begun and not sent, in memory only: they outlast a failed sending and a session that ends by itself,
 * and go with the page, with signing out, and when somebody else signs in.
 */
export const replyDrafts = {
  of: (caseId: string): string => texts.get(caseId) ?? '',
  keep(staffId: string, caseId: string, text: string): void {
    owner = staffId;
    if (text === '') texts.delete(caseId);
    else texts.set(caseId, text);
  },
  keepOnlyOf(staffId: string): void {
    if (owner !== staffId) texts.clear();
  },
  clear(): void {
    texts.clear();
  },
};
