/*
 * A leaking build, for the test that must catch it: loaded into the gateway by `--import`, it prints the body of every
 * request, as a forgotten debug line would.
 */
import { Server } from 'node:http';

if (process.argv[1]?.includes('gateway/src/main')) {
  const { emit } = Server.prototype;
  Server.prototype.emit = function emitAndPrint(name, ...parameters) {
    if (name === 'request') parameters[0].on('data', (chunk) => process.stdout.write(`body: ${chunk}\n`));
    return emit.call(this, name, ...parameters);
  };
}
