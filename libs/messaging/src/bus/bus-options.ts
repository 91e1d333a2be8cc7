/** How to reach a bus on Apache Kafka. */
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

/** How to reach a bus that is a log in schema `bus` of a PostgreSQL, made by `migrateBus`. */
export interface PostgresBusOptions {
  readonly kind: 'postgres';
  /** The app's own role's address. */
  readonly url: string;
  /** Name of the connections, for who looks at the server. */
  readonly clientId: string;
}

export type BusOptions = KafkaBusOptions | PostgresBusOptions;
