// Node's 'source' import condition makes '#libs/*' resolve to TypeScript sources, so no build is needed before tests.
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
const roots = ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test', '<rootDir>/tools'];
const ignored = ['/node_modules/', '/dist/', '/apps/console/'];

/** The suffix of a spec names its cost: `.spec` pure, `.int.spec` real PostgreSQL or broker, `.e2e.spec` the whole stack. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots,
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, '\\.(int|e2e)\\.spec\\.ts$', '/test/architecture/'],
    },
    {
      ...shared,
      displayName: 'architecture',
      roots: ['<rootDir>/test/architecture'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, '/fixtures/'],
    },
    {
      ...shared,
      displayName: 'int',
      setupFilesAfterEnv: ['<rootDir>/test/support/stack/int-patience.mjs'],
      globalSetup: '<rootDir>/test/support/stack/int-setup.mjs',
      globalTeardown: '<rootDir>/test/support/stack/int-teardown.mjs',
      roots,
      testMatch: ['**/*.int.spec.ts'],
      testPathIgnorePatterns: ignored,
    },
    {
      ...shared,
      displayName: 'e2e',
      roots,
      testMatch: ['**/*.e2e.spec.ts'],
      testPathIgnorePatterns: ignored,
    },
  ],
};
