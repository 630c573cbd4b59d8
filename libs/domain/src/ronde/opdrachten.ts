import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst, vrijeTekst } from '../contract/tekst';
import type { Item } from '../item/item-staat';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { kalenderregels, type Kalenderregel } from '../kalender/werkkalender';
import { isAfgehandeld, rondeopdracht, rondesoorten, rondestappen, rondeStroom, type Ronde, type Rondestap, type Venster } from './ronde-staat';
import { rondeAangekondigd, rondeAfgerond, uitzonderingToegestaan, vensterVerlengd } from './gebeurtenissen';
import { trechterVan } from './trechter';
import { bedragSchema, rondevelden } from './velden';
import { eersteTermijnen } from './termijnen';
import { nietOmDeLadder } from './termijnregels';
import { heeftUitzondering, rondestapInZin, vensterVan } from './vensters';
import { weigerVolgorde } from './volgorde';

const vensterSchema = z.strictObject({
  stap: z.enum(rondestappen),
  van: datumSchema.optional().describe('De dag waarop het venster opent; leeg: meteen'),
  tot: datumSchema.optional().describe('De laatste dag; leeg: het venster sluit niet vanzelf'),
  kalenderregel: z.enum(kalenderregels).optional(),
});

/** The window with its dates computed: the last day follows the calendar rule. */
function alsVenster({ stap, van, tot, kalenderregel }: z.output<typeof vensterSchema>, context: Context): Omit<Venster, 'staat'> {
  const regel = kalenderregel ?? context.definitie.kalenderregel;
  const begin = van ?? context.gebeurdOp;
  if (tot !== undefined && tot < begin) throw new DomainError('datum-ongeldig', `Het venster voor ${rondestapInZin(stap)} sluit voordat het opent. Kies een dag op of na ${langeDatum(begin)}.`, { veld: 'vensters', stap });
  return { stap, van: begin, kalenderregel: regel, ...sluiting(tot, regel, context) };
}

/** The last day as it was named, and as the calendar rule makes it. */
export const sluiting = (nominaal: Datum | undefined, regel: Kalenderregel, { kalender }: Context): { nominaal?: Datum; tot?: Datum } =>
  nominaal === undefined ? {} : { nominaal, tot: kalender.effectief(nominaal, regel) };

export const kondigRondeAan = rondeopdracht({
  type: 'kondigRondeAan',
  kind: 'levensloop',
  titel: 'Ronde aankondigen',
  wie: ['projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({
    code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'De code bestaat uit 2 tot 40 kleine letters, cijfers en streepjes.'),
    naam: rondevelden.naam,
    soort: z.enum(rondesoorten).default('gewoon').describe('Een inclusieversneller is voor studies die al lopen'),
    themas: rondevelden.themas.default([]),
    oproeptekst: openbareTekst(1, 10_000).optional(),
    budget: bedragSchema.optional().describe('In euro; leeg: er is geen budget afgesproken'),
    besluitorgaan: eigenaarSchema.default('partij:ZonMw'),
    vensters: z
      .array(vensterSchema)
      .min(1, 'Geef minstens één venster.')
      .refine((vensters) => new Set(vensters.map(({ stap }) => stap)).size === vensters.length, 'Geef elke stap hoogstens één venster.'),
    fictief: z.boolean().default(false),
    verleden: z.boolean().default(false).describe('Bij overnemen van een ronde die al loopt: een termijn die al voorbij is, geeft geen herinnering en geen escalatie'),
  }),
  voorbeeld: {
    code: 'extra-2019', naam: 'Extra subsidieronde 2019', themas: ['diagnostiek', 'nazorg/follow-up'],
    vensters: [{ stap: 'projectidee', van: '2019-09-02', tot: '2019-10-15' }, { stap: 'start', tot: '2020-12-31' }],
  },
  creates: true,
  decide: (d, context) => {
    weigerVolgorde(d.vensters);
    if (context.streamId !== rondeStroom(d.code)) throw new DomainError('verwijzing-onbekend', `De code ${d.code} hoort niet bij ${context.streamId}.`, { veld: 'code' });
    const { budget, oproeptekst, verleden, ...rest } = d;
    const vensters = d.vensters.map((venster) => alsVenster(venster, context));
    return [
      rondeAangekondigd({
        ...rest, programma: { code: context.definitie.code, versie: context.definitie.versie }, vensters,
        ...(budget === undefined ? {} : { budget }), ...(oproeptekst === undefined ? {} : { oproeptekst }),
      }),
      ...eersteTermijnen({ besluitorgaan: d.besluitorgaan, vensters: vensters.map((venster) => ({ ...venster, staat: 'gepland' })) }, context, verleden),
    ];
  },
});

/** The window of this step, or a refusal that names the steps that have one. */
function vind(ronde: Ronde, stap: Rondestap): Venster {
  const venster = vensterVan(ronde, stap);
  if (venster !== undefined) return venster;
  throw new DomainError('nog-niet', `${ronde.naam} heeft geen venster voor ${rondestapInZin(stap)}: die stap kan op elke dag. Wel een venster voor: ${ronde.vensters.map((een) => rondestapInZin(een.stap)).join(', ')}.`, { veld: 'stap' });
}

export const verlengVenster = rondeopdracht({
  type: 'verlengVenster',
  kind: 'levensloop',
  titel: 'Venster verlengen',
  wie: ['eigenaar', 'projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({ stap: z.enum(rondestappen), nieuweDatum: datumSchema.describe('De nieuwe laatste dag'), reden: vrijeTekst() }),
  voorbeeld: { stap: 'uitwerking', nieuweDatum: '2020-05-15', reden: 'Door COVID-19 hebben de projectgroepen meer tijd nodig.' },
  decide: (ronde, d, context) => {
    const venster = vind(ronde, d.stap);
    nietOmDeLadder(ronde, d.stap, context);
    const { tot = d.nieuweDatum } = sluiting(d.nieuweDatum, venster.kalenderregel, context);
    if (tot < context.vandaag) throw new DomainError('datum-ongeldig', `Kies een datum op of na ${langeDatum(context.vandaag)}.`, { veld: 'nieuweDatum' });
    if (tot < venster.van) throw new DomainError('datum-ongeldig', `Het venster opent op ${langeDatum(venster.van)}. Kies die dag of later.`, { veld: 'nieuweDatum' });
    if (venster.tot !== undefined && tot <= venster.tot) throw new DomainError('datum-ongeldig', `Het venster loopt al tot en met ${langeDatum(venster.tot)}. Kies een latere dag.`, { veld: 'nieuweDatum' });
    if (venster.tot === undefined) throw new DomainError('al-gedaan', `Het venster voor ${rondestapInZin(d.stap)} heeft geen laatste dag en hoeft niet te worden verlengd.`);
    return [vensterVerlengd({ stap: d.stap, oud: venster.tot, tot, nominaal: d.nieuweDatum, heropend: venster.staat === 'gesloten', reden: d.reden })];
  },
});

export const staUitzonderingToe = rondeopdracht({
  type: 'staUitzonderingToe',
  kind: 'feit',
  titel: 'Uitzondering toestaan',
  wie: ['eigenaar', 'gremium:werkorganisatie'],
  schema: z.strictObject({
    stap: z.enum([...rondestappen, 'budget']),
    aanvraag: codeSchema.or(z.string().regex(/^item-[a-z0-9-]{1,100}$/)).describe('De code van de aanvraag, of het id van het item'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { stap: 'uitwerking', aanvraag: 'P-042', reden: 'De storing van het indiensysteem lag niet bij de projectgroep.' },
  decide: (ronde, d) => {
    if (d.stap !== 'budget') vind(ronde, d.stap);
    if (heeftUitzondering(ronde, d.stap, d.aanvraag)) throw new DomainError('al-gedaan', `Deze uitzondering voor ${d.aanvraag} is al toegestaan.`, { veld: 'aanvraag' });
    return [uitzonderingToegestaan({ stap: d.stap, voor: d.aanvraag, reden: d.reden })];
  },
});

/** The numbers of the assigned items whose own application, registered with the item, waits for a decision. */
const metEigenAanvraag = (ronde: Ronde, context: Context): readonly string[] =>
  (ronde.toegewezen ?? []).flatMap(({ item }) => {
    const { state } = buurVan<Item>({ kind: 'item' }, item, context) ?? {};
    if (state?.soort !== 'subsidieronde' || state.status === 'beeindigd' || state.subsidieronde?.rondecode !== ronde.code) return [];
    const { projectideeOp, aanvraagIngediendOp } = state.subsidieronde;
    return projectideeOp === undefined && aanvraagIngediendOp === undefined ? [] : [state.nummer];
  });

export const rondRondeAf = rondeopdracht({
  type: 'rondRondeAf',
  kind: 'levensloop',
  titel: 'Ronde afronden',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (ronde) => {
    const open = ronde.aanvragen.filter((aanvraag) => !isAfgehandeld(aanvraag)).map(({ code }) => code);
    if (open.length > 0) throw new DomainError('nog-niet', `Er ${open.length === 1 ? 'is nog een aanvraag' : `zijn nog ${open.length} aanvragen`} zonder besluit: ${open.slice(0, 5).join(', ')}${open.length > 5 ? ', …' : ''}.`, { open });
  },
  decide: (ronde, _d, context) => {
    const laatste = ronde.aanvragen.flatMap(({ besluitOp }) => besluitOp ?? []).sort().at(-1);
    if (laatste !== undefined && context.gebeurdOp < laatste) throw new DomainError('datum-ongeldig', `Het laatste besluit was op ${langeDatum(laatste)}. Kies die dag of later.`, { veld: 'gebeurdOp', vanaf: laatste });
    const bezig = metEigenAanvraag(ronde, context);
    if (bezig.length > 0) throw new DomainError('nog-niet', `Bij ${bezig.length === 1 ? 'dit item loopt nog een aanvraag' : 'deze items loopt nog een aanvraag'} in ${ronde.naam}: ${bezig.join(', ')}. Besluit daar eerst over.`, { nummers: bezig });
    const { ingediend, uitgewerkt, gehonoreerd, afgewezen } = trechterVan(ronde);
    return [rondeAfgerond({ ingediend, uitgewerkt, gehonoreerd, afgewezen })];
  },
});
