import { huidigeTrede, type Escalatie } from '@cirkel/domain';
import { beurttekst, type Beschrijver } from './beschrijving';

export const beschrijfEscalatie: Beschrijver<Escalatie> = (escalatie) => {
  const { gremium, datums } = huidigeTrede(escalatie);
  const { nummer, titel, stap } = escalatie.onderwerp;
  return {
    nummer: escalatie.nummer,
    titel: `${nummer} ${titel}: ${stap}`,
    status: escalatie.staat,
    beurt: escalatie.einde === undefined ? beurttekst([`gremium:${gremium}`], 'besluiten', datums?.reactieTot ?? undefined) : `beëindigd: ${escalatie.einde.waarom}`,
  };
};
