import type { AppName, StackSecrets } from './index.mjs';

export const auditOrigin: string;
export const apps: readonly AppName[];
export function newSecrets(): StackSecrets;
export function loadSecrets(home: string): StackSecrets;
export function completeSecrets(
  home: string,
  secrets: StackSecrets,
  libraries: {
    sealing: typeof import('../../libs/sealing/src/index.js');
    merkle: typeof import('../../libs/merkle/src/index.js');
  },
): StackSecrets;
export function writePrivate(file: string, content: unknown): void;
