import type { AppName, PortName, StackSecrets } from './index.mjs';

export interface Setting {
  home: string;
  secrets: StackSecrets;
  ports: Record<PortName, number>;
  bus: string;
  brokers: string;
  databaseUrl: string;
  smtpUrl: string;
  outer: Record<string, string | undefined>;
  extra: Record<string, string | undefined>;
  /** Where the apps find each other when that is not loopback. */
  hosts?: Record<AppName, string>;
}
export function appEnvironment(app: AppName, setting: Setting): Record<string, string>;
export function cliEnvironment(setting: Setting): Record<string, string>;
