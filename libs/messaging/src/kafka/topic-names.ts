/** A topic's name here and on the broker. */
export interface TopicNames {
  readonly onBroker: (topic: string) => string;
  readonly here: (topicOnBroker: string) => string;
}

/** Names with a prefix on the broker. */
export function topicNames(prefix: string): TopicNames {
  return {
    onBroker: (topic) => `${prefix}${topic}`,
    here: (topicOnBroker) => topicOnBroker.slice(prefix.length),
  };
}
