import { enterRuntime } from './stack/runtime.mjs';

/** `npm run chaos`: real processes, real faults, a checker over the recorded history; the last line is one line of JSON. */
if (await enterRuntime(import.meta.url))
  await (await import('./chaos/start-chaos.mjs')).startChaos(process.argv.slice(2));
