import type { Lopend, Lopendsoort } from '../contract/context';
import { naamVan } from '../woorden';
import type { Criteriaset } from './criteria';
import { fout, type Fout } from './controle/fout';
import { kentEigenaar } from './controle/wie';
import { soortVanFase, type Fasesoort, type Programmadefinitie } from './definitie';
import { huidigeDefinitie, type Programma } from './programma-staat';

/** What a new version would take away from under what runs: stages with open items, owners of open work, criteria that were weighed by. */
export const strandfouten = (programma: Programma, nieuw: Programmadefinitie, lopend: Lopend): readonly Fout[] => [
  ...fasefouten(programma, nieuw, lopend),
  ...eigenaarfouten(programma, nieuw, lopend),
  ...criteriafouten(programma, nieuw),
];

/** It lacks a stage and does not say where the items go (`verhuist`), or makes another kind of stage of it: those items could never go over to it. */
function fasefouten({ versies }: Programma, nieuw: Programmadefinitie, { perFase }: Lopend): readonly Fout[] {
  const soorten = new Map<string, Fasesoort>(versies.flatMap(({ definitie }) => definitie.fasen.map((fase) => [fase.fase, soortVanFase(fase)] as const)));
  return Object.entries(perFase).flatMap(([code, aantal]) => {
    const doel = nieuw.verhuist?.[code] ?? code;
    const fase = nieuw.fasen.find((kandidaat) => kandidaat.fase === doel);
    const items = aantal === 1 ? 'loopt 1 item' : `lopen ${aantal} items`;
    if (fase === undefined) return [fout('/verhuist', `In de fase ${code} ${items}. Versie ${nieuw.versie} heeft die fase niet: zeg bij verhuist naar welke fase zij gaan.`)];
    const was = soorten.get(code);
    return was === undefined || was === soortVanFase(fase) ? [] : [fout('/verhuist', `In de fase ${code} ${items}, van de soort ${was}. In versie ${nieuw.versie} is ${doel} van de soort ${soortVanFase(fase)}; daar kunnen zij niet verder.`)];
  });
}

const woorden: Readonly<Record<Lopendsoort, readonly [een: string, meer: string]>> = {
  item: ['item', 'items'], verbeteractie: ['item met een verbeteractie', 'items met een verbeteractie'], actie: ['actie', 'acties'], ronde: ['ronde', 'rondes'],
  aanvraag: ['ronde met een aanvraag', 'rondes met een aanvraag'], handelingsagenda: ['handelingsagenda waarvoor zij scoort', 'handelingsagenda’s waarvoor zij scoort'],
};

/** A partij or body that leaves while work is open in its name: nobody could go on with that. */
function eigenaarfouten(programma: Programma, nieuw: Programmadefinitie, { perEigenaar }: Lopend): readonly Fout[] {
  return (huidigeDefinitie(programma)?.eigenaren ?? [])
    .filter((eigenaar) => !kentEigenaar(nieuw, eigenaar))
    .flatMap((eigenaar) => {
      const delen = Object.entries(perEigenaar[eigenaar] ?? {}).map(([soort, aantal]) => `${aantal} ${woorden[soort as Lopendsoort][aantal === 1 ? 0 : 1]}`);
      return delen.length === 0 ? [] : [fout('/eigenaren', `${naamVan(eigenaar)} (${eigenaar}) is geen eigenaar meer, maar er loopt nog op die naam: ${delen.join(', ')}. Laat deze eigenaar staan tot dat is afgerond.`)];
    });
}

/** A set of criteria stays as it was once it has been published: an old ranking must be explainable by it. A name may be corrected. */
function criteriafouten({ versies }: Programma, { criteriasets = [], versie }: Programmadefinitie): readonly Fout[] {
  const eerdere = new Map(versies.flatMap(({ definitie }) => (definitie.criteriasets ?? []).map((set) => [set.code, set] as const)));
  return [...eerdere.values()].flatMap((oud) => {
    const i = criteriasets.findIndex(({ code }) => code === oud.code);
    const nieuw = criteriasets[i];
    if (nieuw === undefined) return [fout('/criteriasets', `De criteriaset ${oud.code} staat niet meer in versie ${versie}. Laat hem staan: wat ermee is gewogen, moet uitlegbaar blijven.`)];
    return weging(oud) === weging(nieuw) ? [] : [fout(`/criteriasets/${i}`, `De criteriaset ${oud.code} is anders dan eerst. Een set verandert niet meer: maak een nieuwe met een eigen code en een eigen eerste jaar.`)];
  });
}

/** All of a set that decides a ranking, as one text. */
const weging = ({ vanafJaar, schaal, criteria, gewichten = {} }: Criteriaset): string =>
  JSON.stringify([vanafJaar, schaal.min, schaal.max, criteria.map(({ code }) => `${code}=${gewichten[code] ?? 1}`).sort()]);
