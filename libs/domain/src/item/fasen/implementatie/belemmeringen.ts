import { z } from 'zod';
import { eigenaarSchema, namens } from '../../../contract/actor';
import { DomainError } from '../../../contract/domain-error';
import { codeSchema, openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../../contract/tekst';
import { naamInZin, naamVan } from '../../../woorden';
import { faseopdracht } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { metImplementatie, openBelemmeringen, type Belemmering } from './stand';

const alle = (item: Item): readonly Belemmering[] => item.implementatie?.belemmeringen ?? [];

const belemmeringGemeld = itemgebeurtenis({
  type: 'belemmering-gemeld',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ code: z.string(), omschrijving: z.string(), gemeldDoor: z.string() }),
  voorbeeld: { code: 'B-1', omschrijving: 'De keuzehulp past niet in het dossier.', gemeldDoor: 'ZH-012' },
  zin: (d) => `Belemmering ${d.code} gemeld door ${naamInZin(d.gemeldDoor)}: ${d.omschrijving}`.replace(/([^.!?])$/, '$1.'),
  evolve: (item, d, envelope) => metImplementatie(item, { belemmeringen: [...alle(item), { ...d, gemeldOp: envelope.gebeurdOp }] }),
});

const belemmeringOpgelost = itemgebeurtenis({
  type: 'belemmering-opgelost',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ code: z.string(), door: eigenaarSchema, toelichting: tekstverwijzing }),
  voorbeeld: { code: 'B-1', door: 'partij:NVZ', toelichting: voorbeeldtekst },
  zin: (d) => `Belemmering ${d.code} opgelost door ${naamInZin(d.door)}.`,
  evolve: (item, { code, door, toelichting }, envelope) =>
    metImplementatie(item, { belemmeringen: alle(item).map((een) => (een.code === code ? { ...een, opgelost: { door, op: envelope.gebeurdOp, toelichting } } : een)) }),
});

const meldBelemmering = faseopdracht('implementatie', {
  type: 'meldBelemmering',
  kind: 'feit',
  titel: 'Belemmering melden',
  wie: ['eigenaar', 'projectorganisatie', 'partij'],
  schema: z.strictObject({
    omschrijving: openbareTekst(3, 500),
    zorgaanbieder: codeSchema.optional().describe('De zorgaanbieder die haar tegenkwam; leeg als uw eigen organisatie haar meldt'),
  }),
  voorbeeld: { omschrijving: 'De keuzehulp past niet in het dossier.', zorgaanbieder: 'ZH-012' },
  decide: (item, d, { actor }) => [
    belemmeringGemeld({ code: `B-${alle(item).length + 1}`, omschrijving: d.omschrijving, gemeldDoor: d.zorgaanbieder ?? namens(actor) ?? 'projectorganisatie' }),
  ],
});

const losBelemmeringOp = faseopdracht('implementatie', {
  type: 'losBelemmeringOp',
  kind: 'feit',
  titel: 'Belemmering oplossen',
  wie: ['eigenaar', 'projectorganisatie', 'partij'],
  schema: z.strictObject({ code: codeSchema, door: eigenaarSchema.optional().describe('Wie haar oploste; leeg als u dat zelf was. Alleen de projectorganisatie noemt een ander.'), toelichting: vrijeTekst() }),
  voorbeeld: { code: 'B-1', toelichting: 'De leverancier heeft een koppeling gemaakt.' },
  vooraf: (item) => {
    if (openBelemmeringen(item).length === 0) throw new DomainError('al-gedaan', 'Er is geen open belemmering.');
  },
  decide: (item, d, { actor }) => {
    const open = openBelemmeringen(item);
    if (!open.some(({ code }) => code === d.code)) {
      throw new DomainError('verwijzing-onbekend', `Er is geen open belemmering ${d.code}. Wel: ${open.map(({ code, gemeldDoor }) => `${code} (${naamVan(gemeldDoor)})`).join(', ')}.`, { veld: 'code' });
    }
    const zelf = namens(actor) ?? 'projectorganisatie';
    if (d.door !== undefined && d.door !== zelf && zelf !== 'projectorganisatie') {
      throw new DomainError('geen-recht', `U kunt alleen vastleggen wat ${naamInZin(zelf)} zelf oploste. Laat ${naamInZin(d.door)} of de projectorganisatie dit vastleggen.`, { veld: 'door' });
    }
    return [belemmeringOpgelost({ code: d.code, door: d.door ?? zelf, toelichting: d.toelichting })];
  },
});

export const belemmeringgebeurtenissen = [belemmeringGemeld, belemmeringOpgelost];
export const belemmeringopdrachten = [meldBelemmering, losBelemmeringOp];
