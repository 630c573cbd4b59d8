import { datumVan, metLidwoord, vergaderingVan, voorstelAfgedaan, voorstelmail, voorstelVan, type Gremium, type StoredEvent } from '@cirkel/domain';
import { metTeksten } from '@cirkel/read-models';
import { lezersfeiten, naamVanGremium, type Mail, type Mailomgeving, type Ontvanger } from './feiten';

/** A proposed decision that lies with a body; not needed any more when it was decided, withdrawn or has lapsed, or lies with the body above. */
export async function overVoorstel(omgeving: Mailomgeving, event: StoredEvent, gremium: Gremium, ontvanger: Ontvanger): Promise<Mail> {
  const { pool, webUrl, nu } = omgeving;
  const voorstel = voorstelVan(event, gremium);
  const vervallen = voorstelAfgedaan(voorstel);
  if (vervallen !== undefined) return { vervallen };
  const vandaag = datumVan(nu);
  const vergadering = vergaderingVan(gremium, voorstel, vandaag);
  const hoger = event.data['gremium'];
  const { tekst, opdracht } = await metTeksten(pool, { tekst: voorstel.tekst, opdracht: event.data['instructie'] as string | undefined });
  const url = `${webUrl}/gremia/${gremium.code}${vergadering === undefined ? '' : `?vergadering=${vergadering.id}`}`;
  const mail = voorstelmail({
    ...lezersfeiten(omgeving, ontvanger), vandaag, url, gremium: metLidwoord(gremium), voorstel: voorstel.titel, tekst, over: voorstel.onderwerp, vergadering: vergadering?.datum,
    terug: typeof hoger === 'string' ? { door: await naamVanGremium(pool, hoger), opdracht } : undefined,
  });
  return { tekst: mail, url };
}
