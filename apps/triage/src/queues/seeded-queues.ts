import { service } from '#libs/contracts';
import type { Queue } from './routing.rules.js';

/** The queues of a new site: one per service, and the default that the migration made. */
export const SEEDED_QUEUES: readonly Queue[] = [
  ...service.options.map((name, index): Queue => ({
    name,
    service: name,
    language: null,
    isDefault: false,
    position: (index + 1) * 10,
  })),
  { name: 'general', service: null, language: null, isDefault: true, position: 100 },
];
