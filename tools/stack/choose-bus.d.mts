export function chooseBus(
  asked: string | undefined,
  servers: { brokers: string[] | undefined },
  report: (line: string) => void,
  machine?: { missing(): string | undefined; fetch(report: (line: string) => void): Promise<unknown> },
): Promise<'kafka' | 'postgres'>;
