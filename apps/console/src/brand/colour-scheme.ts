import type { MantineColorSchemeManager } from '@mantine/core';

const nothing = (): void => undefined;

/** Light or dark as the system says; nothing is kept in the browser. */
export const systemColourScheme: MantineColorSchemeManager = {
  get: (whenUnset) => whenUnset,
  set: nothing,
  subscribe: nothing,
  unsubscribe: nothing,
  clear: nothing,
};
