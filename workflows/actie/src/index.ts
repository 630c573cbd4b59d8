import { levensloop } from '@cirkel/temporal/workflow';

/** Follows one action of the jaarplan or of a meeting until every owner has done its part, or a body has stopped it. */
export async function actie(streamId: string): Promise<void> {
  const leven = levensloop(streamId);
  while (await leven.gaatVerder()) await leven.wachtOpTijdOfBericht();
}
