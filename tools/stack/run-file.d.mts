export interface RunFile {
  bus: string;
  ports: Record<string, number | null>;
  pids: Record<string, number | null>;
  origin: string;
}
export function writeRunFile(home: string, run: RunFile): void;
export function readRunFile(home: string): RunFile | undefined;
export function removeRunFile(home: string): void;
