import { service } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import type { Database } from '#libs/platform';
import { defaultServiceHours } from '#libs/service-hours';
import { PublishHours } from './catalog/publish-hours.js';
import { CreateStaff, type NewStaff } from './staff/create-staff.js';
import type { Passwords } from './staff/passwords.js';

/** Every queue that triage seeds. */
const QUEUES = ['drug_search', 'trial_recruitment', 'overseas_treatment', 'remote_consultation', 'general'];
const SEEDED: readonly Omit<NewStaff, 'passwordHash'>[] = [
  { email: 'consultant@larus.test', name: 'Chanthavy Consultant', role: 'consultant', queues: QUEUES },
  { email: 'consultant2@larus.test', name: 'Somsak Consultant', role: 'consultant', queues: QUEUES },
  { email: 'lead@larus.test', name: 'Lina Lead', role: 'lead', queues: QUEUES },
  { email: 'admin@larus.test', name: 'Ada Admin', role: 'admin', queues: [] },
  { email: 'auditor@larus.test', name: 'Aung Auditor', role: 'auditor', queues: [] },
];
const SEEDER = { kind: 'system', ref: 'gateway' } as const;

/** Staff for trying out, all with one password, and hours for every service. Does nothing to what is there already. */
export async function seedGateway(database: Database, passwords: Passwords, password: string): Promise<void> {
  const outbox = new Outbox('gateway');
  const createStaff = new CreateStaff(outbox);
  const publishHours = new PublishHours(outbox);
  const known = new Set(
    (await database.query<{ email: string }>('select email from gateway.staff')).map(({ email }) => email),
  );
  const missing = SEEDED.filter(({ email }) => !known.has(email));
  const hashes = await Promise.all(missing.map(() => passwords.hash(password)));
  await database.transaction(async (tx) => {
    for (const [index, staff] of missing.entries()) {
      await createStaff.create(tx, { ...staff, passwordHash: hashes[index] }, SEEDER);
    }
    for (const name of service.options) await publishHours.publish(tx, name, defaultServiceHours, SEEDER);
  });
}
