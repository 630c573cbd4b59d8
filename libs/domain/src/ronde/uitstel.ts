import { uitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import type { Uitstel } from '../onderwerp/uitstel/opdrachten';
import { metVenster } from './besluiten';
import { rondetermijn } from './gebeurtenissen';
import type { Ronde } from './ronde-staat';

/** By what a ronde takes requests for another date of what its decision body has to do. */
export const rondeUitstel: Uitstel<Ronde> = { termijn: rondetermijn, uitstel: uitstelgebeurtenissen<Ronde>(), ookVerleend: metVenster };
