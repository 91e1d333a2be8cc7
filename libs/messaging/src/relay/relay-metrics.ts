import { metrics } from '#libs/platform';

/** What the relay tells about itself. */
export const relayMetrics = {
  depth: metrics.gauge('outbox_depth', 'Events that wait to be published, 100,000 at most', ['app']),
  age: metrics.gauge('outbox_age_seconds', 'Age of the oldest event that waits to be published', ['app']),
  leader: metrics.gauge('relay_leader', '1 while this process publishes for its app', ['app']),
  epoch: metrics.gauge('relay_epoch', 'Counts the leaders of an app; a stale leader shows a smaller one', [
    'app',
  ]),
  published: metrics.counter('relay_published_total', 'Events published', ['topic']),
  failed: metrics.counter('relay_failed_total', 'Publishes that were not covered by the broker', ['topic']),
  batch: metrics.histogram(
    'relay_batch_events',
    'Events in one publish',
    [],
    [1, 2, 5, 10, 20, 50, 100, 200, 500],
  ),
  seconds: metrics.histogram('relay_publish_seconds', 'One publish, until the broker has it'),
  lost: metrics.counter('relay_broker_lost_total', 'Events that the broker lost and got again', ['topic']),
};
