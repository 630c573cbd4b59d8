import type { Afgeleid } from '@cirkel/contracts';
import { langeDatum } from '@cirkel/domain';

/** What was made of a written date, in one sentence: `Termijn: "eind 2020" is 31 december 2020: een periode eindigt op haar laatste werkdag.` */
export const zegDag = ({ kolom, geschreven, dag, waarom }: Afgeleid): string => `${kolom}: ${waarom === null ? '' : `"${geschreven}" is `}${langeDatum(dag)}${waarom === null ? '' : `: ${waarom}`}.`;
