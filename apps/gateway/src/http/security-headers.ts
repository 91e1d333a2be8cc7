import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';

/** Everything from this origin alone; nothing inline, no frames. Scripts and styles of pages are files. */
const POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'base-uri': ["'none'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
  },
};

/** What an answer needs that no browser shows as a page. */
const DATA_HEADERS = ['content-security-policy', 'strict-transport-security', 'x-content-type-options'];

/**
 * Sets helmet's headers on every answer; those of the API get the few that mean something for data. helmet builds them
 * anew for every request, which the accept path would pay for, and they never differ: they are taken from helmet once.
 */
export async function registerSecurityHeaders(server: FastifyInstance, secure: boolean): Promise<void> {
  const headers = await helmetHeaders(secure);
  const ofData = Object.fromEntries(Object.entries(headers).filter(([name]) => DATA_HEADERS.includes(name)));
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/') ? ofData : headers);
    done();
  });
}

async function helmetHeaders(secure: boolean): Promise<Record<string, string>> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: POLICY,
    crossOriginEmbedderPolicy: false,
    // Not no-referrer: browsers then hide the Origin of our own forms too, and the check of where they come from fails.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  probe.get('/', (_request, reply) => reply.status(204).send());
  const { headers } = await probe.inject('/');
  await probe.close();
  const wanted = Object.entries(headers).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !['date', 'connection'].includes(entry[0]),
  );
  return Object.fromEntries(wanted);
}
