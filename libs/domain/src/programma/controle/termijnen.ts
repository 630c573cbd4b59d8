import { fasen as fasemodules, item } from '../../item/item';
import { langeDatum } from '../../kalender/schrijfwijze';
import type { Datum } from '../../kalender/datum';
import { maakWerkkalender } from '../../kalender/werkkalender';
import { soortVanFase, type Fasedefinitie, type Programmadefinitie } from '../definitie';
import { nominaleDatum, type Termijnregel } from '../termijnregel';
import { fout, herhalingen, naamfouten, type Fout } from './fout';
import { kentEigenaar } from './wie';

/** What is wrong with the terms of the stages, for a definition that takes effect on this day. */
export const termijnfouten = (definitie: Programmadefinitie, vandaag: Datum): readonly Fout[] => [
  ...kalenderfouten(definitie),
  ...definitie.fasen.flatMap((fase, i) => [
    ...herhalingen(fase.termijnen.map(({ stap }) => stap)).map(({ naam, i: n }) => fout(`/fasen/${i}/termijnen/${n}/stap`, `De termijn "${naam}" in de fase ${fase.fase} staat er twee keer in.`)),
    ...fase.termijnen.flatMap((regel, n) => [
      ...naamfouten(regel.omschrijving, `/fasen/${i}/termijnen/${n}/omschrijving`, `termijn ${regel.stap}`, 100),
      ...gebeurtenisfouten(fase, regel, `/fasen/${i}/termijnen/${n}`),
      ...eigenaarfouten(definitie, fase, regel, `/fasen/${i}/termijnen/${n}/eigenaar`),
      ...streeffouten(definitie, fase, regel, `/fasen/${i}/termijnen/${n}/streefdatum`, vandaag),
      ...herhaalfouten(fase, regel, `/fasen/${i}/termijnen/${n}/herhaling`),
      ...datumfouten(definitie, fase, regel, `/fasen/${i}/termijnen/${n}/datum`, vandaag),
    ]),
  ]),
];

function kalenderfouten({ kalender: { volledigVan, volledigTot, gelijkgesteldeDagen } }: Programmadefinitie): readonly Fout[] {
  return [
    ...(volledigVan <= volledigTot ? [] : [fout('/kalender/volledigTot', `De kalender is volledig van ${volledigVan} tot ${volledigTot}; dat is andersom.`)]),
    ...herhalingen(gelijkgesteldeDagen.map(({ datum }) => datum)).map(({ naam, i }) => fout(`/kalender/gelijkgesteldeDagen/${i}`, `${naam} staat twee keer bij de gelijkgestelde dagen.`)),
  ];
}

/** The events by which a term of this stage can start or be met: those of its kind, of its own steps, and of the item itself. */
function gebeurtenissenIn(fase: Fasedefinitie): ReadonlySet<string> {
  const vanFasen = new Set(Object.values(fasemodules).flatMap((module) => module.events.map(({ type }) => type)));
  const kern = item.events.map(({ type }) => type).filter((type) => !vanFasen.has(type) && !type.startsWith('termijn-'));
  const eigen = fasemodules[soortVanFase(fase)].events.map(({ type }) => type);
  return new Set([...kern, ...eigen, ...(fase.stappen ?? []).map(({ code }) => `stap-afgerond:${code}`)]);
}

function gebeurtenisfouten(fase: Fasedefinitie, regel: Termijnregel, pad: string): readonly Fout[] {
  const kan = gebeurtenissenIn(fase);
  const bestaat = new Set(item.events.map(({ type }) => type));
  return (['bij', 'gehaaldDoor'] as const).flatMap((veld) =>
    regel[veld].flatMap((type, i) => {
      if (kan.has(type)) return [];
      const waarom = bestaat.has(type) || type.startsWith('stap-afgerond:') ? 'die kan in deze fase niet gebeuren' : 'die bestaat niet';
      return [fout(`${pad}/${veld}/${i}`, `Termijn "${regel.stap}" in de fase ${fase.fase} noemt de gebeurtenis ${type}; ${waarom}.`)];
    }),
  );
}

function eigenaarfouten(definitie: Programmadefinitie, { fase }: Fasedefinitie, { stap, eigenaar }: Termijnregel, pad: string): readonly Fout[] {
  if (eigenaar === 'indiener' || kentEigenaar(definitie, eigenaar)) return [];
  return [fout(pad, `Termijn "${stap}" in de fase ${fase} is van ${eigenaar}; die staat niet bij de eigenaren van dit programma.`)];
}

/** Of a term that begins today the planned date comes first. */
function streeffouten(definitie: Programmadefinitie, { fase }: Fasedefinitie, { stap, datum, streefdatum, kalenderregel = definitie.kalenderregel }: Termijnregel, pad: string, vandaag: Datum): readonly Fout[] {
  if (streefdatum === undefined) return [];
  const kalender = maakWerkkalender(definitie.kalender);
  const [streef, uiterste] = [streefdatum, datum].map((regel) => nominaleDatum(regel, vandaag, kalender, kalenderregel));
  if (streef === undefined || uiterste === undefined || streef <= uiterste) return [];
  return [fout(pad, `Termijn "${stap}" in de fase ${fase} zou nu de streefdatum ${langeDatum(streef)} krijgen, na de uiterste datum ${langeDatum(uiterste)}.`)];
}

/** What comes back sets its own next time; an event that meets it must not set another one beside that. */
function herhaalfouten({ fase }: Fasedefinitie, { stap, herhaling, bij, gehaaldDoor }: Termijnregel, pad: string): readonly Fout[] {
  const dubbel = gehaaldDoor.filter((type) => bij.includes(type));
  if (herhaling === undefined || dubbel.length === 0) return [];
  return [fout(pad, `Termijn "${stap}" in de fase ${fase} komt vanzelf terug. Laat ${dubbel.join(', ')} weg bij "bij": anders begint de termijn dan twee keer.`)];
}

/** A term that begins today must end within the days of which the calendar knows all. The rule `kalender` looks at no calendar. */
function datumfouten(definitie: Programmadefinitie, { fase }: Fasedefinitie, regel: Termijnregel, pad: string, vandaag: Datum): readonly Fout[] {
  const kalenderregel = regel.kalenderregel ?? definitie.kalenderregel;
  if (kalenderregel === 'kalender') return [];
  const { volledigVan, volledigTot } = definitie.kalender;
  const nominaal = nominaleDatum(regel.datum, vandaag, maakWerkkalender(definitie.kalender), kalenderregel);
  if (nominaal >= volledigVan && nominaal <= volledigTot) return [];
  const dekking = definitie.kalender.bron === 'geen' ? 'dit programma heeft geen kalender' : `de kalender is volledig van ${langeDatum(volledigVan)} tot en met ${langeDatum(volledigTot)}`;
  return [fout(pad, `Termijn "${regel.stap}" in de fase ${fase} zou nu lopen tot ${langeDatum(nominaal)}, maar ${dekking}.`)];
}
