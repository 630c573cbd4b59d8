import { z } from 'zod';
import { defineAggregate } from '../contract/aggregate';
import { commandsOf } from '../contract/command';
import type { Context, Lopend } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { eventsOf } from '../contract/event';
import { staatOpZichzelf } from '../contract/verwijzing';
import { besluitgebeurtenissen } from './besluiten/gebeurtenissen';
import { besluitopdrachten } from './besluiten/opdrachten';
import { definitieSchema, type Programmadefinitie } from './definitie';
import { controleerDefinitie } from './controle/controleer';
import { fout, type Fout } from './controle/fout';
import { indicatorgebeurtenissen, indicatoropdrachten } from './indicatormeting';
import { huidigeDefinitie, type Programma } from './programma-staat';
import { strandfouten } from './stranden';
import { voorbeelddefinitie } from './voorbeelddefinitie';

const definitieGepubliceerd = eventsOf<Programma>()({
  type: 'definitie-gepubliceerd',
  versie: 3,
  // Version 1 knew less of a programme (no werkagenda, criteria sets, moves to another stage), version 2 nothing of its bodies; all of it may be absent.
  upcast: { 1: (data) => data, 2: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ definitie: definitieSchema }),
  voorbeeld: { definitie: voorbeelddefinitie },
  zin: (d) => `Versie ${d.definitie.versie} van ${d.definitie.naam} gepubliceerd.`,
  begin: (d, envelope): Programma => ({ code: d.definitie.code, versies: [{ definitie: d.definitie, sinds: envelope.gebeurdOp }], metingen: [] }),
  evolve: (programma, d, envelope) => ({ ...programma, versies: [...programma.versies, { definitie: d.definitie, sinds: envelope.gebeurdOp }] }),
});

const publiceerDefinitie = commandsOf<Programma>()({
  type: 'publiceerDefinitie',
  kind: 'feit',
  titel: 'Definitie publiceren',
  wie: ['projectorganisatie', 'beheerder'],
  schema: z.strictObject({ definitie: staatOpZichzelf(definitieSchema) }),
  voorbeeld: { definitie: voorbeelddefinitie },
  creates: 'of-wijzigt',
  teltLopend: true,
  decide: (programma, d, context) => {
    const fouten = bezwaren(programma, d.definitie, context);
    if (fouten.length > 0) throw new DomainError('definitie-ongeldig', `Deze definitie kan niet worden gepubliceerd. ${fouten.map(({ melding }) => melding).join(' ')}`, { fouten });
    return [definitieGepubliceerd({ definitie: d.definitie })];
  },
});

const niets: Lopend = { perFase: {}, perEigenaar: {} };

/** What is wrong with a definition that has the right shape, all at once; places are those in the command. */
function bezwaren(programma: Programma | undefined, definitie: Programmadefinitie, { streamId, vandaag, lopend = niets }: Context): readonly Fout[] {
  const volgende = (programma?.versies.length ?? 0) + 1;
  const fouten = [
    ...(streamId === `programma-${definitie.code}` ? [] : [fout('/code', `De code ${definitie.code} hoort niet bij ${streamId}.`)]),
    ...(definitie.versie === volgende ? [] : [fout('/versie', `De versie moet ${volgende} zijn, niet ${definitie.versie}.`)]),
    ...controleerDefinitie(definitie, vandaag),
    ...(programma === undefined ? [] : strandfouten(programma, definitie, lopend)),
  ];
  return fouten.map(({ pad, melding }) => fout(`/definitie${pad}`, melding));
}

/** The register of one programme. */
export const programma = defineAggregate<Programma>({
  kind: 'programma',
  lifecycle: false,
  events: [definitieGepubliceerd, ...indicatorgebeurtenissen, ...besluitgebeurtenissen],
  commands: [publiceerDefinitie, ...indicatoropdrachten, ...besluitopdrachten],
  // Who directs a line.
  eigenaren: (state) => (huidigeDefinitie(state)?.werkagenda?.lijnen ?? []).flatMap(({ regie }) => regie),
  programma: () => undefined,
  isOpen: () => true,
});
