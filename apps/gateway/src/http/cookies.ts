import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Names of the two cookies. */
export interface CookieNames {
  readonly staff: string;
  readonly tracking: string;
}

/** Over TLS the staff cookie binds itself to this host by its prefix (RFC 6265bis). */
export function cookieNames(secure: boolean): CookieNames {
  return { staff: secure ? '__Host-larus_staff' : 'larus_staff', tracking: 'larus_tracking' };
}

export function cookieOf(request: FastifyRequest, name: string): string | undefined {
  return request.cookies[name];
}

/** Sets a cookie that scripts cannot read and that other sites cannot send. */
export function setCookie(
  reply: FastifyReply,
  cookie: { readonly name: string; readonly value: string; readonly expires: Date; readonly secure: boolean },
): void {
  void reply.setCookie(cookie.name, cookie.value, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: cookie.secure,
    expires: cookie.expires,
  });
}

export function clearCookie(
  reply: FastifyReply,
  cookie: { readonly name: string; readonly secure: boolean },
): void {
  void reply.clearCookie(cookie.name, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: cookie.secure,
  });
}
