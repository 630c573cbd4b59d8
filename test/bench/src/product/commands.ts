import type { RuweOpdracht } from '@cirkel/commands';
import type { Actor } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';

/** A command with who gives it. */
export interface Opdracht {
  readonly actor: Actor;
  readonly opdracht: RuweOpdracht;
}

const FMS = { actor: { id: 'p-fms', rol: 'partij', partij: 'FMS' } } as const;
const WERKORGANISATIE = { actor: { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' } } as const;

/** The programme that everything is created under. */
export const PUBLICATION: Opdracht = {
  actor: { id: 'p-beheer', rol: 'beheerder' },
  opdracht: { type: 'publiceerDefinitie', definitie: cirkelDefinitie },
};

/** What makes an item and brings it to stage 2, where it stays for the rest of its round. */
export const TO_PICOT: readonly Opdracht[] = [
  { ...FMS, opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia: wanneer opereren?' } },
  { ...WERKORGANISATIE, opdracht: { type: 'selecteerKennisvraag', reden: 'Veel praktijkvariatie.' } },
];

/** A fact: a text of the PICOT, so that its event weighs about as much as the 400 bytes of the floor. */
export const fact = (turn: number): Opdracht => ({
  ...FMS,
  opdracht: { type: 'vulPicotAan', outcome: `Pijn en functioneren na ${turn} maanden, ${'gemeten met een gevalideerde vragenlijst, '.repeat(4)}` },
});

/** A move: the term of the stage goes to another week, so the workflow also moves its timer. */
export const move = (turn: number): Opdracht => ({
  ...WERKORGANISATIE,
  opdracht: { type: 'verlengTermijn', termijnId: 'picot-1', nieuweDatum: inWeeks(15 + (turn % 20)), reden: 'De expertgroep komt later bijeen.' },
});

const WEEK_MS = 7 * 24 * 3_600_000;
const inWeeks = (weeks: number): string => new Date(Date.now() + weeks * WEEK_MS).toISOString().slice(0, 10);
