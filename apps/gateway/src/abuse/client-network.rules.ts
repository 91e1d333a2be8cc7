/**
 * The network that an address belongs to, as limits count it: /24 of IPv4, /48 of IPv6, `loopback`, or `unknown`.
 * IPv4 in IPv6 (`::ffff:192.0.2.1`) counts as IPv4.
 */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '');
  const mapped = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(plain);
  if (mapped !== null) {
    const [, a, b, c] = mapped;
    return a === '127' ? 'loopback' : `${a ?? ''}.${b ?? ''}.${c ?? ''}.0/24`;
  }
  if (plain === '::1') return 'loopback';
  if (!/^[0-9a-f:]{2,39}$/.test(plain)) return 'unknown';
  return `${firstGroups(plain, 3).join(':')}::/48`;
}

function firstGroups(address: string, count: number): string[] {
  const [before = '', after] = address.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const gap = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  return groups.slice(0, count).map((group) => group.replace(/^0+(?=.)/, ''));
}

/**
 * The client's address: that of the connection, or the one that the outermost of `trustedHops` proxies saw. What a
 * client writes into the header itself stands further left and is never read.
 */
export function clientAddress(
  connection: string,
  forwardedFor: string | readonly string[] | undefined,
  trustedHops: number,
): string {
  if (trustedHops === 0 || forwardedFor === undefined) return connection;
  const header = typeof forwardedFor === 'string' ? forwardedFor : forwardedFor.join(',');
  const seen = header.split(',').map((part) => part.trim());
  return seen.at(-Math.min(trustedHops, seen.length)) ?? connection;
}
