import type { Fasemodule } from '../../item/fase';
import { eigenEinden } from '../../item/kern/eigen-einden';
import { fasen as fasemodules } from '../../item/item';
import { fasesoorten, soortMetNaam, soortVanFase, type Fasedefinitie, type Fasesoort, type Programmadefinitie } from '../definitie';
import { fout, herhalingen, naamfouten, type Fout } from './fout';
import { kanIemand, kentEigenaar, rechtfouten } from './wie';

/** What is wrong with the stages one by one: kind, name, steps, ends, and where they lead. */
export const fasefouten = (definitie: Programmadefinitie): readonly Fout[] => [
  ...herhalingen(definitie.fasen.map(({ fase }) => fase)).map(({ naam, i }) => fout(`/fasen/${i}/fase`, `De fase ${naam} staat er twee keer in.`)),
  ...definitie.fasen.flatMap((fase, i) => [
    ...soortfouten(fase, `/fasen/${i}`),
    ...naamfouten(fase.naam, `/fasen/${i}/naam`, `fase ${fase.fase}`),
    ...stapfouten(definitie, fase, `/fasen/${i}`),
    ...overgangfouten(definitie, fase, `/fasen/${i}`),
    ...eindefouten(definitie, fase, `/fasen/${i}`),
    ...herhalingen(fase.instroom).map(({ naam, i: n }) => fout(`/fasen/${i}/instroom/${n}`, `Fase ${fase.fase} noemt de bron "${naam}" twee keer.`)),
    ...fase.instroom.flatMap((bron, n) => naamfouten(bron, `/fasen/${i}/instroom/${n}`, `een bron van fase ${fase.fase}`, 100)),
    ...opdrachtfouten(definitie, fase, `/fasen/${i}`),
    ...optiefouten(definitie, fase, `/fasen/${i}`),
  ]),
];

function soortfouten({ fase, soort }: Fasedefinitie, pad: string): readonly Fout[] {
  if (soort !== undefined || soortMetNaam(fase) !== undefined) return [];
  return [fout(`${pad}/soort`, `Noem de soort van fase ${fase}. Kies uit: ${fasesoorten.join(', ')}.`)];
}

function stapfouten(definitie: Programmadefinitie, fase: Fasedefinitie, pad: string): readonly Fout[] {
  const { stappen = [] } = fase;
  const algemeen = soortVanFase(fase) === 'algemeen';
  if (algemeen && stappen.length === 0) return [fout(`${pad}/stappen`, `Fase ${fase.fase} heeft geen stappen; een algemene fase bestaat uit stappen.`)];
  if (!algemeen && stappen.length > 0) return [fout(`${pad}/stappen`, `Fase ${fase.fase} heeft stappen; die horen alleen bij een algemene fase.`)];
  return [
    ...herhalingen(stappen.map(({ code }) => code)).map(({ naam, i }) => fout(`${pad}/stappen/${i}/code`, `Fase ${fase.fase} heeft de stap ${naam} twee keer.`)),
    ...stappen.flatMap(({ code, naam, eigenaar }, i) => [
      ...naamfouten(naam, `${pad}/stappen/${i}/naam`, `stap ${code}`),
      ...(eigenaar === 'indiener' || kentEigenaar(definitie, eigenaar) ? [] : [fout(`${pad}/stappen/${i}/eigenaar`, `Stap ${code} in fase ${fase.fase} is van ${eigenaar}; die staat niet bij de eigenaren van dit programma.`)]),
    ]),
  ];
}

function overgangfouten(definitie: Programmadefinitie, fase: Fasedefinitie, pad: string): readonly Fout[] {
  const bekend = new Set(definitie.fasen.map((een) => een.fase));
  return (['naar', 'terugNaar'] as const).flatMap((veld) => [
    ...fase[veld].flatMap((doel, i) => {
      if (doel === fase.fase) return [fout(`${pad}/${veld}/${i}`, `Fase ${fase.fase} verwijst naar zichzelf.`)];
      return bekend.has(doel) ? [] : [fout(`${pad}/${veld}/${i}`, `Fase ${fase.fase} verwijst naar ${doel}, maar die fase staat niet in de definitie.`)];
    }),
    ...herhalingen(fase[veld]).map(({ naam, i }) => fout(`${pad}/${veld}/${i}`, `Fase ${fase.fase} noemt ${naam} twee keer.`)),
  ]);
}

function eindefouten(definitie: Programmadefinitie, fase: Fasedefinitie, pad: string): readonly Fout[] {
  const { einden } = fase;
  const stopzetten = einden.filter((einde) => einde.bijStopzetten).length;
  const afronden = einden.flatMap((einde, i) => (einde.bijAfronden === true ? [i] : []));
  return [
    ...herhalingen(einden.map(({ code }) => code)).map(({ naam, i }) => fout(`${pad}/einden/${i}/code`, `Fase ${fase.fase} heeft het einde ${naam} twee keer.`)),
    ...einden.flatMap(({ code, naam, wie }, i) => [
      ...naamfouten(naam, `${pad}/einden/${i}/naam`, `einde ${code}`),
      ...rechtfouten(definitie, wie, `${pad}/einden/${i}/wie`, `Einde ${code} van fase ${fase.fase}`),
      ...(kanIemand(definitie, wie) ? [] : [fout(`${pad}/einden/${i}/wie`, `Niemand in dit programma kan een item in fase ${fase.fase} beëindigen als ${code}.`)]),
    ]),
    ...einden.flatMap(({ code, bijStopzetten }, i) => {
      const eigen = eigenEinden[soortVanFase(fase)]?.[code];
      return eigen === undefined || !bijStopzetten ? [] : [fout(`${pad}/einden/${i}/bijStopzetten`, `Een item in fase ${fase.fase} eindigt alleen als ${code} met "${eigen.titel}". Kies een ander einde bij stopzetten.`)];
    }),
    ...(stopzetten > 1 ? [fout(`${pad}/einden`, `Fase ${fase.fase} heeft ${stopzetten} einden bij stopzetten; kies er één.`)] : []),
    ...(stopzetten === 0 && definitie.ladder.length > 0 && fase.termijnen.length > 0
      ? [fout(`${pad}/einden`, `Een gremium kan in een escalatie stopzetten, maar fase ${fase.fase} heeft daar geen einde voor. Zet bijStopzetten bij één einde.`)]
      : []),
    ...(afronden.length > 1 ? [fout(`${pad}/einden`, `Fase ${fase.fase} heeft ${afronden.length} einden bij afronden; kies er één.`)] : []),
    ...(fase.naar.length > 0 ? afronden.map((i) => fout(`${pad}/einden/${i}/bijAfronden`, `Fase ${fase.fase} gaat verder naar ${fase.naar.join(', ')}; een einde bij afronden past alleen bij een fase zonder vervolg.`)) : []),
  ];
}

/** A command that is part of the stage, and that nobody in this programme may give: what it does would never be done. */
function opdrachtfouten(definitie: Programmadefinitie, fase: Fasedefinitie, pad: string): readonly Fout[] {
  const module: Fasemodule = fasemodules[soortVanFase(fase)];
  const voorMensen = module.commands.filter(({ wie }) => wie.some((recht) => recht !== 'systeem'));
  return voorMensen.flatMap(({ type, titel, wie }) =>
    kanIemand(definitie, definitie.rechten[type] ?? wie) ? [] : [fout(pad, `Niemand in dit programma mag in fase ${fase.fase} "${titel}" doen. Noem bij rechten wie ${type} mag geven.`)],
  );
}

/** What only one kind of stage can do. */
const opties = { normPerPartij: 'kennisvraag', vierOgen: 'picot', relevantieVerplicht: 'picot', inclusiesignaal: 'studie', jaarrapportage: 'implementatie' } as const satisfies Partial<Record<keyof Fasedefinitie, Fasesoort>>;

function optiefouten(definitie: Programmadefinitie, fase: Fasedefinitie, pad: string): readonly Fout[] {
  const gevraagd = (Object.keys(opties) as (keyof typeof opties)[]).filter((optie) => fase[optie] !== undefined);
  const rapporteur = fase.jaarrapportage?.eigenaar ?? 'indiener';
  return [
    ...gevraagd.filter((optie) => opties[optie] !== soortVanFase(fase)).map((optie) => fout(`${pad}/${optie}`, `Fase ${fase.fase} vraagt ${optie}; dat kan alleen in een fase van de soort ${opties[optie]}.`)),
    ...(rapporteur === 'indiener' || kentEigenaar(definitie, rapporteur) ? [] : [fout(`${pad}/jaarrapportage/eigenaar`, `De jaarrapportage van fase ${fase.fase} is van ${rapporteur}; die staat niet bij de eigenaren van dit programma.`)]),
    ...(fase.relevantieVerplicht === true && (definitie.criteriasets ?? []).length === 0 ? [fout(`${pad}/relevantieVerplicht`, `Fase ${fase.fase} vraagt de relevantie per criterium, maar dit programma heeft geen criteria.`)] : []),
  ];
}
