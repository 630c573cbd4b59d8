import type { Besluitsoort } from '@cirkel/domain';
import { leesWaarden, type Gelezen, type Waarden } from '../../formulier/waarden';
import type { Veldbeschrijving } from '../../formulier/velden-uit-schema';
import { besluitteksten as t } from '../../teksten/escalatie';

/** The eight that decide jointly, and the two that advise or look on. */
export const stemmers = ['FMS', 'NFU', 'NVZ', 'Patientenfederatie', 'VenVN', 'VWS', 'ZKN', 'ZN', 'ZINL', 'ZonMw'] as const;
export const standpuntveld = (partij: string): string => `standpunt-${partij}`;

const nieuweDatum = (label: string): Veldbeschrijving => ({ naam: 'nieuweDatum', label, soort: 'datum', verplicht: true });
const reden: Veldbeschrijving = { naam: 'reden', label: t.reden, soort: 'lang', verplicht: true };
const instructie: Veldbeschrijving = { naam: 'instructie', label: t.instructie, soort: 'lang', verplicht: true };
const tot: Veldbeschrijving = { naam: 'tot', label: t.tot, soort: 'datum', verplicht: false, hulp: t.totHulp };
const genomenOp: Veldbeschrijving = { naam: 'genomenOp', label: t.genomenOp, soort: 'datum', verplicht: false, hulp: t.genomenOpHulp };

/** The fields that this kind of decision asks for, besides the meeting and the standpunten. */
export function besluitvelden(soort: string, waarden: Waarden, overVoorstel = false): readonly Veldbeschrijving[] {
  switch (soort as Besluitsoort) {
    case 'verlengen':
      return [nieuweDatum(t.nieuweDatum), reden];
    case 'opschorten':
      // The termijn has lapsed, so an end of the suspension needs the date that holds after it.
      return [tot, ...(overVoorstel || (waarden['tot'] ?? '') === '' ? [] : [nieuweDatum(t.nieuweDatumNaOpschorten)]), reden];
    case 'terug':
      return overVoorstel ? [instructie, reden] : [instructie, nieuweDatum(t.nieuweDatum), reden];
    case 'stopzetten':
    case 'vaststellen':
    case 'afwijzen':
    case 'hoger':
      return [reden];
    default:
      return [];
  }
}

const soortveld: Veldbeschrijving = { naam: 'soort', label: t.wat, soort: 'keuze', verplicht: true };
const vergaderveld: Veldbeschrijving = { naam: 'vergadering', label: t.vergadering, soort: 'datum', verplicht: false, hulp: t.vergaderingHulp };

/** All fields of the form at this moment. */
export const alleVelden = (waarden: Waarden, overVoorstel = false): readonly Veldbeschrijving[] => [soortveld, ...besluitvelden(waarden['soort'] ?? '', waarden, overVoorstel), genomenOp, vergaderveld];

/** The parties that do not agree, as typed. */
export const tegen = (waarden: Waarden): readonly string[] => stemmers.filter((partij) => waarden[standpuntveld(partij)] === 'niet-akkoord');

/** The body of the decision from what was typed; what belongs to another kind of decision is left out. */
export function leesBesluit(waarden: Waarden, overVoorstel = false): Gelezen {
  const { inhoud, fouten } = leesWaarden(alleVelden(waarden, overVoorstel), waarden);
  const standpunten = stemmers.flatMap((partij) => {
    const standpunt = waarden[standpuntveld(partij)] ?? '';
    return standpunt === '' ? [] : [{ partij, standpunt }];
  });
  return { inhoud: { ...inhoud, ...(standpunten.length === 0 ? {} : { standpunten }) }, fouten };
}
