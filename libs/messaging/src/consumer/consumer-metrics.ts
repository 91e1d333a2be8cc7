import { metrics } from '#libs/platform';

/** What the consumer tells about itself. */
export const consumerMetrics = {
  applied: metrics.counter('consumer_applied_total', 'Events applied', ['topic']),
  dropped: metrics.counter('consumer_dropped_total', 'Deliveries of events that were applied before', [
    'topic',
  ]),
  held: metrics.gauge('consumer_held', 'Events held until another one comes', ['app']),
  heldOverdue: metrics.gauge(
    'consumer_held_overdue',
    'Events held for more than a minute, behind no dead letter',
    ['app'],
  ),
  deadLetters: metrics.counter('consumer_dead_letters_total', 'Events set aside', ['topic', 'reason']),
  heldOldest: metrics.gauge('consumer_held_oldest_seconds', 'For how long the oldest held event has waited', [
    'app',
  ]),
  open: metrics.gauge('dead_letters_open', 'Dead letters that wait for a decision', ['app', 'reason']),
  lag: metrics.gauge('consumer_lag', 'Records of a partition not yet consumed', ['topic', 'partition']),
  oldest: metrics.gauge(
    'consumer_oldest_seconds',
    'Age of the oldest event that the group has not taken yet; 0 when it has taken all',
    ['group'],
  ),
  chunk: metrics.histogram('consumer_chunk_seconds', 'One chunk, until it is committed', ['topic']),
  failures: metrics.counter('consumer_failures_total', 'Chunks and events that failed and were tried again', [
    'topic',
    'kind',
  ]),
  stopped: metrics.gauge(
    'consumer_bad_deploy',
    '1 while handlers fail for one subject after the other and nothing is set aside',
    ['app'],
  ),
  rewinds: metrics.counter(
    'consumer_rewinds_total',
    'Partitions read again from their start because the log was replaced or cut',
    ['topic', 'reason'],
  ),
};
