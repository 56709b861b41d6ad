/** Who may import whom: see docs/architecture.md. */
const tests = '(\\.test\\.ts$|/testing/|^vitest)';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'domain/ knows only domain/, identifiers and the shapes that subgraphs share: no SQL, graph, telemetry',
      severity: 'error',
      from: { path: '/domain/', pathNot: tests },
      to: {
        pathNot: [
          '/domain/',
          '^shared/(identifiers|search|identity/(viewer|works-for|reserved-subjects)\\.ts|graph/(bad-input|access-errors|parse-input)\\.ts)',
          // The answers of the ledger and the classes of its plans are values, wherever they are declared.
          '^shared/inventory/bulk-availability\\.ts$',
          '^node_modules/(zod|lru-cache|libphonenumber-js|opening_hours|obscenity|naughty-words|@types/naughty-words|linkifyjs)/',
          '^crypto$',
          '^schema/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-has-no-infrastructure',
      severity: 'error',
      from: { path: '/domain/', pathNot: tests },
      to: { path: '^node_modules/(knex|pg|graphql|@apollo|@opentelemetry|fastify|pino)/' },
    },
    {
      name: 'resolvers-have-no-sql',
      comment: 'resolvers reach repositories through their context',
      severity: 'error',
      from: { path: '/resolvers/', pathNot: tests },
      to: {
        path: ['^node_modules/(knex|pg)/', '/repositories/', '^shared/database/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-tracing-in-resolvers-and-repositories',
      severity: 'error',
      from: { path: '/(resolvers|repositories|loaders|bookings)/', pathNot: tests },
      to: { path: ['^node_modules/@opentelemetry/', '^shared/telemetry/(traced\\.ts|metrics/)'] },
    },
    {
      name: 'gateway-imports-no-subgraph',
      severity: 'error',
      from: { path: '^gateway/', pathNot: tests },
      to: { path: '^(subgraphs|standalone|notifications|e2e|bench|ops)/' },
    },
    {
      name: 'subgraphs-are-apart',
      comment: 'only the graph and the ledger join them',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'subgraphs-do-not-look-up',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^(gateway|standalone|notifications|e2e|bench|ops)/' },
    },
    {
      name: 'the-worker-is-apart',
      comment: 'what it needs to know is in its jobs, and in what shared keeps',
      severity: 'error',
      from: { path: '^notifications/' },
      to: { path: '^(gateway|subgraphs|standalone|e2e|bench|ops)/' },
    },
    {
      name: 'shared-does-not-look-up',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { path: '^(gateway|subgraphs|standalone|notifications|e2e|bench|ops)/' },
    },
    {
      name: 'pages-are-apart',
      comment: 'they know the public graph alone, and what the two of them share',
      severity: 'error',
      from: { path: '^(dashboard|diner|shared/browser)/', pathNot: '(\\.test\\.ts$|vite)' },
      to: { path: '^(gateway|subgraphs|notifications|standalone|schema|e2e|bench|ops|shared/(?!browser/))' },
    },
    {
      name: 'each-page-for-itself',
      severity: 'error',
      from: { path: '^(dashboard|diner)/' },
      to: { path: '^(dashboard|diner)/', pathNot: '^$1/' },
    },
    {
      name: 'pages-are-for-browsers',
      severity: 'error',
      from: { pathNot: '^(dashboard|diner|shared/browser|e2e|bench)/' },
      to: { path: '^(dashboard|diner|shared/browser)/' },
    },
    {
      name: 'ops-is-apart',
      comment: 'dashboards and rules know names of metrics, and no code; tests ask the migrated schema too',
      severity: 'error',
      from: { path: '^ops/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(gateway|subgraphs|notifications|standalone|shared|e2e|bench)/' },
    },
    {
      name: 'shared-telemetry-of-the-ledger-alone',
      comment: 'the ledger is observed and measured in a file each',
      severity: 'error',
      from: { path: '^shared/inventory/', pathNot: `((observed-check|check-metrics)\\.ts$|${tests})` },
      to: { path: ['^shared/telemetry/', '^node_modules/@opentelemetry/'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: `(${tests}|^e2e/|^bench/)` },
      to: { path: '(\\.test\\.ts$|^(shared|ops)/testing/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/|/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
