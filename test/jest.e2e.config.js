// The stories and the fault tests: whole products on real servers, one at a time.
module.exports = {
  ...require('./jest.int.config.js'),
  displayName: 'end-to-end',
  testMatch: ['<rootDir>/test/**/*.e2e.spec.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
};
