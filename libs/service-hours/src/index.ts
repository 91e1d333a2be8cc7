/**
 * Business calendars: from a moment and a target to a due time, with pause and resume. Pure: no I/O, no
 * clock.
 */
export { ServiceHours, Target, LevelTargets, TargetTable, type OpenWindow } from './service-hours.schema.js';
export { dueAt, targetFor, aroundOf, type Around } from './due-at.js';
export { addBusinessMinutes, businessMinutesBetween, isOpen, nextOpening } from './business-time.js';
export { pause, resume, type Remaining } from './pause.js';
export { dueState, dueSoonAt, type DueState } from './due-state.js';
export { defaultServiceHours, defaultTargets } from './defaults.js';
