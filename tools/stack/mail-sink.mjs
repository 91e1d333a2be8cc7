import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { openMailStore } from './mail-store.mjs';
import { absentPage, listPage, mailPage } from './mail-pages.mjs';

// A process of its own: SMTP in, mails out by a page and by Mailpit's HTTP interface (github.com/axllent/mailpit).
const { MAIL_PORT, SMTP_PORT, MAIL_FOLDER } = process.env;
const host = '127.0.0.1';
const largest = 10 * 1024 * 1024;
const store = openMailStore(MAIL_FOLDER ?? '');

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  size: largest,
  logger: false,
  onRcptTo({ address }, _session, done) {
    done(refusal(address));
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      if (stream.sizeExceeded) {
        done(reply(552, '5.3.4 Message too big'));
        return;
      }
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
      store.add(envelope, Buffer.concat(chunks));
      done();
    });
  },
});
smtp.on('error', (error) => {
  console.error(`smtp: ${error.code ?? error.name}`);
  if (error.syscall === 'listen') process.exit(1);
});

const http = createServer((request, response) => {
  answer(request).then(
    ({ status = 200, type = 'text/html; charset=utf-8', body }) => {
      response.writeHead(status, {
        'content-type': type,
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
    (error) => {
      console.error(`http: ${error.stack}`);
      response.writeHead(500).end();
    },
  );
});

/** Two domains stand for mailboxes that do not work, so that bounces and delays can be tried. */
function refusal(address) {
  if (/@refused\.test$/i.test(address)) return reply(550, '5.1.1 No such mailbox');
  if (/@busy\.test$/i.test(address)) return reply(451, '4.7.1 Try again later');
  return null;
}

function reply(responseCode, message) {
  return Object.assign(new Error(message), { responseCode });
}

async function answer(request) {
  // A page elsewhere must not reach the mails through a name that it lets point at this machine.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return { status: 403, body: '' };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, body: '' };
  const url = new URL(request.url ?? '/', `http://${host}`);
  const start = count(url.searchParams.get('start'), 0, Number.MAX_SAFE_INTEGER);
  const limit = count(url.searchParams.get('limit'), 50, 10_000);
  const [, id] = /^\/(?:api\/v1\/message|mails)\/(\w+)$/.exec(url.pathname) ?? [];

  if (url.pathname === '/livez') return { type: 'text/plain', body: 'ok' };
  if (url.pathname === '/') {
    return { body: listPage({ mails: await store.list(start, limit), total: store.total, start, limit }) };
  }
  if (url.pathname === '/api/v1/messages') return json(200, await listing(start, limit));
  if (id === undefined) return { status: 404, body: absentPage() };
  const mail = await store.find(id);
  if (url.pathname.startsWith('/api/'))
    return mail === undefined ? json(404, { Error: 'not found' }) : json(200, mail);
  return mail === undefined ? { status: 404, body: absentPage() } : { body: mailPage(mail) };
}

async function listing(start, limit) {
  const messages = await store.list(start, limit);
  const { total } = store;
  return { total, unread: total, count: messages.length, messages_count: total, start, tags: [], messages };
}

function json(status, content) {
  return { status, type: 'application/json', body: JSON.stringify(content) };
}

function count(text, fallback, most) {
  return text !== null && /^\d{1,9}$/.test(text) ? Math.min(Number(text), most) : fallback;
}

function close() {
  smtp.close(() => http.close(() => process.exit(0)));
  http.closeAllConnections();
  setTimeout(() => process.exit(0), 1000).unref();
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, close);
for (const [server, port] of [
  [smtp, SMTP_PORT],
  [http, MAIL_PORT],
]) {
  server.listen(Number(port), host);
}
http.on('error', (error) => {
  console.error(`http: ${error.code}`);
  process.exit(1);
});
