import { readdirSync, readFileSync, statSync } from 'node:fs';
import { buildAll, clientOf } from '@cirkel/launcher';
import { z } from 'zod';

/** What Vite says of each module with a file of its own (.vite/manifest.json). */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().default(false), isDynamicEntry: z.boolean().default(false), imports: z.array(z.string()).default([]) }),
);
type Manifest = z.infer<typeof manifestSchema>;

/** A file with all that it imports: a browser cannot run it before it has them. */
function metImports(manifest: Manifest, naam: string, gezien = new Set<string>()): ReadonlySet<string> {
  const stuk = manifest[naam];
  if (stuk === undefined || gezien.has(stuk.file)) return gezien;
  gezien.add(stuk.file);
  for (const een of stuk.imports) metImports(manifest, een, gezien);
  return gezien;
}

/** Kilobytes (1000) as they go over the line to a browser that knows gzip. */
const kB = (bestanden: Iterable<string>): number => [...bestanden].reduce((som, bestand) => som + statSync(clientOf(`${bestand}.gz`)).size, 0) / 1000;

/** ux.md 7, item 37, on the files that people get. */
describe('de pagina’s blijven licht', () => {
  let manifest: Manifest;
  let begin: ReadonlySet<string>;
  beforeAll(async () => {
    await buildAll(() => undefined);
    manifest = manifestSchema.parse(JSON.parse(readFileSync(clientOf('.vite/manifest.json'), 'utf8')));
    const [naam = ''] = Object.entries(manifest).find(([, { isEntry }]) => isEntry) ?? [];
    begin = metImports(manifest, naam);
  });

  it('het begin is hoogstens 200 kB script, en de pagina vraagt niets anders', () => {
    const html = readFileSync(clientOf('index.html'), 'utf8');
    const gevraagd = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, bestand = '']) => bestand);
    expect(new Set(gevraagd)).toEqual(begin);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|style=/);
    expect(kB(begin)).toBeLessThanOrEqual(200);
  });

  it('elke pagina is hoogstens 80 kB script erbij', () => {
    const paginas = Object.entries(manifest).filter(([, { isDynamicEntry }]) => isDynamicEntry);
    expect(paginas.length).toBeGreaterThan(40);
    const zwaar = paginas.map(([naam]) => [naam, kB([...metImports(manifest, naam)].filter((bestand) => !begin.has(bestand)))] as const).filter(([, gewicht]) => gewicht > 80);
    expect(zwaar).toEqual([]);
  });

  it('de lettertypen zijn samen hoogstens 120 kB', () => {
    const lettertypen = readdirSync(clientOf('assets')).filter((bestand) => bestand.endsWith('.woff2'));
    expect(lettertypen).not.toEqual([]);
    expect(lettertypen.reduce((som, naam) => som + statSync(clientOf(`assets/${naam}`)).size, 0) / 1000).toBeLessThanOrEqual(120);
  });
});
