import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Count = { passed: 0, failed: 0 };
export const ONE_PASSED: Count = { passed: 1, failed: 0 };
export const ONE_FAILED: Count = { passed: 0, failed: 1 };

export function add(one: Count, other: Count): Count {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

interface JestResult {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files of which no test could even begin. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * What `jest --json --outputFile` or jest-result-reporter.cjs wrote. A file that was not written is a run that broke down, and counts as one failure; so does a run
 * that failed without a failing test (an error after the last one).
 */
export function countOf(file: string): Count {
  if (!existsSync(file)) return ONE_FAILED;
  const { success, numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed, failed: success ? failed : Math.max(failed, 1) };
}

/** A run that ended badly has at least one failure, whatever its file says. */
export function atLeastOneFailed(count: Count, endedWell: boolean): Count {
  return endedWell || count.failed > 0 ? count : { ...count, failed: 1 };
}
