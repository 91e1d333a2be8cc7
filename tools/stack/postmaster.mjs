/**
 * Reads PostgreSQL's lock file (`postmaster.pid`; source: PostgreSQL `src/include/utils/pidfile.h`).
 * @param {string} text the whole file
 * @returns {{ pid: number, dataFolder: string, port: number | undefined, ready: boolean } | undefined}
 *   undefined when the file is not one of PostgreSQL's or not written to its end yet
 */
export function parsePostmasterPid(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const dataFolder = lines[1]?.trim() ?? '';
  if (!Number.isInteger(pid) || pid <= 0 || dataFolder === '') return undefined;
  const port = Number(lines[3]);
  return {
    pid,
    dataFolder,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
    ready: lines[7]?.trim() === 'ready',
  };
}
