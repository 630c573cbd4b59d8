import { z } from 'zod';
import { openbareTekst } from '../contract/tekst';

/** An amount in whole or broken euros. */
export const bedragSchema = z.number('Vul een bedrag in euro in.').positive('Vul een bedrag in euro in.').max(1_000_000_000);

/** "€ 750.000". */
export const euro = (bedrag: number): string => `€ ${new Intl.NumberFormat('nl-NL').format(bedrag)}`;

/** What a ronde says of itself. */
export const rondevelden = { naam: openbareTekst(3, 100, 'Geef de ronde een naam.'), themas: z.array(openbareTekst(1, 60)).max(20) };
