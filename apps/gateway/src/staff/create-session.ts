import type { AccessRecorder } from '#libs/access';
import { DomainError, type Database } from '#libs/platform';
import { Staff } from './staff.entity.js';
import type { StaffSessions } from './staff-sessions.js';

/** Opens a session for a script, without a password: the operator's command, never in production. */
export class CreateSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: StaffSessions,
    private readonly recorder: AccessRecorder,
  ) {}

  /** @returns the session's token @throws DomainError `not-found` for an account that is not there or is disabled */
  async create(email: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const staff = await tx.manager.findOneBy(Staff, { email: email.trim().toLowerCase() });
      if (staff === null || staff.disabledAt !== null) throw new DomainError('not-found');
      const { token } = await this.sessions.start(tx, staff.id);
      await this.recorder.record(tx, {
        action: 'session.started',
        outcome: 'allowed',
        actor: { kind: 'staff', ref: staff.id, role: staff.role },
        target: { type: 'session', ref: staff.id },
        reason: 'operator-command',
      });
      return token;
    });
  }
}
