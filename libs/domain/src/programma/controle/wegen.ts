import { nodigeEinden, terugfase, vervolgfase, wegVan } from '../../item/wegen';
import { soortVanFase, type Fase, type Fasedefinitie, type Programmadefinitie } from '../definitie';
import { fout, type Fout } from './fout';

/**
 * What is wrong with the ways of the items: a stage that no item ever reaches, one from which no item ever gets out, a way that no command of this
 * kind of stage takes, an end that a command needs. What counts is what the commands do (item/wegen.ts), not what the definition draws.
 */
export function wegfouten(definitie: Programmadefinitie): readonly Fout[] {
  const fasen = definitie.fasen.map((fase) => metBekende(fase, definitie));
  const bereikt = bereikbaar(fasen, fasen.filter((fase, i) => isBegin(fase, i, fasen)).map(({ fase }) => fase), (fase) => vanaf(fase, definitie));
  const metUitweg = bereikbaar(fasen, fasen.filter(({ einden }) => einden.length > 0).map(({ fase }) => fase), ({ fase }) =>
    fasen.filter((een) => een.naar.includes(fase) && vanaf(een, definitie).includes(fase)).map((een) => een.fase),
  );
  return fasen.flatMap((fase, i) => [
    ...(bereikt.has(fase.fase) ? [] : [fout(`/fasen/${i}`, `Geen item komt ooit in fase ${fase.fase}: er gaat geen fase naartoe en er stroomt niets in.`)]),
    ...(metUitweg.has(fase.fase) ? [] : [fout(`/fasen/${i}`, doodlopend(fase))]),
    ...vervolgfouten(fase, definitie, `/fasen/${i}`),
    ...eindefouten(fase, definitie, `/fasen/${i}/einden`),
  ]);
}

/** The stage without the ways to stages that are not there: those have their own message. */
function metBekende(fase: Fasedefinitie, { fasen }: Programmadefinitie): Fasedefinitie {
  const bekend = (code: Fase): boolean => fasen.some((een) => een.fase === code);
  return { ...fase, naar: fase.naar.filter(bekend), terugNaar: fase.terugNaar.filter(bekend) };
}

/** Where items begin: a question is submitted at the first stage of that kind, or an item flows in. */
const isBegin = (fase: Fasedefinitie, i: number, fasen: readonly Fasedefinitie[]): boolean => fasen.findIndex((een) => soortVanFase(een) === 'kennisvraag') === i || fase.instroom.length > 0;

/** The stages that the commands of this one take an item to. */
function vanaf(fase: Fasedefinitie, definitie: Programmadefinitie): readonly Fase[] {
  if (soortVanFase(fase) === 'algemeen') return [...fase.naar, ...fase.terugNaar];
  const { verder } = wegVan(soortVanFase(fase));
  return [verder === undefined ? undefined : vervolgfase(fase, definitie), terugfase(fase, definitie)].flatMap((doel) => (doel === undefined ? [] : [doel.fase]));
}

/** A stage that finishing does not leave, and ways out of it that nothing takes. */
function vervolgfouten(fase: Fasedefinitie, definitie: Programmadefinitie, pad: string): readonly Fout[] {
  const soort = soortVanFase(fase);
  if (soort === 'algemeen') return [];
  const { verder } = wegVan(soort);
  const heen = vanaf(fase, definitie);
  const afronden = fase.einden.some(({ bijAfronden }) => bijAfronden === true);
  if (verder !== undefined && heen.length === 0 && !(fase.naar.length === 0 && afronden)) {
    // Without any way out at all it is said already that no item gets out.
    return fase.naar.length + fase.einden.length === 0 ? [] : [fout(`${pad}/naar`, `Een item kan in fase ${fase.fase} nooit verder. Geef als vervolg een fase van de soort ${verder}, of precies één andere, of geen vervolg en een einde bij afronden.`)];
  }
  return [
    ...(['naar', 'terugNaar'] as const).flatMap((veld) =>
      fase[veld].flatMap((doel) =>
        heen.includes(doel) ? [] : [fout(`${pad}/${veld}`, `Fase ${fase.fase} noemt ${doel}, maar daar komt een item vanuit een fase van de soort ${soort} niet${heen.length === 0 ? '' : `: het gaat naar ${heen.join(', ')}`}.`)],
      ),
    ),
    ...(verder === undefined && afronden ? [fout(`${pad}/einden`, `Fase ${fase.fase} heeft een einde bij afronden, maar een fase van de soort ${soort} wordt niet afgerond.`)] : []),
  ];
}

const eindefouten = (fase: Fasedefinitie, definitie: Programmadefinitie, pad: string): readonly Fout[] =>
  nodigeEinden(fase, definitie)
    .filter((code) => !fase.einden.some((einde) => einde.code === code))
    .map((code) => fout(pad, `Fase ${fase.fase} mist het einde ${code}: in een fase van de soort ${soortVanFase(fase)} kan een item zo eindigen.`));

const doodlopend = ({ fase, naar }: Fasedefinitie): string =>
  naar.length === 0 ? `Fase ${fase} heeft geen vervolg en geen einde: een item zou er nooit uit komen.` : `Vanuit fase ${fase} is geen enkel einde te bereiken: een item zou altijd blijven lopen.`;

function bereikbaar(fasen: readonly Fasedefinitie[], begin: readonly Fase[], verder: (fase: Fasedefinitie) => readonly Fase[]): ReadonlySet<Fase> {
  const gezien = new Set(begin);
  // A set that grows while it is walked: each stage comes by once.
  for (const code of gezien) fasen.filter(({ fase }) => fase === code).flatMap(verder).forEach((volgende) => gezien.add(volgende));
  return gezien;
}
