import { z } from 'zod';
import { eigenaarSchema } from '../../../contract/actor';
import { tekstverwijzing, voorbeeldtekst } from '../../../contract/tekst';
import { besluit } from '../../../onderwerp/onderwerp';
import { hoofdletter } from '../../../woorden';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { metNieuweRonde } from '../implementatie/stand';
import { metingInZin, metingSchema, type Meting, type MonitoringStand } from './stand';

export const monitoringVan = (item: Item): MonitoringStand => item.monitoring ?? { metingen: 0 };
function cijfer(meting: Meting): string {
  const zin = hoofdletter(metingInZin(meting));
  if (zin === '') return '';
  // With a graad everybody can see it.
  return meting.graad === undefined ? ` ${zin}: dat is ${meting.voldoet === true ? 'wel' : 'niet'} gehaald.` : ` ${zin}.`;
}
const zelfde = (a: Meting, b: Meting): boolean => a.periode === b.periode && a.spiegel === b.spiegel;

/** With the figures of this mirror: in the place of its earlier ones, or of the delivery that named no mirror, or beside those of other mirrors. */
function bijgewerkt(metingen: readonly Meting[], nieuw: Meting): readonly Meting[] {
  const oud = metingen.find((een) => zelfde(een, nieuw)) ?? metingen.find((een) => een.periode === nieuw.periode && een.spiegel === undefined);
  return oud === undefined ? [...metingen, nieuw] : metingen.map((een) => (een === oud ? nieuw : een));
}

export const gemeten = itemgebeurtenis({
  type: 'spiegelmeting-geregistreerd',
  versie: 3,
  // Version 1 had the period only, version 2 no judgement without a graad.
  upcast: { 1: (data) => data, 2: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: metingSchema,
  voorbeeld: { periode: '2021-H1', spiegel: 'spiegel-SP-1', graad: 86.2, criterium: { richting: 'minstens', procent: 80 } },
  zin: (d) => `Spiegelinformatie geleverd over ${d.periode}.${cijfer(d)}`,
  evolve: (item, d) => {
    const stand = monitoringVan(item);
    return { ...item, monitoring: { ...stand, metingen: stand.metingen + 1, perPeriode: [...(stand.perPeriode ?? []), d] } };
  },
});

export const bijgesteld = itemgebeurtenis({
  type: 'spiegelmeting-bijgesteld',
  versie: 2,
  // Version 1 had no judgement without a graad.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: metingSchema,
  voorbeeld: { periode: '2021-H1', spiegel: 'spiegel-SP-1', graad: 84.9, criterium: { richting: 'minstens', procent: 80 } },
  zin: (d) => `Spiegelinformatie over ${d.periode} bijgesteld.${cijfer(d)}`,
  evolve: (item, d) => {
    const stand = monitoringVan(item);
    return { ...item, monitoring: { ...stand, perPeriode: bijgewerkt(stand.perPeriode ?? [], d) } };
  },
});

export const criteriumBeoordeeld = itemgebeurtenis({
  type: 'criterium-beoordeeld',
  versie: 3,
  // Version 1 did not say what had been measured, version 2 no judgement without a graad.
  upcast: { 1: (data) => data, 2: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ criterium: z.enum(['gehaald', 'niet-gehaald']), reden: tekstverwijzing, gemeten: metingSchema.optional() }),
  voorbeeld: { criterium: 'gehaald', reden: voorbeeldtekst, gemeten: { periode: '2021-H1', spiegel: 'spiegel-SP-1', graad: 86.2, criterium: { richting: 'minstens', procent: 80 } } },
  zin: (d) => `Het criterium is ${d.criterium === 'gehaald' ? 'gehaald' : 'niet gehaald'}.${d.gemeten === undefined ? '' : cijfer(d.gemeten)}`,
  evolve: (item, d, envelope) => ({
    ...(d.criterium === 'niet-gehaald' ? metNieuweRonde(item) : item),
    monitoring: { ...monitoringVan(item), criterium: d.criterium },
    ...besluit(d.criterium === 'gehaald' ? 'criterium gehaald' : 'criterium niet gehaald', envelope),
  }),
});

export const nieuweKennisvraagOpgeroepen = itemgebeurtenis({
  type: 'nieuwe-kennisvraag-opgeroepen',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ naar: z.string(), titel: z.string(), eigenaar: eigenaarSchema, wvs: z.array(z.string()), toelichting: tekstverwijzing.optional() }),
  voorbeeld: { naar: 'item-0197c2a0-v1', titel: 'En bij ouderen?', eigenaar: 'partij:FMS', wvs: ['NVvN'], toelichting: voorbeeldtekst },
  zin: (d) => `Roept een nieuwe kennisvraag op: ${d.titel}${/[.?!]$/.test(d.titel) ? '' : '.'}`,
  evolve: (item, { toelichting, ...d }, { gebeurdOp: op }) => {
    const stand = monitoringVan(item);
    return { ...item, monitoring: { ...stand, nieuweVragen: [...(stand.nieuweVragen ?? []), { ...d, op, ...(toelichting === undefined ? {} : { toelichting }) }] } };
  },
});
