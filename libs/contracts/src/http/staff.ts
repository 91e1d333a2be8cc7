import { z } from 'zod';
import { role } from '../vocabulary.js';
import { line } from './text.js';

export const signIn = z
  .strictObject({ email: z.email().max(254), password: z.string().min(1).max(128) })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signIn>;

/** A staff session: `token` for scripts (Authorization: Bearer), `csrfToken` for the page that holds the cookie. */
export const staffSession = z
  .object({ token: z.string(), expiresAt: z.iso.datetime(), csrfToken: z.string() })
  .meta({ id: 'StaffSession' });
export type StaffSession = z.infer<typeof staffSession>;

/** Whoever is signed in. `csrfToken` belongs to the session that asked. */
export const staffMember = z
  .object({ id: z.uuid(), name: line(200), email: z.email(), role, csrfToken: z.string() })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof staffMember>;
