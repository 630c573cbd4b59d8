import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program on PATH, as a shell would find it; undefined when there is none. */
export function onPath(program: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, program);
    try {
      accessSync(candidate, constants.X_OK);
      if (folder !== '') return candidate;
    } catch {
      continue; // not here
    }
  }
  return undefined;
}

/** Java as its own conventions find it: JAVA_HOME first. */
export function javaExecutable(): string | undefined {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : onPath('java');
}
