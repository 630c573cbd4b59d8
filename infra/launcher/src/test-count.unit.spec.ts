import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeastOneFailed, countOf } from './test-count';

describe('counting tests', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'cirkel-spec-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const counted = (result: object): ReturnType<typeof countOf> => {
    writeFileSync(join(directory, 'uitslag.json'), JSON.stringify({ success: true, numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, ...result }));
    return countOf(join(directory, 'uitslag.json'));
  };

  it('takes what Jest counted', () => {
    expect(counted({ success: false, numPassedTests: 12, numFailedTests: 2 })).toEqual({ passed: 12, failed: 2 });
  });

  it('counts a file that could not be run as one failure', () => {
    expect(counted({ success: false, numPassedTests: 3, numRuntimeErrorTestSuites: 1 })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a run without a result, and one that failed without a failing test', () => {
    expect(countOf(join(directory, 'niets.json'))).toEqual({ passed: 0, failed: 1 });
    expect(counted({ success: false, numPassedTests: 3 })).toEqual({ passed: 3, failed: 1 });
    expect(atLeastOneFailed({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
  });
});
