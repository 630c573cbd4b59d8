import type { Aangemeld } from '../../api/sessie';

/** Who may submit a knowledge question; there is no subject yet whose commands could be asked. */
export const magIndienen = ({ rol }: Pick<Aangemeld, 'rol'>): boolean => rol === 'partij' || rol === 'projectorganisatie';
