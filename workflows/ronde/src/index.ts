import { levensloop } from '@cirkel/temporal/workflow';

/** Follows one subsidieronde until it is closed: its windows open and close by themselves. */
export async function ronde(streamId: string): Promise<void> {
  const leven = levensloop(streamId);
  while (await leven.gaatVerder()) await leven.wachtOpTijdOfBericht();
}
