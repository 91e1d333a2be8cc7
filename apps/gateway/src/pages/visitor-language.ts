import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { language as languages, type Language } from '#libs/contracts';

const COOKIE = 'lang';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The language that somebody asked for by link, chose before, or told the browser; English otherwise. */
export function visitorLanguage(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown };
  return (
    parsed(lang) ??
    parsed((request.cookies as Partial<typeof request.cookies> | undefined)?.[COOKIE]) ??
    accepted(request.headers['accept-language']) ??
    'en'
  );
}

/** Remembers a choice made by link. */
export function rememberChoice(request: FastifyRequest, reply: FastifyReply): void {
  const chosen = parsed((request.query as { lang?: unknown }).lang);
  if (chosen !== undefined) rememberLanguage(reply, chosen);
}

/** Remembers a choice for a year; a language says nothing about a person's question. */
export function rememberLanguage(reply: FastifyReply, chosen: Language): void {
  void reply.setCookie(COOKIE, chosen, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: YEAR_SECONDS,
  });
}

export function parsed(value: unknown): Language | undefined {
  return languages.safeParse(value).data;
}

/** First language of `Accept-Language` (RFC 9110 12.5.4) that the pages have, by preference. */
function accepted(header: string | undefined): Language | undefined {
  return (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => byTag(tag))
    .find((language) => language !== undefined);
}

function byTag(tag: string): Language | undefined {
  const [primary] = tag.split('-');
  return primary === 'zh' ? 'zh-Hans' : primary === 'lo' ? 'lo' : primary === 'en' ? 'en' : undefined;
}
