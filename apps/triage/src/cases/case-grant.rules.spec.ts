import { describe, expect, it } from '@jest/globals';
import { grantKindFor } from './case-grant.rules.js';

const CONSULTANT = { staffId: 'me', isLead: false };
const LEAD = { staffId: 'me', isLead: true };

describe('the authority over a case', () => {
  it.each([
    ['its own consultant', 'me', CONSULTANT, 'assigned'],
    ['a lead who has it', 'me', LEAD, 'assigned'],
    ['a lead of its queue, unassigned', null, LEAD, 'lead'],
    ['a lead of its queue, assigned to another', 'other', LEAD, 'lead'],
    ['a member of its queue, unassigned', null, CONSULTANT, 'queue'],
    ['a member of its queue, assigned to another', 'other', CONSULTANT, 'queue'],
  ] as const)('of %s', (_who, assignee, by, kind) => {
    expect(grantKindFor({ assignee }, by)).toBe(kind);
  });
});
