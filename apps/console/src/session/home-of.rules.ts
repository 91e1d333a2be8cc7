import type { Role } from '#libs/contracts';

export type Section = 'queue' | 'audit';

const SECTIONS: Readonly<Record<Role, Section>> = {
  consultant: 'queue',
  lead: 'queue',
  admin: 'audit',
  auditor: 'audit',
};

/** The part of the console that is open to a role. The API decides; this only spares people a refusal. */
export function sectionOf(role: Role): Section {
  return SECTIONS[role];
}

/** Where a role lands after signing in. */
export function homeOf(role: Role): '/queue' | '/audit' {
  return `/${sectionOf(role)}`;
}
