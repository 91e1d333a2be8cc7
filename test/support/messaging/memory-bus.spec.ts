import { busFeatures } from './bus.features.js';
import { MemoryBus } from './memory-bus.js';

busFeatures('in memory', () => {
  const bus = new MemoryBus();
  return Promise.resolve({
    bus,
    expire: (at, before) => {
      bus.expire(at, before);
      return Promise.resolve();
    },
    group: (name) => name,
    drop: () => Promise.resolve(),
  });
});
