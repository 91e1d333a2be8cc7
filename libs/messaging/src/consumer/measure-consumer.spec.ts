import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLog, TransientError, type Database } from '#libs/platform';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import { ConsumerMeasure } from './measure-consumer.js';

const LOG = createLog('test', 'silent');

/** Answers when it is told to. */
class SlowDatabase {
  readonly asked: string[] = [];
  private readonly gates: ((error?: Error) => void)[] = [];

  query(text: string): Promise<unknown[]> {
    this.asked.push(/consumer_positions/.test(text) ? 'lag' : 'waiting');
    return new Promise((resolve, reject) => {
      this.gates.push((error) => {
        if (error === undefined) resolve([]);
        else reject(error);
      });
    });
  }

  async answer(error?: Error): Promise<void> {
    this.gates.shift()?.(error);
    await jest.advanceTimersByTimeAsync(0);
  }
}

describe('what a consumer measures of itself', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is looked at one by one, so that no failure goes unheard, and again after a failure', async () => {
    const database = new SlowDatabase();
    const measure = new ConsumerMeasure({
      app: 'triage',
      group: 'triage.cases',
      topics: ['consultation.lifecycle'],
      bus: new MemoryBus(),
      database: database as unknown as Database,
      log: LOG,
    });
    measure.start();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(database.asked).toEqual(['waiting']);
    await database.answer(new TransientError('away'));
    expect(database.asked).toEqual(['waiting', 'lag']);
    await database.answer(new TransientError('away'));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(database.asked).toEqual(['waiting', 'lag', 'waiting']);
    await database.answer();
    await database.answer();
    await measure.stop();
  });
});
