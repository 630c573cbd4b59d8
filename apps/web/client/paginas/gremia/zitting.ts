import type { GremiumDetail } from '@cirkel/contracts';
import type { Optie } from '@cirkel/ui';
import type { Veldbeschrijving } from '../../formulier/velden-uit-schema';
import { leesWaarden, type Gelezen, type Waarden } from '../../formulier/waarden';
import { zittingteksten as t } from '../../teksten/gremia';

export type Zetelrol = 'stemt' | 'adviseert' | 'waarneemt';
export interface Deelnemer {
  readonly partij: string;
  readonly rol: Zetelrol;
}

/** Who can be there: the seats that the programme gives, or the parties of the members where it gives none. */
export function deelnemersVan({ zetels, leden }: Pick<GremiumDetail, 'zetels' | 'leden'>): readonly Deelnemer[] {
  if (zetels === null) return [...new Set(leden.map(({ partij }) => partij))].map((partij) => ({ partij, rol: 'stemt' }));
  return (['stemt', 'adviseert', 'waarneemt'] as const).flatMap((rol) => zetels[rol].map((partij) => ({ partij, rol })));
}

export const partijveld = (partij: string): string => `partij-${partij}`;
/** Where a fault about presence or positions as a whole leads. */
export const PARTIJEN = 'standpunten';

/** What the form can be about, in the order of its fields; titel and tekst only where no proposal gives them. */
export function veldenVan(waarden: Waarden, voorstellen: readonly Optie[], vergaderingen: readonly Optie[]): readonly Veldbeschrijving[] {
  const overVoorstel = (waarden['voorstel'] ?? '') !== '';
  return [
    { naam: 'voorstel', label: t.voorstel, soort: 'keuze', verplicht: false, opties: voorstellen },
    { naam: 'vergadering', label: t.vergadering, soort: 'keuze', verplicht: true, opties: vergaderingen },
    ...(overVoorstel
      ? []
      : [
          { naam: 'titel', label: t.besluittitel, soort: 'tekst', verplicht: true } as const,
          { naam: 'tekst', label: t.besluittekst, soort: 'lang', verplicht: true } as const,
          { naam: 'item', label: t.item, soort: 'tekst', verplicht: false, hulp: t.itemHulp } as const,
        ]),
    { naam: 'reden', label: t.reden, soort: 'lang', verplicht: true },
  ];
}

/** Without a proposal there is nothing that could go to the next body, so what is recorded is a decision. */
export const uitkomstVan = (waarden: Waarden): string => ((waarden['voorstel'] ?? '') === '' ? 'legBesluitVast' : (waarden['uitkomst'] ?? ''));

const gekozen = (waarden: Waarden, { partij }: Deelnemer): string => waarden[partijveld(partij)] ?? '';

/** How many parties with a vote were there, and which of them do not agree, as typed. */
export const stand = (waarden: Waarden, deelnemers: readonly Deelnemer[]): { readonly aanwezig: number; readonly tegen: readonly string[] } => {
  const stemmers = deelnemers.filter(({ rol }) => rol === 'stemt');
  return {
    aanwezig: stemmers.filter((een) => gekozen(waarden, een) !== '').length,
    tegen: stemmers.filter((een) => gekozen(waarden, een) === 'niet-akkoord').map(({ partij }) => partij),
  };
};

/** The command from what was typed: who chose something was there; an observer was there and takes no position. */
export function leesZitting(waarden: Waarden, deelnemers: readonly Deelnemer[], voorstellen: readonly Optie[], vergaderingen: readonly Optie[]): Gelezen {
  const { inhoud, fouten } = leesWaarden(veldenVan(waarden, voorstellen, vergaderingen), waarden);
  const erbij = deelnemers.filter((een) => gekozen(waarden, een) !== '');
  return {
    inhoud: {
      ...inhoud,
      type: uitkomstVan(waarden),
      aanwezig: erbij.map(({ partij }) => ({ partij })),
      standpunten: erbij.flatMap((een) => (een.rol === 'waarneemt' ? [] : [{ partij: een.partij, standpunt: gekozen(waarden, een) }])),
    },
    fouten: { ...fouten, ...(erbij.length === 0 ? { [PARTIJEN]: t.niemandAanwezig } : {}) },
  };
}
