import { enterRuntime } from './stack/runtime.mjs';

/** `npm run bench -- <name>`: measures one thing, its baseline in the same run; the last line is one line of JSON. */
if (await enterRuntime(import.meta.url))
  await (await import('./bench/run-bench.mjs')).runBench(process.argv.slice(2));
