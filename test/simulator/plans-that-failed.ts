import type { Plan } from './plan.js';

/**
 * Plans that showed a fault in what was shipped, by the fault; each fails without its mend. A change of the model moves
 * delays: then the fault's plan has to be found anew, by leaving the mend out.
 */
export const plansThatFailed: readonly (readonly [string, Plan])[] = [
  [
    'a log that was cut and written again past a reader, where nothing new comes',
    {
      order: 1_336_252_532,
      processes: 1,
      writes: [{ at: 4, subjects: [2], holdMs: 27, end: 'commit' }],
      faults: [
        {
          kind: 'log-cut',
          at: 41,
          topic: 'consultation.lifecycle',
          partition: 1,
          records: 1,
          noticedBy: 'new-leader',
        },
        { kind: 'unreadable-record', at: 0, subject: 2 },
      ],
    },
  ],
  [
    'a log that was cut and written again past a reader, which then reads on',
    {
      order: 1_658_553_939,
      processes: 1,
      writes: [{ at: 0, subjects: [0], holdMs: 0, end: 'commit' }],
      faults: [
        {
          kind: 'log-cut',
          at: 33,
          topic: 'consultation.lifecycle',
          partition: 0,
          records: 1,
          noticedBy: 'new-traffic',
        },
        { kind: 'unreadable-record', at: 31, subject: 0 },
      ],
    },
  ],
  [
    'a log that was cut and filled to its old end by what was stored without an answer',
    {
      order: 829_975_073,
      processes: 2,
      writes: [
        { at: 103, subjects: [1, 0], holdMs: 4, end: 'commit' },
        { at: 263, subjects: [2, 0], holdMs: 0, end: 'commit' },
        { at: 188, subjects: [2, 0], holdMs: 69, end: 'commit' },
        { at: 262, subjects: [1], holdMs: 1, end: 'commit' },
        { at: 1, subjects: [0], holdMs: 1, end: 'commit' },
        { at: 109, subjects: [0], holdMs: 5, end: 'commit' },
        { at: 115, subjects: [2, 3], holdMs: 69, end: 'commit' },
        { at: 122, subjects: [0], holdMs: 29, end: 'commit' },
      ],
      faults: [
        {
          kind: 'log-cut',
          at: 61,
          topic: 'case.lifecycle',
          partition: 0,
          records: 1,
          noticedBy: 'new-leader',
        },
      ],
    },
  ],
];
