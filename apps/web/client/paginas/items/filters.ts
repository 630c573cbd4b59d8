import type { ProgrammaAntwoord, RondeRij } from '@cirkel/contracts';
import { domeinnaam, fasen, hoofdletter, naamVan, type Optie } from '@cirkel/ui';
import type { Parameters } from '../../api/lees';
import type { Filter, Filterwaarden } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { itemsteksten as t } from '../../teksten/items';
import { eindnaam, itemstatus } from '../../teksten/onderwerp';
import { eigenaaropties } from '../../teksten/velden';

/** What the choices are made of; what has not been read yet offers none. */
export interface Filterbron {
  readonly programma: ProgrammaAntwoord | undefined;
  readonly rondes: readonly Pick<RondeRij, 'code' | 'naam'>[];
  readonly vandaag: string | undefined;
  readonly zietEscalaties: boolean;
}

/** No item began before the programme. */
const EERSTE_JAAR = 2016;

const opties = (waarden: readonly string[], label: (waarde: string) => string): readonly Optie[] => [...new Set(waarden)].map((waarde) => ({ waarde, label: label(waarde) }));

function jaren(vandaag: string | undefined): readonly Optie[] {
  if (vandaag === undefined) return [];
  const nu = Number(vandaag.slice(0, 4));
  return Array.from({ length: nu - EERSTE_JAAR + 1 }, (_, i) => ({ waarde: String(nu - i), label: String(nu - i) }));
}

/** The filters of the list of items, with the choices that this programme has (ux.md, *Items*). */
export function itemfilters({ programma, rondes, vandaag, zietEscalaties }: Filterbron): readonly Filter[] {
  const definitie = programma?.definitie.fasen ?? [];
  const einden = definitie.flatMap((fase) => fase.einden.map(({ code }) => code));
  const gremia = programma?.ladder ?? [];
  return [
    { naam: 'zoek', label: t.zoek },
    { naam: 'fase', label: t.fase, opties: (programma?.fasen ?? fasen).map(({ fase, naam }, i) => ({ waarde: fase, label: `${i + 1} ${hoofdletter(naam)}` })) },
    { naam: 'domein', label: t.domein, opties: opties(['agenderen', 'evalueren', 'implementeren', 'monitoren'], domeinnaam) },
    { naam: 'partij', label: t.partij, opties: eigenaaropties },
    { naam: 'status', label: t.status, opties: [{ waarde: 'lopend,opgeschort', label: t.openItems }, ...optiesUit(itemstatus)] },
    { naam: 'termijnstaat', label: t.termijnstaat, opties: optiesUit(t.termijnstaten) },
    ...(zietEscalaties
      ? [
          { naam: 'escalatie', label: t.escalatie, opties: optiesUit(t.escalaties) },
          { naam: 'trede', label: t.trede, opties: opties(gremia, (gremium) => hoofdletter(naamVan(gremium))) },
        ]
      : []),
    { naam: 'instroom', label: t.instroom, opties: opties(['kennisvraag', ...definitie.flatMap(({ instroom }) => instroom)], (bron) => t.bronnen[bron] ?? bron) },
    { naam: 'wv', label: t.wv },
    { naam: 'ronde', label: t.ronde, opties: rondes.map(({ code, naam }) => ({ waarde: code, label: naam })) },
    { naam: 'jaar', label: t.jaar, opties: jaren(vandaag) },
    { naam: 'einde', label: t.einde, opties: opties(einden, (einde) => hoofdletter(eindnaam(einde))) },
    { naam: 'sorteer', label: t.sorteer, opties: optiesUit(t.volgorden), standaard: 'termijn' },
  ];
}

/** What stands in the address and is no filter. */
const geenFilter: ReadonlySet<string> = new Set(['programma', 'page', 'weergave', 'kolommen', 'sorteer']);

/** Whether the list is shorter than it could be; the programme of the header counts as a filter too. */
export const isGefilterd = (zoek: Filterwaarden): boolean => zoek['programma'] !== undefined || Object.keys(zoek).some((naam) => !geenFilter.has(naam));

/** The question to the API for what the address asks; the status may be several. */
export const itemvraag = ({ page: _, weergave: __, kolommen: ___, status, ...zoek }: Filterwaarden): Parameters => ({ ...zoek, status: status?.split(',') });
