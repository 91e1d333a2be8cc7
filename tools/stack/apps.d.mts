/** The checkout. */
export const root: string;

/** The built entry file of an app. */
export function entryOf(app: string): string;

/** Starts one Node program of this checkout; it dies with this process. */
export function launchNode(program: {
  file: string;
  args?: string[];
  env: Record<string, string>;
  logFile: string;
}): {
  pid: number;
  exited: Promise<{ code: number | null; signal: string | null }>;
  kill(signal: NodeJS.Signals): boolean;
  /** SIGTERM, and SIGKILL after ten seconds. */
  stop(): Promise<void>;
};
