/** The visitor's own link. Reference and secret stand after `#`, which a browser never sends. */
export function trackingUrl(origin: string, reference: string, trackingSecret: string): string {
  return `${origin}/track#${reference}.${trackingSecret}`;
}
