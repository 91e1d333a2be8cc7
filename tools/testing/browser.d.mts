/** Options for `chromium.launch` of playwright-core; undefined when there is no browser that starts. */
export function findBrowser(): Promise<{ executablePath: string; args: string[] } | undefined>;
