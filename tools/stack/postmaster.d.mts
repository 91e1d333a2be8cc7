export interface PostmasterLock {
  pid: number;
  dataFolder: string;
  port: number | undefined;
  ready: boolean;
}
export function parsePostmasterPid(text: string): PostmasterLock | undefined;
