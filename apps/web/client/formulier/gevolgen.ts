import type { GevolgenAntwoord } from '@cirkel/contracts';
import { gevolgenteksten as t } from '../teksten/gevolgen';

/** Whether a command reaches further than its own words: then its consequences are shown before it is given. */
export const isVerreikend = ({ termijnen, escalaties, elders, ontvangers }: GevolgenAntwoord): boolean => [termijnen, escalaties, elders, ontvangers].some((deel) => deel.length > 0);

/** Everything that changes, one line each: dates, escalaties, other subjects, and who gets a notice. */
export const gevolgregels = ({ termijnen, termijnenTotaal, escalaties, elders, ontvangers }: GevolgenAntwoord): readonly string[] => [
  ...termijnen.map(t.termijn),
  ...(termijnenTotaal > termijnen.length ? [t.meerTermijnen(termijnenTotaal - termijnen.length)] : []),
  ...escalaties.map(t.escalatie),
  ...elders.map(t.elders),
  ...ontvangers.map(t.ontvanger),
];
