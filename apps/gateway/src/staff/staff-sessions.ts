import { role as staffRole, type Role } from '#libs/contracts';
import type { Clock, Database, Tx } from '#libs/platform';
import { digestOf, newSessionToken } from './session-tokens.js';

const IDLE_MS = 15 * 60_000;
const ABSOLUTE_MS = 8 * 3_600_000;
/** A session is marked as seen this often at most: not every request needs a write. */
const SEEN_AGAIN_MS = 30_000;

/** A session that is in force, and whose it is. */
export interface LiveSession {
  readonly digest: Buffer;
  readonly staffId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
}

export interface StartedSession {
  readonly token: string;
  readonly digest: Buffer;
  readonly expiresAt: Date;
}

/** Opaque sessions in the database: 15 minutes idle, 8 hours at most; only a SHA-256 of the token is stored. */
export class StaffSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async start(tx: Tx, staffId: string): Promise<StartedSession> {
    const token = newSessionToken();
    const digest = digestOf(token);
    if (digest === undefined) throw new Error('a new token has another shape than tokens have');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + ABSOLUTE_MS);
    await tx.execute(
      'delete from gateway.staff_sessions where staff_id = $1 and (expires_at < $2 or last_seen_at < $3)',
      [staffId, now, new Date(now.getTime() - IDLE_MS)],
    );
    await tx.execute(
      `insert into gateway.staff_sessions (digest, staff_id, started_at, last_seen_at, expires_at)
       values ($1, $2, $3, $3, $4)`,
      [digest, staffId, now, expiresAt],
    );
    return { token, digest, expiresAt };
  }

  /** The session of a token, or undefined when there is none in force; a disabled account has none. */
  async find(token: string): Promise<LiveSession | undefined> {
    const digest = digestOf(token);
    if (digest === undefined) return undefined;
    const now = this.clock.now();
    const [row] = await this.database.query<{
      staff_id: string;
      role: string;
      name: string;
      email: string;
      last_seen_at: Date;
    }>(
      `select s.staff_id, p.role, p.name, p.email, s.last_seen_at
         from gateway.staff_sessions s join gateway.staff p on p.id = s.staff_id
        where s.digest = $1 and p.disabled_at is null and s.expires_at > $2 and s.last_seen_at > $3`,
      [digest, now, new Date(now.getTime() - IDLE_MS)],
    );
    if (row === undefined) return undefined;
    if (now.getTime() - row.last_seen_at.getTime() > SEEN_AGAIN_MS) {
      await this.database.query('update gateway.staff_sessions set last_seen_at = $2 where digest = $1', [
        digest,
        now,
      ]);
    }
    const { staff_id: staffId, role, name, email } = row;
    return { digest, staffId, role: staffRole.parse(role), name, email };
  }

  async end(tx: Tx, digest: Buffer): Promise<void> {
    await tx.execute('delete from gateway.staff_sessions where digest = $1', [digest]);
  }
}
