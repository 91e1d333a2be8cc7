import { type z } from 'zod';

/** A setting is missing or wrong. The message names variables and what is expected, never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment once, before anything connects.
 *
 * @param schema one zod object per app, keys are variable names
 * @returns the frozen settings
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  // eslint-disable-next-line no-restricted-syntax -- the one place that reads the environment
  environment: NodeJS.ProcessEnv = process.env,
): Readonly<z.infer<Schema>> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return Object.freeze(parsed.data);
  const faults = parsed.error.issues.map((issue) => {
    const name = issue.path.map(String).join('.') || 'environment';
    const missing = issue.path.length > 0 && environment[String(issue.path[0])] === undefined;
    return `${name} ${missing ? 'is not set' : issue.message}`;
  });
  throw new ConfigError(
    `configuration: ${[...new Set(faults)].join('; ')} (docs/operations/configuration.md)`,
  );
}
