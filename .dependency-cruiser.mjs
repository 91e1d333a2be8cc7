/**
 * Who may import whom. One rule a sentence; `test/architecture/boundaries.spec.ts` holds a fixture for each that must
 * fail. Rules range over folders found on disk, never over a list.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'app-imports-no-app',
      comment: 'Apps speak by events and HTTP.',
      severity: 'error',
      from: { path: '(^|/)apps/([^/]+)/' },
      to: { path: '(^|/)apps/([^/]+)/', pathNot: '(^|/)apps/$2/' },
    },
    {
      name: 'lib-imports-no-app',
      severity: 'error',
      from: { path: '(^|/)libs/' },
      to: { path: '(^|/)apps/' },
    },
    {
      name: 'lib-entered-by-its-index',
      comment: 'What a library does not export is its own business.',
      severity: 'error',
      from: { path: '(^|/)(?:apps|libs)/([^/]+)/' },
      to: { path: '(^|/)libs/([^/]+)/src/', pathNot: ['(^|/)libs/[^/]+/src/index\\.ts$', '(^|/)libs/$2/'] },
    },
    {
      name: 'contracts-import-zod-only',
      severity: 'error',
      from: { path: '(^|/)libs/contracts/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['(^|/)libs/contracts/', 'node_modules/zod/'] },
    },
    {
      name: 'pure-libs-stay-pure',
      comment: 'sealing, merkle and service-hours: zod, node:crypto and their own kind.',
      severity: 'error',
      from: { path: '(^|/)libs/(sealing|merkle|service-hours)/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['(^|/)libs/$2/', 'node_modules/zod/', '^(node:)?crypto$'] },
    },
    {
      name: 'screening-stays-pure',
      comment: 'Screening also takes the sign codes, which contracts lists.',
      severity: 'error',
      from: { path: '(^|/)libs/screening/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['(^|/)libs/screening/', '(^|/)libs/contracts/src/index\\.ts$', 'node_modules/zod/'] },
    },
    {
      name: 'platform-knows-no-events',
      severity: 'error',
      from: { path: '(^|/)libs/platform/' },
      to: { path: '(^|/)libs/(contracts|messaging|access)/' },
    },
    {
      name: 'messaging-does-not-know-access',
      severity: 'error',
      from: { path: '(^|/)libs/messaging/' },
      to: { path: '(^|/)libs/(access|sealing|screening|merkle|service-hours)/' },
    },
    {
      name: 'access-imports-contracts-messaging-platform',
      severity: 'error',
      from: { path: '(^|/)libs/access/' },
      to: { path: '(^|/)libs/(sealing|screening|merkle|service-hours)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A *.rules.ts decides; it takes time and ids as values.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        pathNot: [
          '\\.rules\\.ts$',
          '(^|/)libs/(contracts|service-hours|screening)/src/index\\.ts$',
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'kafkajs-in-messaging-only',
      severity: 'error',
      from: { pathNot: '(^|/)libs/messaging/src/kafka/|(^|/)test/|^tools/' },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'nodemailer-in-notification-only',
      severity: 'error',
      from: { pathNot: '(^|/)apps/notification/|^test/' },
      to: { path: 'node_modules/nodemailer/' },
    },
    {
      name: 'console-speaks-http',
      comment: 'The console may take zod schemas from contracts, nothing else of the house.',
      severity: 'error',
      from: { path: '(^|/)apps/console/' },
      to: { path: '(^|/)libs/', pathNot: '(^|/)libs/contracts/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'production-imports-no-test',
      severity: 'error',
      from: { path: '(^|/)(apps|libs)/[^/]+/src/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '\\.spec\\.tsx?$|^test/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|test/architecture/fixtures' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
