import { actieAanZet, actiestatus, eersteOpen, type Actie } from '@cirkel/domain';
import { beurttekst, type Beschrijver } from './beschrijving';

export const beschrijfActie: Beschrijver<Actie> = (actie) => {
  const beurt = actieAanZet(actie);
  const status = actie.opschorting === undefined ? actiestatus(actie) : 'opgeschort';
  return {
    nummer: actie.nummer,
    titel: actie.omschrijving,
    status,
    beurt: beurt === undefined ? status : beurttekst(beurt.wie, beurt.wat, eersteOpen(actie.termijnen)?.effectief),
  };
};
