import { z } from 'zod';
import { rechtSchema } from '../../contract/actor';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import type { NewEvent } from '../../contract/event';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import { fasecodeSchema, fasesoorten, soortVanFase, stapSchema, type Programmadefinitie } from '../../programma/definitie';
import { besluit } from '../../onderwerp/onderwerp';
import { stel, vervalt } from '../../termijn/opdrachten';
import type { AlgemeenStand } from '../fasen/algemeen';
import { beslistIn } from '../beslist';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
import type { Doorlopen, Item } from '../item-staat';
import { itemtermijn } from './gebeurtenissen';
import { migratieVan, type Termijnlot } from './migratie';

export const migreerSchema = z.strictObject({ versie: z.int().positive().describe('De versie van het programma waar het heen gaat'), reden: vrijeTekst() });

export const itemGemigreerd = itemgebeurtenis({
  type: 'item-gemigreerd',
  versie: 2,
  // Version 1 did not say who decides in the stage.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    van: z.int().positive(), naar: z.int().positive(), reden: tekstverwijzing,
    vorigeFase: fasecodeSchema, fase: fasecodeSchema, soort: z.enum(fasesoorten), naam: z.string(), nr: z.int().positive(), stappen: z.array(stapSchema).optional(),
    beslist: z.array(rechtSchema).optional(),
  }),
  voorbeeld: { van: 1, naar: 2, reden: voorbeeldtekst, vorigeFase: 'picot', fase: 'picot', soort: 'picot', naam: 'PICOT', nr: 2 },
  zin: (d) => `Gaat verder onder versie ${d.naar} van het programma (was ${d.van})${d.fase === d.vorigeFase ? '' : `, in de fase ${d.naam}`}.`,
  evolve: ({ beslist: _, ...item }, d, envelope) => ({
    ...item,
    ...(d.beslist === undefined ? {} : { beslist: d.beslist }),
    programma: { ...item.programma, versie: d.naar },
    fase: d.fase,
    soort: d.soort,
    fasenaam: d.naam,
    faseNr: d.nr,
    doorlopen: d.fase === d.vorigeFase ? item.doorlopen : verhuisd(item.doorlopen, d, envelope.gebeurdOp),
    ...(d.stappen === undefined ? {} : { algemeen: metStappen(item, d.fase, d.vorigeFase, d.stappen) }),
    ...besluit(`over naar versie ${d.naar}`, envelope),
  }),
});

const verhuisd = (doorlopen: readonly Doorlopen[], { fase, soort }: Pick<Doorlopen, 'fase' | 'soort'>, op: string): readonly Doorlopen[] => [
  ...doorlopen.map((stap) => (stap.tot === undefined ? { ...stap, tot: op } : stap)),
  { fase, soort, sinds: op },
];

/** The steps of the stage as they are now; what was done stays done. */
const metStappen = (item: Item, fase: string, vorige: string, stappen: AlgemeenStand[string]['stappen']): AlgemeenStand => ({
  ...item.algemeen,
  [fase]: { stappen, gedaan: { ...item.algemeen?.[vorige]?.gedaan } },
});

export const migreerNaarDefinitie = itemopdracht({
  type: 'migreerNaarDefinitie',
  kind: 'levensloop',
  titel: 'Overzetten naar een andere versie van het programma',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: migreerSchema,
  voorbeeld: { versie: 2, reden: 'De termijnen van 2021 gelden voor alle items.' },
  nieuweVersie: (d: { readonly versie: number }) => d.versie,
  decide: (item, d, context) => {
    const nieuw = gekozenVersie(item, d.versie, context);
    const migratie = migratieVan(item, nieuw, context);
    if (!migratie.kan) throw new DomainError('zou-stranden', `${item.nummer} kan niet over naar versie ${d.versie}. ${migratie.redenen.join(' ')}`, { redenen: migratie.redenen });
    const { fase, naam, stappen } = migratie.fase;
    return [
      itemGemigreerd({
        van: item.programma.versie, naar: nieuw.versie, reden: d.reden, vorigeFase: item.fase, fase, soort: soortVanFase(migratie.fase), naam, nr: nieuw.fasen.indexOf(migratie.fase) + 1,
        ...(stappen === undefined ? {} : { stappen }), ...beslistIn(soortVanFase(migratie.fase), { rechten: context.rechten, definitie: nieuw }),
      }),
      ...migratie.termijnen.flatMap((lot) => gevolg(lot, nieuw, context)),
    ];
  },
});

/** The definition of the version that was asked for; refused when there is none, or when it is not later than the one that holds. */
export function gekozenVersie({ nummer, programma }: Pick<Item, 'nummer' | 'programma'>, versie: number, { nieuweDefinitie }: Context): Programmadefinitie {
  if (versie === programma.versie) throw new DomainError('al-gedaan', `${nummer} heeft versie ${versie} al.`, { veld: 'versie' });
  if (versie < programma.versie) throw new DomainError('overgang-bestaat-niet', `${nummer} heeft versie ${programma.versie} en kan niet terug naar versie ${versie}.`, { veld: 'versie' });
  if (nieuweDefinitie === undefined) throw new DomainError('verwijzing-onbekend', `Versie ${versie} van het programma is niet gepubliceerd.`, { veld: 'versie' });
  return nieuweDefinitie;
}

function gevolg(lot: Termijnlot, nieuw: Programmadefinitie, context: Context): readonly NewEvent[] {
  switch (lot.lot) {
    case 'blijft':
      return [];
    case 'vervalt':
      return [vervalt(lot.termijn, `versie ${nieuw.versie} van het programma kent deze termijn niet`, itemtermijn)];
    case 'komt-erbij':
      return stel(lot.wordt, context, itemtermijn);
    case 'herberekend': {
      const { omschrijving, nominaal, effectief, herinneringen, weggevallenHerinneringen, streef, tekst, kalenderregel, eigenaren, herinneringDagen } = lot.wordt;
      return [itemtermijn.herberekend({ termijnId: lot.termijn.id, oud: lot.termijn.effectief, omschrijving, nominaal, effectief, herinneringen, weggevallenHerinneringen, ...(streef === undefined ? {} : { streef }), afspraak: { tekst, kalenderregel, eigenaren, herinneringDagen } })];
    }
  }
}
