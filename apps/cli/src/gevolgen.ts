import type { GevolgenAntwoord } from '@cirkel/contracts';
import { codeInZin, naamInZin } from '@cirkel/domain';

type Stand = GevolgenAntwoord['termijnen'][number]['nieuw'];

const aantal = (n: number): string => `${n} ${n === 1 ? 'persoon' : 'personen'}`;
/** The state matters only where it is not the usual one. */
const stand = ({ effectief, staat }: Stand): string => (staat === 'loopt' ? effectief : `${effectief} (${staat})`);
const gevolgwoord = { begint: 'begint bij', eindigt: 'eindigt bij', hoger: 'gaat naar' } as const;

/** What a command would do, as lines on a screen; the last one says how to give it so that it is refused when this has changed. */
export function gevolgenInRegels({ samenvatting, gebeurtenissen, termijnen, termijnenTotaal, escalaties, elders, ontvangers, gevolgen }: GevolgenAntwoord): readonly string[] {
  return [
    samenvatting,
    ...gebeurtenissen.map(({ zin }) => `  ${zin}`),
    ...termijnen.map(({ onderwerp, omschrijving, oud, nieuw }) => `  termijn ${onderwerp.nummer} ${omschrijving}: ${oud === null ? 'nieuw' : stand(oud)} -> ${stand(nieuw)}`),
    ...(termijnenTotaal > termijnen.length ? [`  en nog ${termijnenTotaal - termijnen.length} andere`] : []),
    ...escalaties.map(({ nummer, gevolg, gremium, onderwerp }) => `  escalatie ${nummer ?? '(nieuw)'} over ${onderwerp.nummer} ${gevolgwoord[gevolg]} ${naamInZin(gremium)}`),
    ...elders.map(({ onderwerp, opdracht }) => `  elders ${onderwerp.nummer}: ${opdracht}`),
    ...ontvangers.map(({ naam, berichten, aantal: n, personen }) => `  bericht aan ${naam} (${berichten.map(codeInZin).join(', ')}): ${personen === null || personen.length === 0 ? aantal(n) : personen.map((persoon) => persoon.naam).join(', ')}`),
    `Dit was een proef; er is niets veranderd. Geef de opdracht met "gevolgen": "${gevolgen}" om haar te laten weigeren als dit intussen anders is.`,
  ];
}
