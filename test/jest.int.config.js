// Specs against real servers, of all projects: `npx jest -c test/jest.int.config.js libs/event-store` runs some of them.
module.exports = {
  ...require('../jest.preset.js'),
  displayName: 'integration',
  rootDir: `${__dirname}/..`,
  testMatch: ['**/*.int.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.cirkel/'],
  testTimeout: 60_000,
  // Two cores are shared with the servers themselves; every worker loads the Temporal bridge anew.
  maxWorkers: 2,
};
