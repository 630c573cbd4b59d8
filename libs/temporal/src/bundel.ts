import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const tsconfigSchema = z.object({ compilerOptions: z.object({ paths: z.record(z.string(), z.tuple([z.string()])) }) });

/**
 * The code of every workflow (each folder under `workflows`) as one bundle for the worker. `root` is the folder of the workspace. The
 * aliases are those of tsconfig.base.json, which Temporal's own bundler does not read; `vervang` puts another file behind some of them.
 */
export async function bundelWorkflows(root: string, vervang: Readonly<Record<string, string>> = {}): Promise<string> {
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { compilerOptions } = tsconfigSchema.parse(JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')));
  // An exact alias ($) keeps '@cirkel/temporal' from also matching '@cirkel/temporal/workflow'.
  const alias = Object.fromEntries(Object.entries(compilerOptions.paths).map(([naam, [bestand]]) => [`${naam}$`, vervang[naam] ?? join(root, bestand)]));
  const { code } = await bundleWorkflowCode({
    logger: new DefaultLogger('WARN'),
    workflowsPath: schrijfIngang(root),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } } }),
  });
  return code;
}

/** One file that exports every workflow, so that a new one is a folder and nothing else. */
function schrijfIngang(root: string): string {
  const ingang = join(root, 'dist', 'worker', 'workflows.ts');
  mkdirSync(dirname(ingang), { recursive: true });
  const mappen = readdirSync(join(root, 'workflows'), { withFileTypes: true }).filter((map) => map.isDirectory());
  writeFileSync(ingang, mappen.map(({ name }) => `export * from '../../workflows/${name}/src';\n`).join(''));
  return ingang;
}
