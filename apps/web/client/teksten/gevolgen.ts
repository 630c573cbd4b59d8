import type { GevolgenAntwoord } from '@cirkel/contracts';
import { korteDatum, naamInZin, naamVan } from '@cirkel/ui';

type Termijn = GevolgenAntwoord['termijnen'][number];
type Escalatie = GevolgenAntwoord['escalaties'][number];

const woorden: Readonly<Record<Escalatie['gevolg'], string>> = { begint: 'Nieuwe escalatie', eindigt: 'Einde van de escalatie', hoger: 'Naar het volgende gremium' };
const staten: Readonly<Record<Termijn['nieuw']['staat'], string>> = { loopt: '', opgeschort: ', opgeschort', gehaald: ', gehaald', verstreken: ', verstreken', vervallen: ', vervallen' };
const stand = ({ effectief, staat }: Termijn['nieuw']): string => `${korteDatum(effectief)}${staten[staat]}`;

/** The consequences of a command, before it is given (ux.md, *Confirmation*). */
export const gevolgenteksten = {
  kop: 'Gevolgen',
  lees: 'Lees wat er precies verandert',
  bezig: 'De gevolgen worden opnieuw bekeken.',
  termijn: ({ onderwerp, omschrijving, oud, nieuw }: Termijn): string => `${onderwerp.nummer}, ${omschrijving}: ${oud === null ? 'nieuw,' : `${stand(oud)} →`} ${stand(nieuw)}`,
  escalatie: ({ gevolg, nummer, gremium, onderwerp }: Escalatie): string => `${woorden[gevolg]}${nummer === null ? '' : ` ${nummer}`} over ${onderwerp.nummer}: ${naamInZin(gremium)}`,
  elders: ({ onderwerp, opdracht }: GevolgenAntwoord['elders'][number]): string => `${onderwerp.nummer} ${onderwerp.titel}: ${opdracht}`.trim(),
  ontvanger: ({ wie, aantal, personen }: GevolgenAntwoord['ontvangers'][number]): string =>
    `Bericht aan ${naamVan(wie)}: ${personen === null || personen.length === 0 ? `${aantal} ${aantal === 1 ? 'persoon' : 'personen'}` : personen.map(({ naam }) => naam).join(', ')}`,
  meerTermijnen: (aantal: number): string => `En nog ${aantal} andere termijnen`,
} as const;
