import type { Aangemeld } from '../../api/sessie';

type Rol = Pick<Aangemeld, 'rol'>;

/** Who may submit a knowledge question; there is no subject yet whose commands could be asked. */
export const magIndienen = ({ rol }: Rol): boolean => rol === 'partij' || rol === 'projectorganisatie';

/** Readers see no escalaties, and have nothing to decide. */
export const zietEscalaties = ({ rol }: Rol): boolean => rol !== 'lezer';
