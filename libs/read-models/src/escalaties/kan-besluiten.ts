import { escalatie, mogelijkeOpdrachten, type Actor, type Escalatie } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { kalenderVan } from '../query/kalender';
import type { Peil } from '../query/stand-van';

/** Whether this actor can decide on an escalatie now, by the same rules that say which commands are possible. */
export async function kanBesluiten({ definities }: LeesBron, streamId: string, stand: Escalatie, { nu, vandaag }: Peil, actor: Actor): Promise<boolean> {
  const { code, versie } = stand.programma;
  const definitie = await definities.versie(code, versie);
  const { rechten } = (await definities.huidig(code)) ?? definitie;
  const context = { streamId, nu, vandaag, gebeurdOp: vandaag, actor, definitie, rechten, kalender: kalenderVan(definitie) };
  return mogelijkeOpdrachten(escalatie, stand, context).some(({ definition, kan }) => kan && definition.type === 'besluit');
}
