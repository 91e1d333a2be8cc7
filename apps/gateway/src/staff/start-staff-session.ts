import { type AccessRecorder } from '#libs/access';
import type { Actor, SignIn, StaffSession } from '#libs/contracts';
import { DomainError, type Database } from '#libs/platform';
import type { KeyObject } from 'node:crypto';
import type { FailureThrottle } from '../abuse/failure-throttle.js';
import type { Passwords } from './passwords.js';
import { csrfTokenOf } from './session-tokens.js';
import { Staff } from './staff.entity.js';
import type { StaffSessions } from './staff-sessions.js';

export interface StartStaffSessionParts {
  readonly database: Database;
  readonly passwords: Passwords;
  readonly sessions: StaffSessions;
  readonly throttle: FailureThrottle;
  readonly recorder: AccessRecorder;
  readonly sessionKey: KeyObject;
}

/** Signs a staff member in by e-mail address and password. */
export class StartStaffSession {
  constructor(private readonly parts: StartStaffSessionParts) {}

  /**
   * @param address where the attempt comes from
   * @throws DomainError `wrong-credentials`, the same and after the same work for an unknown account and a wrong password;
   *   `too-many-requests`
   */
  async start({ email, password }: SignIn, address: string): Promise<StaffSession> {
    const { database, passwords, throttle } = this.parts;
    const attempt = { account: email.trim().toLowerCase(), address };
    throttle.check(attempt);
    const staff = await this.find(attempt.account);
    const right = await passwords.matches(password, staff?.passwordHash ?? undefined);
    if (staff === undefined || !right) {
      throttle.failed(attempt);
      await this.recordRefusal(database, staff);
      throw new DomainError('wrong-credentials');
    }
    throttle.succeeded(attempt);
    return this.open(staff);
  }

  private async find(email: string): Promise<Staff | undefined> {
    return this.parts.database.transaction(async ({ manager }) => {
      const staff = await manager.findOneBy(Staff, { email });
      return staff === null || staff.disabledAt !== null ? undefined : staff;
    });
  }

  private async open(staff: Staff): Promise<StaffSession> {
    const { database, sessions, recorder, sessionKey } = this.parts;
    return database.transaction(async (tx) => {
      const { token, digest, expiresAt } = await sessions.start(tx, staff.id);
      await recorder.record(tx, {
        action: 'session.started',
        outcome: 'allowed',
        actor: actorOf(staff),
        target: { type: 'session', ref: staff.id },
      });
      return { token, expiresAt: expiresAt.toISOString(), csrfToken: csrfTokenOf(sessionKey, digest) };
    });
  }

  private async recordRefusal(database: Database, staff: Staff | undefined): Promise<void> {
    await this.parts.recorder.refuse(database, {
      action: 'session.started',
      actor: staff === undefined ? { kind: 'system', ref: 'gateway' } : actorOf(staff),
      target: { type: 'session', ref: staff?.id ?? 'none' },
      reason: 'wrong-credentials',
    });
  }
}

function actorOf(staff: Staff): Actor {
  return { kind: 'staff', ref: staff.id, role: staff.role };
}
