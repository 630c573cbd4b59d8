import { Controller, Inject } from '@nestjs/common';
import { check, type Definitiecontrole, type Fault, type Programmakalender, type Programmaverschil, type Programmaversies, type Termijnsjablonen } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { definitieSchema, verschillen } from '@cirkel/domain';
import { scopeOf, type CallerCommand, type Commands } from '../commands/commands';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { problemOf } from '../http/problem-of';
import { COMMANDS, QUERIES } from '../tokens';
import type { Queries } from './queries';

const { leesProgrammaversies, leesProgrammaverschil, controleerProgrammadefinitie, leesProgrammakalender, leesTermijnsjablonen } = operations;

/** What the rules of a programme say: its versions, what differs between them, its calendar, and what would be wrong with a new version. */
@Controller()
export class ProgrammaRulesController {
  constructor(
    @Inject(QUERIES) private readonly queries: Queries,
    @Inject(COMMANDS) private readonly commands: Commands,
  ) {}

  @Handles(leesProgrammaversies)
  async versions(@Input() { path: { id = '' } }: InputOf<typeof leesProgrammaversies>): Promise<Programmaversies> {
    return found(id, await this.queries.programmas.versies(id));
  }

  @Handles(leesProgrammaverschil)
  async difference(@Input() { path: { id = '' }, query: { van, naar } }: InputOf<typeof leesProgrammaverschil>): Promise<Programmaverschil> {
    return found(id, await this.queries.programmas.verschil(id, { van, naar }), ' of een van die versies');
  }

  @Handles(leesProgrammakalender)
  async calendar(@Input() { path: { id = '' }, query: { jaar } }: InputOf<typeof leesProgrammakalender>): Promise<Programmakalender> {
    return found(id, await this.queries.programmas.kalender(id, jaar));
  }

  @Handles(leesTermijnsjablonen)
  async templates(@Input() { path: { id = '' } }: InputOf<typeof leesTermijnsjablonen>): Promise<Termijnsjablonen> {
    return found(id, await this.queries.programmas.termijnsjablonen(id));
  }

  @Handles(controleerProgrammadefinitie)
  async check(@Input() { caller, path: { id = '' }, body }: InputOf<typeof controleerProgrammadefinitie>): Promise<Definitiecontrole> {
    // The schema that a file names for its editor is no part of the definition.
    const { $schema: _, ...definitie } = body.definitie;
    const code = id.replace(/^programma-/, '');
    const current = (await this.queries.programmas.een(code, undefined))?.definitie;
    const shape = check(definitieSchema, definitie);
    const versie = typeof definitie['versie'] === 'number' && Number.isInteger(definitie['versie']) && definitie['versie'] > 0 ? definitie['versie'] : null;
    if (shape.value === undefined) return { fouten: [...shape.faults], versie, nieuw: current === undefined, verschillen: [] };
    const command = { streamId: `programma-${code}`, opdracht: { type: 'publiceerDefinitie', definitie }, caller, scope: scopeOf(caller), key: 'controle' };
    const fouten = await this.faultsOf(command);
    return { fouten: [...fouten], versie, nieuw: current === undefined, verschillen: current === undefined ? [] : [...verschillen(current, shape.value)] };
  }

  /** What publishing would refuse, with the places as they are in the definition; a fault of our own goes on. */
  private async faultsOf(command: CallerCommand): Promise<readonly Fault[]> {
    try {
      await this.commands.preview(command);
      return [];
    } catch (error) {
      const problem = problemOf(error);
      if (problem === undefined || problem.status >= 500) throw error;
      const { fouten = [{ pad: '/', melding: problem.detail }] } = problem.extras;
      return fouten.map(({ pad, melding }) => ({ pad: pad.replace(/^\/definitie(?=\/|$)/, '') || '/', melding }));
    }
  }
}

function found<T>(id: string, one: T | undefined, also = ''): T {
  if (one === undefined) throw notFound(`Er is geen programma ${id}${also}.`);
  return one;
}
