import { isBedoeld, isOpen, waaromBlijft, type Context, type Datum, type Eigenaar, type Handelingsagenda, type Onderwerp, type Programmabesluit, type Ronde, type Termijn } from '@cirkel/domain';
import { geraakteVensters } from './vensters';

/** A term that a decision concerns: its date now and then, or why it stays. */
export interface GeraakteTermijn {
  readonly termijnId: string;
  readonly omschrijving: string;
  readonly eigenaren: readonly Eigenaar[];
  readonly oud: Datum;
  /** Absent when it stays, and when it stands still until nobody knows when. */
  readonly nieuw?: Datum | undefined;
  readonly blijft?: string | undefined;
}

/** The terms of one subject that a decision concerns. `later` is the state at the end of a suspension, where that is known. */
export function geraakteTermijnen(besluit: Programmabesluit, voor: unknown, na: unknown, later: unknown, context: Context): readonly GeraakteTermijn[] {
  // Whoever loaded them folded them with the aggregate of their kind; every kind that a decision reaches is an Onderwerp.
  const [was, wordt, dan] = [voor as Onderwerp, na as Onderwerp, later as Onderwerp];
  const termijnen = was.termijnen.filter(isOpen).flatMap((termijn) => {
    const zo = (staat: Onderwerp): Termijn | undefined => staat.termijnen.find(({ id }) => id === termijn.id);
    return geraakt(besluit, termijn, zo(wordt), zo(dan), context);
  });
  return [...termijnen, ...scoren(besluit, voor, later), ...('vensters' in was ? geraakteVensters(besluit, voor as Ronde, na as Ronde, later as Ronde, context) : [])];
}

function geraakt(besluit: Programmabesluit, termijn: Termijn, na: Termijn | undefined, later: Termijn | undefined, context: Context): readonly GeraakteTermijn[] {
  const rij = { termijnId: termijn.id, omschrijving: termijn.omschrijving, eigenaren: termijn.eigenaren, oud: termijn.effectief };
  if (besluit.soort === 'verschuiving') {
    // A term of a ronde moves with its windows, also when the decision does not mean the term itself.
    if (na !== undefined && na.effectief > termijn.effectief) return [{ ...rij, nieuw: na.effectief }];
    return isBedoeld(termijn, besluit.keuze) ? [{ ...rij, blijft: waaromBlijft(termijn, besluit.keuze, context) ?? 'blijft gelijk met de vensters van de ronde' }] : [];
  }
  if (na?.staat === 'verstreken') return [{ ...rij, blijft: 'is al verstreken' }];
  if (besluit.tot === undefined) return [rij];
  if (later?.staat === 'opgeschort') return [{ ...rij, blijft: 'is ook om een eigen reden opgeschort, en schuift op als die voorbij is' }];
  return later?.effectief === termijn.effectief ? [] : [{ ...rij, nieuw: later?.effectief }];
}

/** The closing date of scoring of a handelingsagenda: no term, but it stands still and moves like one. */
function scoren(besluit: Programmabesluit, voor: unknown, later: unknown): readonly GeraakteTermijn[] {
  const [was, dan] = [voor as Partial<Handelingsagenda>, later as Partial<Handelingsagenda>];
  if (was.scoren === undefined || dan.scoren === undefined || was.scoren.gesloten) return [];
  const rij = { termijnId: 'scoren', omschrijving: 'Scoren', eigenaren: (was.partijen ?? []).map((partij): Eigenaar => `partij:${partij}`), oud: was.scoren.tot };
  if (besluit.soort === 'opschorting' && besluit.tot === undefined && was.scoren.tot >= besluit.sinds) return [rij];
  return was.scoren.tot === dan.scoren.tot ? [] : [{ ...rij, nieuw: dan.scoren.tot }];
}
