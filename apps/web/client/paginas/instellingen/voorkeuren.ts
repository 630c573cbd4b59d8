import type { BerichtRij, VoorkeurenAntwoord, VoorkeurenInvoer } from '@cirkel/contracts';
import { leesWaarden, type Waarden } from '../../formulier/waarden';
import type { Veldbeschrijving } from '../../formulier/velden-uit-schema';
import { veldDatum } from '@cirkel/ui';
import { instellingsteksten as t } from '../../teksten/berichten';

type Soort = BerichtRij['soort'];
type Wijze = VoorkeurenAntwoord['berichten'];

/** The kinds that somebody can get, in the order of how much they ask; a summary is how some of them come. */
export const soorten: readonly Exclude<Soort, 'samenvatting'>[] = ['trede-bereikt', 'trede-herinnering', 'voorstel', 'uitstel-gevraagd', 'termijn-verstreken', 'herinnering', 'toegewezen', 'besluit', 'uitstel-beslist'];

const opEigenTrede = (soort: Soort): boolean => soort === 'trede-bereikt' || soort === 'trede-herinnering';

/** How a kind of notice comes for this choice. An escalatie on the rung of one's own body cannot be switched off (issue *Time*). */
export function bezorging(soort: Soort, wijze: Wijze): keyof typeof t.hoe {
  switch (wijze) {
    case 'meteen':
      // A body decides in meetings: nobody has to know within the hour what stands on its list.
      return soort === 'voorstel' ? 'samenvatting' : 'meteen';
    case 'dagelijks':
      return 'samenvatting';
    case 'wekelijks':
      return opEigenTrede(soort) ? 'tochDag' : 'week';
    case 'uit':
      return opEigenTrede(soort) ? 'tochMeteen' : 'niet';
  }
}

export const velden: readonly Veldbeschrijving[] = [
  { naam: 'berichten', label: t.wijze, soort: 'keuze', verplicht: true, opties: t.wijzen },
  { naam: 'plaatsvervanger', label: t.plaatsvervanger, soort: 'keuze', verplicht: false },
  { naam: 'van', label: t.van, soort: 'datum', verplicht: false, hulp: t.afwezigHulp },
  { naam: 'tot', label: t.tot, soort: 'datum', verplicht: false },
];

/** What the form begins with. */
export const beginVan = ({ berichten, plaatsvervanger, afwezig }: VoorkeurenAntwoord): Waarden => ({
  berichten,
  plaatsvervanger: plaatsvervanger?.id ?? '',
  van: afwezig === null ? '' : veldDatum(afwezig.van),
  tot: afwezig === null ? '' : veldDatum(afwezig.tot),
});

interface Gekozen {
  readonly berichten: Wijze;
  readonly plaatsvervanger?: string;
  readonly van?: string;
  readonly tot?: string;
}

/** What was chosen, as the API takes it, or what is wrong with it per field. */
export function leesVoorkeuren(waarden: Waarden): { readonly invoer?: VoorkeurenInvoer; readonly fouten: Readonly<Record<string, string>> } {
  const { inhoud, fouten } = leesWaarden(velden, waarden);
  if (Object.keys(fouten).length > 0) return { fouten };
  const { berichten, plaatsvervanger, van, tot } = inhoud as unknown as Gekozen;
  if (van !== undefined && tot === undefined) return { fouten: { tot: t.fouten.tot } };
  if (tot !== undefined && van === undefined) return { fouten: { van: t.fouten.van } };
  if (van !== undefined && tot !== undefined && tot < van) return { fouten: { tot: t.fouten.volgorde } };
  if (van !== undefined && plaatsvervanger === undefined) return { fouten: { plaatsvervanger: t.fouten.plaatsvervanger } };
  return { invoer: { berichten, plaatsvervanger: plaatsvervanger ?? null, afwezig: van === undefined || tot === undefined ? null : { van, tot } }, fouten };
}
