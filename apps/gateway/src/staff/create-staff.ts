import { StaffInvitedV1, type Actor, type Role } from '#libs/contracts';
import type { Outbox } from '#libs/messaging';
import { newId, type Tx } from '#libs/platform';
import { Staff } from './staff.entity.js';

/** An account to be made. Without a hash it cannot sign in by password. */
export interface NewStaff {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly queues: readonly string[];
  readonly passwordHash?: string | undefined;
}

/** Makes staff accounts and tells the house. */
export class CreateStaff {
  constructor(private readonly outbox: Outbox) {}

  /** In the caller's transaction. @returns the account's id, and whether it was made now or was there before */
  async create(tx: Tx, staff: NewStaff, actor: Actor): Promise<{ id: string; made: boolean }> {
    const email = staff.email.trim().toLowerCase();
    const known = await tx.manager.findOneBy(Staff, { email });
    if (known !== null) return { id: known.id, made: false };
    const id = newId();
    await tx.manager.insert(Staff, {
      id,
      email,
      name: staff.name,
      role: staff.role,
      passwordHash: staff.passwordHash ?? null,
      disabledAt: null,
    });
    await this.outbox.append(tx, {
      definition: StaffInvitedV1,
      subject: id,
      data: { role: staff.role, queues: [...staff.queues] },
      actor,
    });
    return { id, made: true };
  }
}
