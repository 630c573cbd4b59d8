import { datumVan, klaar, voortgangsmail, wachtOpVoortgang, type Actie, type Eigenaar, type StoredEvent } from '@cirkel/domain';
import { adresVan, lezersfeiten, naamVanOnderwerp, type Mail, type Mailomgeving, type Ontvanger } from './feiten';

/** A reminder of the progress of a quarter; not needed any more when it was told, or when this owner's part is done. */
export function overVoortgang(omgeving: Mailomgeving, { streamId, data }: StoredEvent, state: Actie, namens: Eigenaar, ontvanger: Ontvanger): Mail {
  const effectief = String(data['uiterlijk']);
  const eigen = state.delen.some((deel) => deel.eigenaar === namens && !klaar(deel));
  if (!eigen || !wachtOpVoortgang(state, effectief)) return { vervallen: 'de voortgang is al gemeld, of het deel van de ontvanger is klaar' };
  const url = adresVan(omgeving.webUrl, 'actie', streamId);
  const feiten = { ...lezersfeiten(omgeving, ontvanger), ...naamVanOnderwerp({ kind: 'actie', state }), stap: 'Voortgang melden', vandaag: datumVan(omgeving.nu), url };
  return { tekst: voortgangsmail({ ...feiten, effectief }), url, effectief };
}
