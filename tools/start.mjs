import { enterRuntime } from './stack/runtime.mjs';

if (await enterRuntime(import.meta.url)) await (await import('./stack/foreground.mjs')).runInForeground();
