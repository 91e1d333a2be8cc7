import type { AccessRecorder } from '#libs/access';
import type { Database } from '#libs/platform';
import type { LiveSession, StaffSessions } from './staff-sessions.js';

/** Signs out: the token is worth nothing from then on. */
export class EndStaffSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: StaffSessions,
    private readonly recorder: AccessRecorder,
  ) {}

  async end({ digest, staffId, role }: Pick<LiveSession, 'digest' | 'staffId' | 'role'>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.end(tx, digest);
      await this.recorder.record(tx, {
        action: 'session.ended',
        outcome: 'allowed',
        actor: { kind: 'staff', ref: staffId, role },
        target: { type: 'session', ref: staffId },
      });
    });
  }
}
