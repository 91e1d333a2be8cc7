import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** Metrics of this process on one registry. Labels hold codes and topic names, never ids. Names get the prefix `larus_`. */
export const metrics = {
  counter<Label extends string = never>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Counter<Label> {
    return (
      known<Counter<Label>>(name) ??
      new Counter({ name: `larus_${name}`, help, labelNames, registers: [registry] })
    );
  },
  gauge<Label extends string = never>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Gauge<Label> {
    return (
      known<Gauge<Label>>(name) ??
      new Gauge({ name: `larus_${name}`, help, labelNames, registers: [registry] })
    );
  },
  /** Buckets in seconds. */
  histogram<Label extends string = never>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
    buckets: number[] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  ): Histogram<Label> {
    return (
      known<Histogram<Label>>(name) ??
      new Histogram({ name: `larus_${name}`, help, labelNames, buckets, registers: [registry] })
    );
  },
  /** Prometheus text of everything. */
  async text(): Promise<string> {
    return registry.metrics();
  },
  contentType: registry.contentType,
};

function known<Metric>(name: string): Metric | undefined {
  return registry.getSingleMetric(`larus_${name}`) as Metric | undefined;
}
