const { compilerOptions } = require('./tsconfig.base.json');

// The aliases of tsconfig.base.json are the only ones: Jest, the app bundles and the workflow bundle all read them there.
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [file]]) => [`^${alias}$`, `${__dirname}/${file}`]),
);

// Packages that ship only as ES modules: Jest on this Node version needs them transformed.
const esmOnly = ['jose', 'csv-parse', 'oidc-provider', 'd3-scale', 'd3-shape'];

module.exports = {
  testEnvironment: 'node',
  moduleNameMapper,
  transform: {
    '\\.md$': `${__dirname}/infra/launcher/jest-text.cjs`,
    '^.+\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // Unit specs run here; *.int.spec.ts needs real servers and is run by the test command of the workspace.
  testMatch: ['**/*.unit.spec.ts', '**/*.unit.spec.tsx'],
  // A busy machine makes a key pair or starts a process in many times its usual time; a test that hangs is still found.
  testTimeout: 30_000,
  reporters: ['default', `${__dirname}/infra/launcher/jest-result-reporter.cjs`],
};
