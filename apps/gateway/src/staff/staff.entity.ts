import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '#libs/contracts';

/** A person who works here. Queues are triage's matter. */
@Entity({ schema: 'gateway', name: 'staff' })
export class Staff {
  @PrimaryColumn('uuid')
  id!: string;

  /** Lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  /** Argon2id over the peppered password; null for an account that cannot sign in by password. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
