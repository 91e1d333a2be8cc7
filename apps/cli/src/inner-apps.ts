import { InnerHttp, ServiceTokens } from '#libs/access';
import { readConfig } from '#libs/platform';
import { neighboursOf, operatorConfig } from './cli.config.js';

/** Who acts when the operator's command line does. */
export const CLI = { kind: 'system', ref: 'cli' } as const;

/** The inner HTTP of the running apps. @throws ConfigError without the operator's settings */
export function innerApps(): InnerHttp {
  const config = readConfig(operatorConfig);
  const tokens = new ServiceTokens({
    self: 'cli',
    key: config.CLI_TOKEN_KEY,
    publicKeys: config.TOKEN_PUBLIC_KEYS,
  });
  return new InnerHttp(tokens, neighboursOf(config));
}
