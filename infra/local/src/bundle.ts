import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureDirectory, workspaceRoot } from './places';

/**
 * One program as one file with its source map beside it; packages stay in node_modules, the aliases of tsconfig.base.json are resolved.
 * Written beside and renamed, so that a process that starts at the same moment never reads half a file. Returns the file.
 */
export async function bundle(entry: string, outfile: string): Promise<string> {
  const { build } = await import('esbuild');
  const root = workspaceRoot();
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.base.json'),
    jsx: 'automatic',
    // A list of words is read as it stands.
    loader: { '.md': 'text' },
    sourcemap: true,
    keepNames: true,
    logLevel: 'error',
    write: false,
    metafile: true,
  });
  // To esbuild an alias that leads nowhere is one more package in node_modules.
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map((one) => one.path));
  const unknown = imports.filter((path) => path.startsWith('@cirkel/'));
  if (unknown.length > 0) throw new Error(`${entry}: ${unknown.join(', ')} is not in tsconfig.base.json, or its file is missing`);
  ensureDirectory(dirname(outfile));
  for (const { path, contents } of outputFiles) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  return outfile;
}
