import { rondestapInZin, vensterStaatStil, type Ronde } from '@cirkel/domain';
import { beurttekst, type Beschrijver } from './beschrijving';

export const beschrijfRonde: Beschrijver<Ronde> = (ronde) => {
  const open = ronde.vensters.filter(({ staat }) => staat === 'open');
  const eerste = open.flatMap((venster) => (venster.tot === undefined || vensterStaatStil(ronde, venster) ? [] : [venster.tot])).sort()[0];
  const wat = open.length === 0 ? 'wacht op het volgende venster' : `open voor ${open.map(({ stap }) => rondestapInZin(stap)).join(', ')}`;
  return {
    nummer: ronde.code,
    titel: ronde.naam,
    status: ronde.afgerondOp === undefined ? 'lopend' : 'afgerond',
    beurt: ronde.afgerondOp === undefined ? beurttekst([ronde.besluitorgaan], wat, eerste) : 'afgerond',
  };
};
