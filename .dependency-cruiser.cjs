const products = '^src/(attribution|affiliates|experiments|ingestion|admin)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.test\\.ts$',
          '\\.type-test\\.ts$',
          '^src/core/testing/vitest\\.config\\.ts$',
          '^src/portal/assets/', // run in browsers
        ],
      },
      to: {},
    },
    {
      name: 'core-knows-no-product',
      comment: 'The test harness starts the whole server, so it alone may look up.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/testing/|\\.test\\.ts$' },
      to: { path: '^src/(?!core/)|^generated/' },
    },
    {
      name: 'products-are-islands',
      severity: 'error',
      from: { path: products },
      to: { path: products, pathNot: '^src/$1/' },
    },
    {
      name: 'a-product-has-one-door',
      severity: 'error',
      from: { path: '^src/(main|application|demo)' },
      to: { path: products, pathNot: '/product\\.ts$' },
    },
    {
      name: 'operations-do-not-call-operations',
      severity: 'error',
      from: { path: '^src/[^/]+/(operations|administration)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/[^/]+/(operations|administration)/' },
    },
    {
      name: 'queries-know-no-wire',
      severity: 'error',
      from: { path: '/queries/' },
      to: {
        path: '^src/core/http/|^generated/|/(resources|operations)/|^src/(?!core/)[^/]+/(dialect|errors|product)\\.ts$',
      },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/core/(database|http|configuration|authentication|rate-limits|metrics|logs|jobs|outbound)/|/(queries|operations|resources)/|node:(fs|http|net|child_process)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'http-library-only-in-core-http',
      comment: 'application.ts composes the routers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/http/|^src/application\\.ts$|^src/core/testing/' },
      to: { path: 'node_modules/(express|openapi-backend|ajv-formats)/' },
    },
    {
      name: 'database-driver-only-in-core-database',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/(database|testing)/|\\.test\\.ts$' },
      to: { path: 'node_modules/(pg|slonik|@slonik)/' },
    },
    {
      name: 'test-support-stays-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { path: '/testing/' },
    },
    {
      name: 'no-development-package-in-production',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$|/testing/|\\.type-test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
