import { geefDoor, levensloop } from '@cirkel/temporal/workflow';

/**
 * Climbs the ladder, a rung at a time, until somebody decides or the overdue thing is done. A decision takes effect first: it goes to
 * its subject, and only what the subject says ends the escalatie or opens its rung again. A worker that dies in between changes nothing:
 * the stand still names the decision, and the next run gives it again under the same key.
 */
export async function escalatie(streamId: string): Promise<void> {
  const leven = levensloop(streamId);
  while (await leven.gaatVerder()) {
    const besluit = leven.stand()?.wachtend;
    if (besluit === undefined) await leven.wachtOpTijdOfBericht();
    else await leven.rondAf(await geefDoor(besluit));
  }
}
