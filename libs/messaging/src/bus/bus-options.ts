/** How to reach the bus. */
export interface KafkaBusOptions {
  readonly kind: 'kafka';
  /** `host:port` of some brokers. */
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Put before every topic's name on the broker, for a cluster that is shared; none unless told. */
  readonly topicPrefix?: string;
  /** Copies of every partition for topics that are made; 1 unless told, 3 in production. */
  readonly replicationFactor?: number;
  /** `true` checks the broker's certificate against the system's authorities; `ca` is PEM. */
  readonly tls?: boolean | { readonly ca: string; readonly cert?: string; readonly key?: string };
  /** SASL SCRAM-SHA-512. */
  readonly sasl?: { readonly username: string; readonly password: string };
}

export type BusOptions = KafkaBusOptions;
