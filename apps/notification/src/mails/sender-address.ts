/** Who mails come from. */
export interface Sender {
  /** The site's name as people see it. */
  readonly name: string;
  readonly address: string;
  readonly domain: string;
}

/**
 * An address that goes to a mail server as it is: dot-string and host name (RFC 5321), so no quotes, comments, source
 * routes or line breaks that one program reads differently from another.
 */
const PLAIN_ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;
const LONGEST_ADDRESS = 254;

export function isPlainAddress(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && PLAIN_ADDRESS.test(address);
}

/** Reads `Site name <name@domain>`; undefined when it is something else. */
export function readSender(text: string): Sender | undefined {
  const [, name, address] = /^\s*"?([^"<>@\r\n]{1,60}?)"?\s*<([^<>\s]+)>\s*$/.exec(text) ?? [];
  if (name === undefined || address === undefined || !isPlainAddress(address)) return undefined;
  return { name, address, domain: address.slice(address.lastIndexOf('@') + 1).toLowerCase() };
}
