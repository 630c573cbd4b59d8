import { z } from 'zod';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { itemverwijzing, partijcode } from '../contract/verwijzing';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { criteriasetVoor } from '../programma/criteria';
import { nominaleDatum, type Datumregel } from '../programma/termijnregel';
import { beslissers } from '../onderwerp/onderwerp';
import { legTerug, terugSchema } from '../onderwerp/terugleggen';
import { bevestig, bevestigSchema, heeftLateTermijn } from '../termijn/bevestigen';
import { heeftVerplaatsbareTermijn, stel, verleng, verlengSchema } from '../termijn/opdrachten';
import { dateer, type GesteldeTermijn } from '../termijn/termijn';
import { naamVan } from '../woorden';
import { agendanaam, agendaopdracht, agendaUitStroom, vindKandidaat, type Handelingsagenda } from './agenda-staat';
import { agendaGeopend, agendaInstructie, agendatermijn, kandidaatVerwijderd, kandidatenToegevoegd, selectieGereed } from './gebeurtenissen';
import { keur } from './kandidaat';

/** How many a handelingsagenda holds, unless who opens it says otherwise (domain.md: the ten highest). */
const STANDAARD_AANTAL = 10;
/** The funder looks on where the parties decide (domain.md, *Parties*). */
const WAARNEMER = 'ZonMw';
/** The terms of the agenda itself, one each and not one per item (domain.md, *Deadlines*: defaults). */
const standaardtermijnen: readonly { readonly stap: string; readonly omschrijving: string; readonly datum: Datumregel }[] = [
  { stap: 'selectie', omschrijving: 'Kennisvragen selecteren', datum: { soort: 'op', maand: 10, dag: 1 } },
  { stap: 'rangschikking', omschrijving: 'Rangschikken en vaststellen', datum: { soort: 'voor', maand: 12, dag: 1 } },
];

export const openHandelingsagenda = agendaopdracht({
  type: 'openHandelingsagenda',
  kind: 'levensloop',
  titel: 'Handelingsagenda openen',
  wie: ['projectorganisatie'],
  schema: z.strictObject({
    partijen: z.array(partijcode()).min(1, 'Noem de partijen die scoren.').max(40).refine((partijen) => new Set(partijen).size === partijen.length, 'Noem elke partij één keer.').describe('De partijen die scoren'),
    scorenTot: datumSchema.describe('De laatste dag waarop partijen kunnen scoren'),
    selectieUiterlijk: datumSchema.optional().describe('Leeg: 1 oktober van dat jaar'),
    rangschikkingUiterlijk: datumSchema.optional().describe('Leeg: voor 1 december van dat jaar'),
    aantal: z.int().min(1).max(100).default(STANDAARD_AANTAL).describe('Hoeveel vragen er op de agenda komen'),
  }),
  voorbeeld: { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20' },
  creates: true,
  decide: (d, context) => {
    const { definitie, kalender, streamId } = context;
    const stroom = agendaUitStroom(streamId);
    if (stroom?.programma !== definitie.code) throw new DomainError('verwijzing-onbekend', `Gebruik het id handelingsagenda-${definitie.code}-jaar, bijvoorbeeld handelingsagenda-${definitie.code}-2020.`, { veld: 'id' });
    if (d.partijen.includes(WAARNEMER)) throw new DomainError('verwijzing-onbekend', `${naamVan(WAARNEMER)} is waarnemer en scoort niet mee.`, { veld: 'partijen' });
    const criteria = criteriasetVoor(definitie.criteriasets, stroom.jaar);
    if (criteria === undefined) throw new DomainError('verwijzing-onbekend', `${definitie.naam} heeft geen criteria voor ${stroom.jaar}.`, { jaar: stroom.jaar });
    const tot = kalender.effectief(d.scorenTot, definitie.kalenderregel);
    if (tot < context.vandaag) throw new DomainError('datum-ongeldig', `Kies een datum op of na ${langeDatum(context.vandaag)}.`, { veld: 'scorenTot' });
    const gekozen: Readonly<Record<string, Datum | undefined>> = { selectie: d.selectieUiterlijk, rangschikking: d.rangschikkingUiterlijk };
    return [
      agendaGeopend({
        programma: { code: definitie.code, versie: definitie.versie }, jaar: stroom.jaar, criteria, aantal: d.aantal, partijen: d.partijen,
        scorenTot: tot, nominaal: d.scorenTot, kalenderregel: definitie.kalenderregel,
      }),
      ...standaardtermijnen.flatMap((regel) => stel(termijn(regel, gekozen[regel.stap] ?? nominaleDatum(regel.datum, `${stroom.jaar}-01-01`, kalender, definitie.kalenderregel), context), context, agendatermijn)),
    ];
  },
});

function termijn({ stap, omschrijving }: { readonly stap: string; readonly omschrijving: string }, nominaal: Datum, { definitie, kalender, nu }: Context): GesteldeTermijn {
  const { kalenderregel, herinneringen: herinneringDagen } = definitie;
  return {
    id: `${stap}-1`, stap, omschrijving, ...dateer(nominaal, kalenderregel, herinneringDagen, kalender, nu), precisie: 'dag', tekst: `uiterlijk ${langeDatum(nominaal)}`,
    kalenderregel, eigenaren: ['gremium:werkorganisatie'], bron: 'configuratie', herinneringDagen,
  };
}

export const voegKandidatenToe = agendaopdracht({
  type: 'voegKandidatenToe',
  kind: 'levensloop',
  titel: 'Kandidaten toevoegen',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({
    items: z.array(itemverwijzing()).min(1).max(200).refine((items) => new Set(items).size === items.length, 'Noem elk item één keer.'),
  }),
  voorbeeld: { items: ['CGG-0142', 'CGG-0150'] },
  vooraf: (agenda) => scorenIsOpen(agenda),
  decide: (agenda, d, context) => {
    const gekeurd = keur(agenda, d.items, context);
    const bezwaren = gekeurd.flatMap((een) => ('bezwaar' in een ? [een.bezwaar] : []));
    if (bezwaren.length > 0) throw new DomainError('niet-in-deze-fase', `Alleen lopende items met een voltooide PICOT kunnen kandidaat zijn. ${bezwaren.join(' ')}`, { veld: 'items', bezwaren });
    return [kandidatenToegevoegd({ kandidaten: gekeurd.flatMap((een) => ('bezwaar' in een ? [] : [een])) })];
  },
});

/** Refuses what changes what is scored after the scoring has closed. */
export function scorenIsOpen(agenda: Handelingsagenda): void {
  if (agenda.scoren.gesloten) throw new DomainError('venster-gesloten', `Het scoren voor de ${agendanaam(agenda)} sloot na ${langeDatum(agenda.scoren.tot)}.`, { tot: agenda.scoren.tot });
}

export const verwijderKandidaat = agendaopdracht({
  type: 'verwijderKandidaat',
  kind: 'levensloop',
  titel: 'Kandidaat verwijderen',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({ item: z.string().min(1).max(110).describe('Het nummer of id van het item'), reden: vrijeTekst() }),
  voorbeeld: { item: 'CGG-0142', reden: 'De indiener heeft de vraag ingetrokken.' },
  decide: (agenda, d) => {
    const kandidaat = vindKandidaat(agenda, d.item);
    if (kandidaat === undefined) throw new DomainError('verwijzing-onbekend', `${d.item} is geen kandidaat.`, { veld: 'item' });
    return [kandidaatVerwijderd({ item: kandidaat.item, nummer: kandidaat.nummer, reden: d.reden })];
  },
});

export const meldSelectieGereed = agendaopdracht({
  type: 'meldSelectieGereed',
  kind: 'levensloop',
  titel: 'Selectie gereed melden',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ aantal: z.int('Vul een getal in.').min(1, 'Vul een getal in, 1 of meer.').max(500).describe('Hoeveel kennisvragen zijn geselecteerd') }),
  voorbeeld: { aantal: 30 },
  vooraf: (agenda) => {
    if (agenda.termijnen.every(({ stap, staat }) => stap !== 'selectie' || staat === 'gehaald')) throw new DomainError('al-gedaan', 'De selectie is al gereed gemeld.');
  },
  decide: (_agenda, d) => [selectieGereed({ aantal: d.aantal })],
});

export const verlengTermijn = agendaopdracht({
  type: 'verlengTermijn',
  kind: 'levensloop',
  titel: 'Termijn verplaatsen',
  wie: beslissers,
  schema: verlengSchema,
  voorbeeld: { termijnId: 'rangschikking-1', nieuweDatum: '2020-12-15', reden: 'De werkorganisatie komt een week later bijeen.' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (agenda, d, context) => verleng(agenda, d, context, agendatermijn),
});

export const bevestigTermijn = agendaopdracht({
  type: 'bevestigTermijn',
  kind: 'levensloop',
  titel: 'Bevestigen wanneer het klaar was',
  wie: ['projectorganisatie'],
  schema: bevestigSchema,
  voorbeeld: { termijnId: 'selectie-1', gedaanOp: '2020-09-30', reden: 'Het verslag is van 30 september.' },
  vooraf: heeftLateTermijn,
  decide: (agenda, d) => bevestig(agenda, d, agenda.sinds, agendatermijn),
});

/** Carries out a decision of an escalatie: the werkorganisatie gets an instruction and a new date. */
export const legAgendaTerug = agendaopdracht({
  type: 'legAgendaTerug',
  kind: 'levensloop',
  titel: 'Terugleggen met opdracht',
  wie: beslissers,
  schema: terugSchema,
  voorbeeld: { instructie: 'Rangschik met de scores die er nu zijn.', termijnId: 'rangschikking-1', nieuweDatum: '2020-12-15' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (agenda, d, context) => legTerug(agenda, d, context, agendaInstructie, agendatermijn),
});
