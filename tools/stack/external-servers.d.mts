export interface ExternalServers {
  database: string | undefined;
  brokers: string[] | undefined;
  smtp: string | undefined;
}
export function externalServers(env: Record<string, string | undefined>): ExternalServers;
export function externalPorts(servers: ExternalServers): Record<string, number | null>;
