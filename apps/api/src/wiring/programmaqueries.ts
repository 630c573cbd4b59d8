import { programmabesluiten, voorbeeldVanBesluit, type Besluitvoorbeeld, type CommandDeps } from '@cirkel/commands';
import { datumVan } from '@cirkel/domain';
import { feedHead, readNow } from '@cirkel/event-store';
import { implementatierapport, proefmigratie, programmaDetail, programmakalender, programmaLijst, programmaverschil, programmaversies, termijnsjablonen, werkagenda } from '@cirkel/read-models';
import type { Programmaqueries } from '../queries/queries';

const codeOf = (idOfCode: string): string => idOfCode.replace(/^programma-/, '');

/** What the API reads of programmes. */
export function programmaqueriesOver(bron: CommandDeps): Programmaqueries {
  const preview = rememberLast();
  return {
    lijst: () => programmaLijst(bron),
    een: (idOfCode, versie) => programmaDetail(bron, idOfCode, versie),
    versies: (idOfCode) => programmaversies(bron, idOfCode),
    verschil: (idOfCode, filters) => programmaverschil(bron, idOfCode, filters),
    kalender: (idOfCode, jaar) => programmakalender(bron, idOfCode, jaar),
    termijnsjablonen: (idOfCode) => termijnsjablonen(bron, idOfCode),
    werkagenda: (idOfCode) => werkagenda(bron, idOfCode),
    migratie: (idOfCode, naar) => proefmigratie(bron, idOfCode, naar),
    implementatierapport: (idOfCode, jaar) => implementatierapport(bron, idOfCode, jaar),
    besluiten: async (idOfCode) => {
      const rijen = await programmabesluiten(bron, codeOf(idOfCode));
      if (rijen === undefined) return undefined;
      const now = await readNow(bron.pool);
      return { rijen: [...rijen], totaal: rijen.length, meer: false, standVan: now, vandaag: datumVan(now) };
    },
    gevolgen: async ({ actor }, idOfCode, { page, pageSize, opdracht: type, ...velden }) => {
      const programma = codeOf(idOfCode);
      if ((await bron.definities.huidig(programma)) === undefined) return undefined;
      const { volgnummer, unsequenced } = await feedHead(bron.pool);
      const now = await readNow(bron.pool);
      // The reason of a decision that is only thought of is of no consequence.
      const opdracht = { type, ...Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)), reden: 'Voorbeeld' };
      const { zin, hash, totalen, betrokkenen, rijen } = await preview(JSON.stringify([programma, opdracht, actor, volgnummer, unsequenced, datumVan(now)]), () => voorbeeldVanBesluit(bron, programma, opdracht, actor));
      const bladzijde = rijen.slice((page - 1) * pageSize, page * pageSize);
      return {
        zin, gevolgen: hash, totalen, betrokkenen: [...betrokkenen],
        rijen: bladzijde.map(({ nieuw, blijft, eigenaren, ...rij }) => ({ ...rij, eigenaren: [...eigenaren], nieuw: nieuw ?? null, blijft: blijft ?? null })),
        totaal: rijen.length, meer: false, standVan: now, vandaag: datumVan(now),
      };
    },
  };
}

/** The last preview, for whoever leafs through its pages: made anew as soon as anything was appended since. */
function rememberLast(): (key: string, make: () => Promise<Besluitvoorbeeld>) => Promise<Besluitvoorbeeld> {
  let last: { readonly key: string; readonly preview: Besluitvoorbeeld } | undefined;
  return async (key, make) => {
    if (last?.key !== key) last = { key, preview: await make() };
    return last.preview;
  };
}
