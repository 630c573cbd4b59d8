import type { Opmaak } from '@cirkel/public-pages';
import type { Files } from '../web/files';

/** The style sheets and fonts of the web application: their names change with each build, and its page names them. */
export function appearanceOf(pages: Files): Opmaak {
  const links = [...(pages.get('/index.html')?.toString() ?? '').matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  const addresses = (kind: string): readonly string[] => links.filter((link) => link.includes(kind)).flatMap((link) => /\shref="([^"]+)"/.exec(link)?.[1] ?? []);
  return { stijlbladen: addresses('rel="stylesheet"'), lettertypen: addresses('as="font"') };
}
