const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Leaves the counts of a project's unit tests in dist/tests/<project>.json when Nx runs them (of another target than `test`: <project>.<target>.json). Nx keeps that file with the cached result,
 * so that `npm test` counts rightly also what it did not need to run again. (Jest's own --outputFile makes no folder.)
 */
module.exports = class ResultReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const { NX_TASK_TARGET_PROJECT: project, NX_TASK_TARGET_TARGET: target } = process.env;
    if (project === undefined) return;
    const folder = join(__dirname, '..', '..', 'dist', 'tests');
    mkdirSync(folder, { recursive: true });
    // Jest itself decides on `success` only after its reporters.
    const success = numFailedTests + numRuntimeErrorTestSuites === 0;
    writeFileSync(join(folder, `${target === 'test' ? project : `${project}.${target}`}.json`), JSON.stringify({ success, numPassedTests, numFailedTests, numRuntimeErrorTestSuites }));
  }
};
