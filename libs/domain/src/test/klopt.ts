import { actie } from '../actie/actie';
import { actieAanZet, type Actie } from '../actie/actie-staat';
import { escalatie } from '../escalatie/escalatie';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { aanZet } from '../item/item';
import type { Inclusies } from '../inclusies/inclusies-staat';
import type { Item } from '../item/item-staat';
import type { Datum } from '../kalender/datum';
import { soortVanFase, type Programmadefinitie } from '../programma/definitie';
import type { Ronde } from '../ronde/ronde-staat';

/** What holds for an item whatever was done to it: somebody is to move, and nothing is there that the definition does not know. */
export function itemKlopt(state: Item, definitie: Programmadefinitie): void {
  const beurt = aanZet(state);
  expect(beurt === undefined).toBe(state.status === 'beeindigd');
  if (beurt !== undefined) expect([beurt.wie.length > 0, beurt.wat !== '']).toEqual([true, true]);
  expect(state.termijnen.filter((termijn) => termijn.staat === 'opgeschort').length === 0 || state.status === 'opgeschort' || state.programmaopschorting?.stand === 'begonnen').toBe(true);
  if (state.status === 'beeindigd') expect(state.termijnen.filter(({ staat }) => staat === 'loopt' || staat === 'verstreken')).toEqual([]);
  const fase = definitie.fasen.find((kandidaat) => kandidaat.fase === state.fase);
  expect([fase?.naam, soortVanFase(fase!)]).toEqual([state.fasenaam, state.soort]);
  if (state.einde !== undefined) expect(fase?.einden.map(({ code }) => code)).toContain(state.einde.code);
  expect(state.doorlopen.filter(({ tot }) => tot === undefined).map((stap) => stap.fase)).toEqual(state.status === 'beeindigd' ? [] : [state.fase]);
  expect(state.doorlopen.every(({ sinds, tot }) => tot === undefined || sinds <= tot)).toBe(true);
  expect(opVolgorde(state.doorlopen.flatMap(({ sinds, tot }) => [sinds, tot]))).toBe(true);
  const { aanvraagIngediendOp, voorlopigOp, definitiefOp } = state.subsidieronde ?? {};
  expect(opVolgorde([aanvraagIngediendOp, voorlopigOp, definitiefOp])).toBe(true);
  expect(state.eigenaar).not.toBe('');
  const gevraagd = fase!.termijnen.filter(({ bij }) => bij.includes('fase-betreden')).map(({ stap }) => stap);
  if (state.status !== 'beeindigd') expect(gevraagd.filter((stap) => !state.termijnen.some((termijn) => termijn.stap === stap))).toEqual([]);
}

/** Whether each day that is known lies on or after the one before it. */
function opVolgorde(dagen: readonly (Datum | undefined)[]): boolean {
  const bekend = dagen.filter((dag) => dag !== undefined);
  return bekend.every((dag, i) => i === 0 || (bekend[i - 1] ?? dag) <= dag);
}

/** What holds for an actie: who is not done is to move; what has ended runs no term. */
export function actieKlopt(state: Actie): void {
  expect(actieAanZet(state) === undefined).toBe(!actie.isOpen(state));
  if (actie.isOpen(state)) expect(actieAanZet(state)?.wie).not.toEqual([]);
  else expect(state.termijnen.filter(({ staat }) => staat === 'loopt' || staat === 'verstreken' || staat === 'opgeschort')).toEqual([]);
}

/** What holds for a ronde: the steps of an application follow each other, each on its day or later. */
export function rondeKlopt({ aanvragen, termijnen, programmaopschorting }: Ronde): void {
  expect(termijnen.some(({ staat }) => staat === 'opgeschort') && programmaopschorting?.stand !== 'begonnen').toBe(false);
  for (const { ingediendOp, geselecteerdOp, uitgewerktOp, beoordeeldOp, voorlopigOp, besluitOp } of aanvragen) {
    expect(opVolgorde([ingediendOp, geselecteerdOp, uitgewerktOp, beoordeeldOp, voorlopigOp, besluitOp])).toBe(true);
  }
}

/** What holds for a register of inclusions: a centre signs, starts and then counts, and what it counts never goes down. */
export function inclusiesKloppen({ centra }: Inclusies): void {
  for (const { getekendOp, gestartOp, standen } of centra) {
    expect(opVolgorde([getekendOp, gestartOp, ...standen.map(({ datum }) => datum)])).toBe(true);
    expect(standen.every(({ aantal }, i) => i === 0 || (standen[i - 1]?.aantal ?? 0) <= aantal)).toBe(true);
  }
}

/** What holds for an escalatie: it lies with one body, and only while it is open does time move it. */
export function escalatieKlopt(state: Escalatie): void {
  expect(state.treden[state.huidig]?.datums).toBeDefined();
  expect(escalatie.isOpen(state)).toBe(state.einde === undefined);
  if (state.staat !== 'open') expect(escalatie.nextWake?.(state)).toBeUndefined();
}
