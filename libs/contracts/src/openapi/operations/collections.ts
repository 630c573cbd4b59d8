import { z } from 'zod';
import { alleOpdrachten, type AggregateKind, type AnyCommandDefinition } from '@cirkel/domain';
import { antwoordSchema } from '../../antwoorden/overzichten';
import { waaromSchema } from '../../antwoorden/waarom';
import { historieSchema, mogelijkeOpdrachtenSchema } from '../answers';
import { operation, type CommandBody } from '../operation';
import { pageQuery, readQuery, trialQuery } from '../parameters';

/** The name of each kind's collection in addresses. */
export const collections = { item: 'items', actie: 'acties', escalatie: 'escalaties', gremium: 'gremia', programma: 'programmas', ronde: 'rondes', handelingsagenda: 'handelingsagendas', scoreblad: 'scorebladen', inclusies: 'inclusies', spiegel: 'spiegels' } as const satisfies Record<AggregateKind, string>;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The commands that make one of this kind, or that change one. What only the system itself may do is no part of the API. */
function commandsFor(kind: AggregateKind, creates: boolean): CommandBody {
  const commands = alleOpdrachten().flatMap((known) => (known.kind === kind && isForCallers(known.definition) ? [known.definition] : []));
  return { kind, creates, commands: commands.filter((command) => (creates ? command.creates : command.wijzigt || heeftEigenCode(kind))) };
}

export const isForCallers = ({ wie }: AnyCommandDefinition<unknown>): boolean => wie.some((recht) => recht !== 'systeem');

/** The kinds whose own code is their id, so whoever makes one names it; everything else gets its id from the API or from the system. */
const MET_EIGEN_CODE: readonly AggregateKind[] = ['gremium', 'programma', 'ronde', 'handelingsagenda', 'scoreblad', 'inclusies', 'spiegel'];
export const heeftEigenCode = (kind: AggregateKind): boolean => MET_EIGEN_CODE.includes(kind);

/** The registers that belong to one item and take its id (`inclusies-item-…`); people call them by the number of that item. */
export const heetNaarItem = (kind: AggregateKind): boolean => kind === 'inclusies';

/** What every collection has: giving a command, what commands are possible, and the history. */
export function subjectOperations<const K extends AggregateKind>(kind: K) {
  const collection = collections[kind];
  const tag = capital(collection);
  return {
    give: operation({
      id: `geefOpdracht${capital(kind)}`,
      method: 'post',
      path: `/${collection}/{id}/opdrachten`,
      tag,
      summary: `Geef een opdracht (${kind})`,
      description: 'Wie welke opdracht mag geven, staat in de programmadefinitie. Dezelfde sleutel met dezelfde inhoud geeft het eerste antwoord opnieuw. Een code die meer dan één actie heeft, wordt geweigerd.',
      access: 'reader',
      query: trialQuery,
      commands: commandsFor(kind, false),
      answer: antwoordSchema,
      status: 200,
    }),
    possible: operation({
      id: `leesOpdrachten${capital(kind)}`,
      method: 'get',
      path: `/${collection}/{id}/opdrachten`,
      tag,
      summary: `Welke opdrachten u nu kunt geven (${kind})`,
      description: 'Met de velden als JSON Schema, en de reden als iets nu niet kan.',
      access: 'reader',
      query: readQuery,
      answer: mogelijkeOpdrachtenSchema,
      status: 200,
    }),
    history: operation({
      id: `leesHistorie${capital(kind)}`,
      method: 'get',
      path: `/${collection}/{id}/historie`,
      tag,
      summary: `Alles wat er gebeurd is (${kind})`,
      description: 'Nieuwste eerst. U ziet wat voor uw rol zichtbaar is.',
      access: 'reader',
      query: pageQuery.extend({ soort: z.enum(['besluit', 'termijn', 'inhoud', 'bericht']).optional() }),
      answer: historieSchema,
      status: 200,
    }),
  };
}

/** The kinds that have termijnen. */
export const metTermijnen = ['item', 'actie', 'handelingsagenda', 'ronde'] as const satisfies readonly AggregateKind[];

/** Why a termijn of this kind of subject has the date that it has. */
export const whyOperation = (kind: (typeof metTermijnen)[number]) =>
  operation({
    id: `leesWaarom${capital(kind)}`,
    method: 'get',
    path: `/${collections[kind]}/{id}/termijnen/{termijn}/waarom`,
    tag: capital(collections[kind]),
    summary: `Waarom een termijn deze datum heeft (${kind})`,
    description: 'De keten van de afspraak naar de datum die nu geldt: tekst, nominale datum, kalenderregel, en elke verplaatsing met haar besluit en reden. Wie alleen leest, ziet geen redenen.',
    access: 'reader',
    query: readQuery,
    answer: waaromSchema,
    status: 200,
  });

/** Making something new; its id follows from the key, so that a repeat makes no second one. */
export function createOperation<const K extends 'item' | 'actie'>(kind: K) {
  return operation({
    id: `maak${capital(kind)}`,
    method: 'post',
    path: `/${collections[kind]}`,
    tag: capital(collections[kind]),
    summary: `Maak een ${kind}`,
    description: 'Het id volgt uit de sleutel: dezelfde sleutel met dezelfde inhoud geeft het eerste antwoord opnieuw.',
    access: 'participant',
    query: trialQuery,
    commands: commandsFor(kind, true),
    answer: antwoordSchema,
    status: 201,
  });
}
