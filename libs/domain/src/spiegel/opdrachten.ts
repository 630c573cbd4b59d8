import { z } from 'zod';
import { genoemdeBuur } from '../contract/buur';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst, vrijeTekst } from '../contract/tekst';
import { itemverwijzing } from '../contract/verwijzing';
import { criteriumInZin, richtingen } from '../item/fasen/monitoring/stand';
import type { Item } from '../item/item-staat';
import { criteriumAfgesproken, gekoppeld, geregistreerd } from './gebeurtenissen';
import { ritmes } from './periode';
import type { Spiegel } from './spiegel-staat';

const opdracht = commandsOf<Spiegel>();

function vindItem(naam: string, context: Context): { streamId: string; nummer: string } {
  const buur = genoemdeBuur<Item>('item', naam, context);
  if (buur === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen item ${naam}.`, { veld: 'item' });
  return { streamId: buur.streamId, nummer: buur.state.nummer };
}

const registreerSpiegel = opdracht({
  type: 'registreerSpiegel',
  kind: 'feit',
  titel: 'Spiegel registreren',
  wie: ['projectorganisatie'],
  schema: z.strictObject({
    code: codeSchema,
    onderwerp: openbareTekst(3, 200),
    item: itemverwijzing().optional().describe('Het item waarvan de spiegel de implementatie laat zien'),
    wvs: z.array(openbareTekst(1, 40)).max(20).default([]),
    dataparties: z.array(codeSchema).min(1, 'Noem minstens één dataparty.').max(20).describe('Wie de cijfers levert, bijvoorbeeld DHD'),
    indicator: openbareTekst(3, 300),
    teller: openbareTekst(3, 500).describe('Wie in de teller telt'),
    noemer: openbareTekst(3, 500).describe('Wie in de noemer telt'),
    ritme: z.enum(ritmes).default('halfjaar'),
  }),
  voorbeeld: {
    code: 'SP-1', onderwerp: 'Lage rughernia', wvs: ['NVvN'], dataparties: ['DHD', 'Vektis'], indicator: 'Zes weken afwachten voor een operatie',
    teller: 'Geopereerd na zes weken of meer', noemer: 'Geopereerd aan een lage rughernia', ritme: 'halfjaar',
  },
  creates: true,
  decide: ({ item, ...d }, context) => {
    if (context.streamId !== `spiegel-${d.code}`) throw new DomainError('verwijzing-onbekend', `De code ${d.code} hoort niet bij ${context.streamId}.`, { veld: 'code' });
    const { code, versie } = context.definitie;
    return [geregistreerd({ ...d, programma: { code, versie }, ...(item === undefined ? {} : { item: vindItem(item, context) }) })];
  },
});

const koppelSpiegel = opdracht({
  type: 'koppelSpiegel',
  kind: 'feit',
  titel: 'Spiegel aan een item koppelen',
  wie: ['projectorganisatie'],
  schema: z.strictObject({ item: itemverwijzing() }),
  voorbeeld: { item: 'CGG-0142' },
  decide: (spiegel, d, context) => {
    const item = vindItem(d.item, context);
    if (spiegel.item?.streamId === item.streamId) throw new DomainError('al-gedaan', `Deze spiegel hoort al bij ${item.nummer}.`, { veld: 'item' });
    return [gekoppeld({ item })];
  },
});

const spreekCriteriumAf = opdracht({
  type: 'spreekCriteriumAf',
  kind: 'feit',
  titel: 'Criterium afspreken',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({
    richting: z.enum(richtingen).default('minstens').describe('Minstens; of hoogstens, bij de-implementatie'),
    procent: z.number().min(0, 'Kies een percentage van 0 tot en met 100.').max(100, 'Kies een percentage van 0 tot en met 100.'),
    reden: vrijeTekst().optional(),
  }),
  voorbeeld: { richting: 'minstens', procent: 80 },
  decide: (spiegel, { richting, procent, reden }) => {
    const criterium = { richting, procent };
    if (spiegel.criterium?.richting === richting && spiegel.criterium.procent === procent) throw new DomainError('al-gedaan', `Het criterium is al ${criteriumInZin(criterium)}.`);
    return [criteriumAfgesproken({ criterium, ...(reden === undefined ? {} : { reden }) })];
  },
});

export const spiegelopdrachten = [registreerSpiegel, koppelSpiegel, spreekCriteriumAf];
