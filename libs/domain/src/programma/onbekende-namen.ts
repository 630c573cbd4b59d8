import { actie } from '../actie/actie';
import { escalatie } from '../escalatie/escalatie';
import { gremium } from '../gremium/gremium';
import { item } from '../item/item';
import type { Programmadefinitie } from './definitie';

/**
 * Names in a definition that nothing answers to. A term that waits for an event that does not exist would lapse for ever, and a right
 * on a command that does not exist would protect nothing.
 */
export function onbekendeNamen(definitie: Programmadefinitie): readonly string[] {
  const stappen = definitie.fasen.flatMap((fase) => fase.stappen ?? []);
  const gebeurtenissen = new Set([...item.events.map((event) => event.type), ...stappen.map((stap) => `stap-afgerond:${stap.code}`)]);
  const opdrachten = new Set([item, actie, escalatie, gremium].flatMap((aggregate) => aggregate.commands.map((command) => command.type)));
  const regels = definitie.fasen.flatMap((fase) => fase.termijnen.map((regel) => ({ fase: fase.fase, regel })));
  return [
    ...regels.flatMap(({ fase, regel }) =>
      [...regel.bij, ...regel.gehaaldDoor]
        .filter((type) => !gebeurtenissen.has(type))
        .map((type) => `Termijn "${regel.stap}" in de fase ${fase} noemt de gebeurtenis ${type}; die bestaat niet.`),
    ),
    ...dubbel(regels.map(({ fase, regel }) => `"${regel.stap}" in de fase ${fase}`)).map((stap) => `De termijn ${stap} staat er twee keer in.`),
    ...dubbel(definitie.fasen.map((fase) => fase.fase)).map((fase) => `De fase ${fase} staat er twee keer in.`),
    ...dubbel(definitie.ladder.map((trede) => trede.gremium)).map((gremiumcode) => `${gremiumcode} staat twee keer op de ladder.`),
    ...Object.keys(definitie.rechten)
      .filter((type) => !opdrachten.has(type))
      .map((type) => `Er zijn rechten voor de opdracht ${type}; die bestaat niet.`),
  ];
}

const dubbel = (namen: readonly string[]): readonly string[] => [...new Set(namen.filter((naam, i) => namen.indexOf(naam) !== i))];
