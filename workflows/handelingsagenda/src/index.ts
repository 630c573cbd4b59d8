import { levensloop } from '@cirkel/temporal/workflow';

/** Follows the handelingsagenda of one year until it is adopted: its terms remind and lapse, its scoring closes by itself. */
export async function handelingsagenda(streamId: string): Promise<void> {
  const leven = levensloop(streamId);
  while (await leven.gaatVerder()) await leven.wachtOpTijdOfBericht();
}
