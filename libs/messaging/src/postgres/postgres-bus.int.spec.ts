import { busFeatures } from '../../../../test/support/messaging/bus.features.js';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import { testBus } from '../../../../test/support/messaging/postgres-bus.js';
import { openBus } from '../bus/open-bus.js';

// With the rights that an app has, but for making topics, which this suite does.
busFeatures('PostgreSQL', async () => {
  const test = await testBus();
  await test.query('grant execute on function bus.make_topics to gateway_app');
  return {
    bus: openBus(test.options('gateway'), SILENT),
    expire: (at, before) => test.expire(at, before),
    group: (name) => name,
    drop: () => test.drop(),
  };
});
