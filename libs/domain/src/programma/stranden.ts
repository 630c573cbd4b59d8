import { fout, type Fout } from './controle/fout';
import { soortVanFase, type Fasesoort, type Programmadefinitie } from './definitie';
import type { Programma } from './programma-staat';

/**
 * Which stages with open items a new version would leave without a way on: it lacks the stage and does not say where the items go (`verhuist`), or makes
 * another kind of stage of it. Those items could never go over to it.
 */
export function strandfouten({ versies }: Programma, nieuw: Programmadefinitie, openPerFase: Readonly<Record<string, number>>): readonly Fout[] {
  const soorten = new Map<string, Fasesoort>(versies.flatMap(({ definitie }) => definitie.fasen.map((fase) => [fase.fase, soortVanFase(fase)] as const)));
  return Object.entries(openPerFase).flatMap(([code, aantal]) => {
    const doel = nieuw.verhuist?.[code] ?? code;
    const fase = nieuw.fasen.find((kandidaat) => kandidaat.fase === doel);
    const items = aantal === 1 ? 'loopt 1 item' : `lopen ${aantal} items`;
    if (fase === undefined) return [fout('/verhuist', `In de fase ${code} ${items}. Versie ${nieuw.versie} heeft die fase niet: zeg bij verhuist naar welke fase zij gaan.`)];
    const was = soorten.get(code);
    return was === undefined || was === soortVanFase(fase) ? [] : [fout('/verhuist', `In de fase ${code} ${items}, van de soort ${was}. In versie ${nieuw.versie} is ${doel} van de soort ${soortVanFase(fase)}; daar kunnen zij niet verder.`)];
  });
}
