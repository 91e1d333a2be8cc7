import type { StackFault } from './index.mjs';

export interface Handle {
  pid: number;
  exited: Promise<{ code: number | null; signal: string | null }>;
  stop(): Promise<void>;
  kill(signal: string): boolean;
}
export interface Supervised {
  readonly name: string;
  readonly pid: number | undefined;
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(signal: string): boolean;
  wasReady(): void;
}
export function supervise(options: {
  name: string;
  launch: () => Promise<Handle>;
  report: (line: string) => void;
  changed: () => void;
  gaveUp: (fault: StackFault) => void;
  lastWords?: () => string | undefined;
}): Supervised;
