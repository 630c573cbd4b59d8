import { vergaderingVan, type Datum, type Gremium, type Voorstel } from '@cirkel/domain';
import type { Voorstelantwoord } from '@cirkel/contracts';

/** A proposal as every answer shows it. */
export const voorstelAntwoord = (stand: Gremium, voorstel: Voorstel, vandaag: Datum): Voorstelantwoord => ({
  id: voorstel.id,
  titel: voorstel.titel,
  tekst: voorstel.tekst,
  onderwerp: voorstel.onderwerp ?? null,
  stand: voorstel.stand,
  sinds: voorstel.sinds,
  vergadering: vergaderingVan(stand, voorstel, vandaag)?.datum ?? null,
  geenBesluitOp: voorstel.geenBesluitOp ?? null,
});
