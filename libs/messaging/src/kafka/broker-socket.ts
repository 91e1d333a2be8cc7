import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely, type ConnectionOptions } from 'node:tls';
import type { ISocketFactory } from 'kafkajs';

const CHECK_MS = 1_000;
const KEEP_ALIVE_MS = 30_000;

/** A broker has left a request without an answer for too long: the connection is as good as gone. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly code = 'ETIMEDOUT';
}

/**
 * Sockets to brokers that end themselves once a request has had no answer for `silenceMs`. kafkajs gives the request up
 * and goes on using the connection: one that a firewall has forgotten would never carry anything again.
 *
 * @param silenceMs longer than a sound broker may think about anything that is asked over these sockets
 */
export function brokerSockets(silenceMs: number): ISocketFactory {
  return ({ host, port, ssl, onConnect }) => {
    const at = { host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS };
    // kafkajs' type forgets the plain connection.
    const secure = ssl as ConnectionOptions | null;
    const socket =
      secure === null
        ? connect(at, onConnect)
        : connectSecurely({ ...at, ...(isIP(host) === 0 && { servername: host }), ...secure }, onConnect);
    endWhenUnanswered(socket, silenceMs);
    return socket;
  };
}

function endWhenUnanswered(socket: Socket, silenceMs: number): void {
  let answered = 0;
  let waitingSince: number | undefined;
  // Whatever arrives shows that the other side lives, and that what was written before has reached it.
  socket.on('data', () => {
    answered = socket.bytesWritten;
    waitingSince = undefined;
  });
  const check = setInterval(() => {
    if (socket.bytesWritten === answered) return;
    waitingSince ??= performance.now();
    if (performance.now() - waitingSince >= silenceMs) socket.destroy(new Unanswered('the broker is silent'));
  }, CHECK_MS);
  check.unref();
  socket.on('close', () => {
    clearInterval(check);
  });
}
