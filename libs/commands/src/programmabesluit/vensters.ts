import { isOpen, isVensterBedoeld, rondetermijnVan, vensternaam, vensterStaatStil, vensterVan, waaromVensterBlijft, type Context, type Programmabesluit, type Ronde, type Venster } from '@cirkel/domain';
import type { GeraakteTermijn } from './geraakt';

const laatsteDag = ({ van, tot }: Venster): string => tot ?? van;

/** The windows of a ronde that a decision concerns, besides those that are the date of a term of it: the term says that. */
export function geraakteVensters(besluit: Programmabesluit, voor: Ronde, na: Ronde, later: Ronde, context: Context): readonly GeraakteTermijn[] {
  return voor.vensters
    .filter(({ stap, staat }) => staat !== 'gesloten' && !voor.termijnen.some((termijn) => isOpen(termijn) && rondetermijnVan(termijn.stap).venster === stap))
    .flatMap((venster) => geraakt(besluit, venster, { voor, na, later }, context));
}

function geraakt(besluit: Programmabesluit, venster: Venster, { voor, na, later }: Record<'voor' | 'na' | 'later', Ronde>, context: Context): readonly GeraakteTermijn[] {
  const oud = laatsteDag(venster);
  const rij = { termijnId: `venster-${venster.stap}`, omschrijving: vensternaam(venster), eigenaren: [voor.besluitorgaan], oud };
  const nieuw = laatsteDag(vensterVan(besluit.soort === 'verschuiving' ? na : later, venster.stap) ?? venster);
  if (nieuw !== oud) return [{ ...rij, nieuw }];
  if (besluit.soort === 'verschuiving') {
    return isVensterBedoeld(voor, venster, besluit.keuze) ? [{ ...rij, blijft: waaromVensterBlijft(voor, venster, besluit.keuze, context) }] : [];
  }
  const straks = vensterVan(na, venster.stap);
  return besluit.tot === undefined && straks !== undefined && vensterStaatStil(na, straks) ? [rij] : [];
}
