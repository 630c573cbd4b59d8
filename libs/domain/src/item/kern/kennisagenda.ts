import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst } from '../../contract/tekst';

/** The kennisagenda from which a question comes, and the WV whose agenda it is. */
export const kennisagendaSchema = z.strictObject({ naam: z.string(), wv: z.string().optional() });
export type Kennisagenda = z.infer<typeof kennisagendaSchema>;

/** The fields by which a command names a kennisagenda. */
export const kennisagendavelden = {
  kennisagenda: openbareTekst(1, 200).optional().describe('De kennisagenda waar de vraag uit komt'),
  kennisagendaWv: openbareTekst(1, 40).optional().describe('De wetenschappelijke vereniging van die kennisagenda, bijvoorbeeld NVvN'),
};

/** The kennisagenda that a command names, if it names one; refused when it names only whose it would be. */
export function kennisagendaUit(d: { readonly kennisagenda?: string | undefined; readonly kennisagendaWv?: string | undefined }): { kennisagenda?: Kennisagenda } {
  if (d.kennisagenda !== undefined) return { kennisagenda: { naam: d.kennisagenda, ...(d.kennisagendaWv === undefined ? {} : { wv: d.kennisagendaWv }) } };
  if (d.kennisagendaWv !== undefined) throw new DomainError('onvolledig', `Noem de kennisagenda van ${d.kennisagendaWv}.`, { veld: 'kennisagenda' });
  return {};
}

export const kennisagendaInZin = ({ naam, wv }: Kennisagenda): string => (wv === undefined ? naam : `${naam} (${wv})`);
