import eslintConfigPrettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const SECRET_KEYS_FIRST =
  'Give node:crypto a KeyObject (createSecretKey): on Node 24 a raw Buffer costs 13 µs per call, and a KeyObject does not print itself.';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.larus/',
      'node_modules/',
      'coverage/',
      'test/architecture/fixtures/',
      'apps/console/src/api/schema.d.ts',
      'libs/screening/src/classifier/weights.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/console/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowStaticOnly: true },
      ],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `@EventPattern<string>` needs its argument: without it the decorator does not type-check.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/promise-function-async': [
        'error',
        { checkArrowFunctions: false, checkMethodDeclarations: false, checkFunctionDeclarations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/dot-notation': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Settings come from readConfig (libs/platform).',
        },
        {
          selector: "CallExpression[callee.name='createHmac'] > Literal:nth-child(2)",
          message: SECRET_KEYS_FIRST,
        },
        { selector: 'TSEnumDeclaration', message: 'Use a zod enum or a const object.' },
      ],
    },
  },
  {
    // Handlers of events act on their transaction alone, so that a rollback takes everything with it.
    files: ['apps/*/src/**/*.consumer.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:http', 'node:https', 'nodemailer', 'kafkajs', 'node:fs', 'node:fs/*'],
              message: 'A handler touches nothing but tx.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'A handler touches nothing but tx.' }],
    },
  },
  {
    // The command line and the benches talk to people; specs and benches read their surroundings.
    files: ['apps/cli/src/**/*.ts', 'test/**/*.ts', '**/*.spec.ts', 'tools/**/*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node, ecmaVersion: 2024, sourceType: 'module' },
    rules: { 'no-unused-vars': 'error', 'no-undef': 'error' },
  },
  eslintConfigPrettier,
  // eslint-config-prettier knows no rule of ours to keep but this one.
  { files: ['**/*.ts', '**/*.tsx'], rules: { 'max-lines': ['error', { max: 400 }] } },
);
