import { z } from 'zod';
import { eventsOf } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { criteriumInZin, criteriumSchema } from '../item/fasen/monitoring/stand';
import { programmaverwijzing } from '../programma/definitie';
import { ritmes } from './periode';
import { laatsteOplevering, metMeting, type Spiegel } from './spiegel-staat';
import { naWijziging } from './verteld';

const gebeurtenis = eventsOf<Spiegel>();
const itemSchema = z.strictObject({ streamId: z.string(), nummer: z.string() });

export const geregistreerd = gebeurtenis({
  type: 'spiegel-geregistreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    code: z.string(), onderwerp: z.string(), programma: programmaverwijzing, item: itemSchema.optional(), wvs: z.array(z.string()), dataparties: z.array(z.string()),
    indicator: z.string(), teller: z.string(), noemer: z.string(), ritme: z.enum(ritmes),
  }),
  voorbeeld: {
    code: 'SP-1', onderwerp: 'Lage rughernia', programma: { code: 'cirkel', versie: 1 }, item: { streamId: 'item-0197c2a0', nummer: 'CGG-0142' }, wvs: ['NVvN'], dataparties: ['DHD', 'Vektis'],
    indicator: 'Zes weken afwachten voor een operatie', teller: 'Geopereerd na zes weken of meer', noemer: 'Geopereerd aan een lage rughernia', ritme: 'halfjaar',
  },
  zin: (d) => `Spiegel geregistreerd: ${d.onderwerp}, ${d.indicator}.`,
  begin: ({ teller, noemer, item, ...d }, { gebeurdOp }): Spiegel => ({ ...d, sinds: gebeurdOp, ...(item === undefined ? {} : { item }), definities: { teller, noemer }, metingen: {}, monitor: {}, opgeleverd: {} }),
});

export const gekoppeld = gebeurtenis({
  type: 'spiegel-gekoppeld',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ item: itemSchema }),
  voorbeeld: { item: { streamId: 'item-0197c2a0', nummer: 'CGG-0142' } },
  zin: (d) => `Spiegel hoort bij ${d.item.nummer}.`,
  evolve: (spiegel, d) => ({ ...spiegel, item: d.item }),
});

export const criteriumAfgesproken = gebeurtenis({
  type: 'spiegelcriterium-afgesproken',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ criterium: criteriumSchema, reden: tekstverwijzing.optional() }),
  voorbeeld: { criterium: { richting: 'minstens', procent: 80 }, reden: voorbeeldtekst },
  zin: (d) => `Criterium afgesproken: ${criteriumInZin(d.criterium)}.`,
  evolve: (spiegel, { criterium }) => {
    const laatste = laatsteOplevering(spiegel);
    const oplevering = laatste === undefined ? undefined : spiegel.opgeleverd[laatste];
    if (laatste === undefined || oplevering === undefined) return { ...spiegel, criterium };
    return naWijziging(spiegel, { ...spiegel, criterium, opgeleverd: { ...spiegel.opgeleverd, [laatste]: { ...oplevering, criterium } } }, laatste);
  },
});

/** Figures about measured people leave the server through the comparison only, which hides what is too small; not one by one through the feed. */
const breuk = z.strictObject({ teller: z.int().min(0), noemer: z.int().positive() });
const zonderCijfers = <D extends { readonly cijfers?: unknown }>({ cijfers: _, ...d }: D): D => d as D;

type Cijfers = z.infer<typeof breuk> | undefined;
const gemeten = (spiegel: Spiegel, { periode, zorgaanbieder, cijfers }: { zorgaanbieder: string; periode: string; cijfers?: Cijfers }): Spiegel =>
  cijfers === undefined ? spiegel : naWijziging(spiegel, metMeting(spiegel, periode, zorgaanbieder, cijfers), periode);
const gemonitord = (spiegel: Spiegel, { periode, cijfers }: { periode: string; cijfers?: Cijfers }): Spiegel =>
  cijfers === undefined ? spiegel : naWijziging(spiegel, { ...spiegel, monitor: { ...spiegel.monitor, [periode]: cijfers } }, periode);

export const metingOntvangen = gebeurtenis({
  type: 'spiegelcijfer-ontvangen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ zorgaanbieder: z.string(), periode: z.string(), cijfers: breuk.optional() }),
  voorbeeld: { zorgaanbieder: 'ZH-012', periode: '2021-H1', cijfers: { teller: 34, noemer: 52 } },
  zin: (d) => `Cijfer van ${d.zorgaanbieder} over ${d.periode} ontvangen.`,
  naarBuiten: zonderCijfers,
  evolve: gemeten,
});

export const metingGecorrigeerd = gebeurtenis({
  type: 'spiegelcijfer-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ zorgaanbieder: z.string(), periode: z.string(), cijfers: breuk.optional(), reden: tekstverwijzing }),
  voorbeeld: { zorgaanbieder: 'ZH-012', periode: '2021-H1', cijfers: { teller: 33, noemer: 52 }, reden: voorbeeldtekst },
  zin: (d) => `Cijfer van ${d.zorgaanbieder} over ${d.periode} gecorrigeerd.`,
  naarBuiten: zonderCijfers,
  evolve: gemeten,
});

export const monitorOntvangen = gebeurtenis({
  type: 'landelijke-monitor-ontvangen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ periode: z.string(), cijfers: breuk.optional() }),
  voorbeeld: { periode: '2021-H1', cijfers: { teller: 3120, noemer: 4480 } },
  zin: (d) => `Landelijke monitor over ${d.periode} ontvangen.`,
  naarBuiten: zonderCijfers,
  evolve: gemonitord,
});

export const monitorGecorrigeerd = gebeurtenis({
  type: 'landelijke-monitor-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ periode: z.string(), cijfers: breuk.optional(), reden: tekstverwijzing }),
  voorbeeld: { periode: '2021-H1', cijfers: { teller: 3118, noemer: 4480 }, reden: voorbeeldtekst },
  zin: (d) => `Landelijke monitor over ${d.periode} gecorrigeerd.`,
  naarBuiten: zonderCijfers,
  evolve: gemonitord,
});

export const periodeOpgeleverd = gebeurtenis({
  type: 'spiegelperiode-opgeleverd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ periode: z.string() }),
  voorbeeld: { periode: '2021-H1' },
  zin: (d) => `Spiegelinformatie over ${d.periode} opgeleverd.`,
  evolve: (spiegel, d, envelope) => ({
    ...spiegel,
    opgeleverd: { ...spiegel.opgeleverd, [d.periode]: { op: envelope.gebeurdOp, ...(spiegel.criterium === undefined ? {} : { criterium: spiegel.criterium }) } },
  }),
});

export const spiegelgebeurtenissen = [geregistreerd, gekoppeld, criteriumAfgesproken, metingOntvangen, metingGecorrigeerd, monitorOntvangen, monitorGecorrigeerd, periodeOpgeleverd];
