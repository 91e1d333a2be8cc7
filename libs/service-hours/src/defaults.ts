import type { LevelTargets, OpenWindow, ServiceHours, TargetTable } from './service-hours.schema.js';

const office: OpenWindow[] = [{ from: '08:30', to: '17:30' }];

/** Service hours until a site sets its own: Vientiane, Monday to Friday 08:30 to 17:30, no holidays. */
export const defaultServiceHours: ServiceHours = {
  version: 1,
  timeZone: 'Asia/Vientiane',
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
  holidays: [],
};

const medical: LevelTargets = {
  emergency: { minutes: 30, around: 'clock' },
  urgent: { businessMinutes: 240 },
  soon: { businessDays: 1 },
  routine: { endOfNextBusinessDays: 1 },
};

/**
 * Targets until a site sets its own: a person tries within 30 minutes in an emergency (which needs somebody
 * on duty around the clock), within 4 open hours when urgent, and by the end of the next business day at the
 * latest; a trial seeker within one business day. Arranging treatment abroad is paperwork first: two business
 * days.
 */
export const defaultTargets: TargetTable = {
  default: medical,
  drug_search: medical,
  trial_recruitment: { ...medical, routine: { businessDays: 1 } },
  overseas_treatment: { ...medical, routine: { endOfNextBusinessDays: 2 } },
  remote_consultation: medical,
};
