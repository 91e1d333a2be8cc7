import { describe, expect, it } from '@jest/globals';
import { deliveryId } from './delivery-id.js';

const EVENT = '0192f7a0-0000-7000-8000-000000000001';

describe('the id of a delivery', () => {
  it('is the same for the same event and template, and a UUID of version 5', () => {
    expect(deliveryId(EVENT, 'receipt')).toBe(deliveryId(EVENT, 'receipt'));
    expect(deliveryId(EVENT, 'receipt')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('differs by event and by template', () => {
    const other = '0192f7a0-0000-7000-8000-000000000002';
    const ids = [
      deliveryId(EVENT, 'receipt'),
      deliveryId(EVENT, 'reply_waiting'),
      deliveryId(other, 'receipt'),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});
