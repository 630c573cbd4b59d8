import { datumVan, nogNodig, samenvattingsmail, wachtOpUitkomst, type Berichtsoort, type Mailtekst, type Samenvattingsperiode, type Samenvattingsregel } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import type { Bericht } from '@cirkel/notices';
import { opdrachtgevolg } from '../berichten/berichten-bij';
import { toestandVan } from '../berichten/toestand';
import { lezersfeiten, type Gemaakt, type Mail, type Mailomgeving, type Ontvanger } from './feiten';
import { overEscalatie } from './over-escalatie';
import { overOpdracht } from './over-opdracht';
import { overTermijn } from './over-termijn';
import { overUitstel } from './over-uitstel';
import { overVoortgang } from './over-voortgang';
import { overVoorstel } from './over-voorstel';

/** What a mail is about. */
export type Aanleiding = Pick<Bericht, 'streamId' | 'version' | 'soort' | 'namens'>;

/** Makes the mail of a stored notice, other than a summary, from how things are now; its cause is checked again. */
export async function maakMail(omgeving: Mailomgeving, { streamId, version, soort, namens }: Aanleiding, ontvanger: Ontvanger): Promise<Mail> {
  const { events } = await loadStream(omgeving.pool, streamId);
  const event = events[version - 1];
  if (event === undefined || namens === null) throw new Error(`${streamId}@${version} bestaat niet`);
  const toestand = toestandVan(streamId, events);
  if (toestand.kind === 'gremium') return overVoorstel(omgeving, event, toestand.state, ontvanger);
  if (toestand.kind !== 'escalatie' && isVanOpdracht(soort)) {
    const gevolg = opdrachtgevolg(streamId, events, version);
    if (gevolg === undefined) throw new Error(`${streamId} kent geen beurt`);
    return soort === 'besluit' || soort === 'toegewezen' ? overOpdracht(omgeving, soort, streamId, gevolg, toestand, namens, ontvanger) : overUitstel(omgeving, soort, streamId, gevolg, toestand, namens, ontvanger);
  }
  if (toestand.kind === 'actie' && event.type === 'voortgang-gevraagd') return overVoortgang(omgeving, event, toestand.state, namens, ontvanger);
  const wacht = toestand.kind === 'escalatie' ? wachtOpUitkomst(soort, event, toestand.state) : undefined;
  if (wacht !== undefined) return { wacht };
  const vervallen = nogNodig(soort, event, toestand.state, namens);
  if (vervallen !== undefined) return { vervallen };
  if (toestand.kind === 'escalatie') return overEscalatie(omgeving, soort, streamId, toestand.state, ontvanger);
  return overTermijn(omgeving, soort === 'herinnering' ? soort : 'termijn-verstreken', event, toestand, ontvanger);
}

/** Tells what a command meant for others. */
const vanOpdracht = ['besluit', 'toegewezen', 'uitstel-gevraagd', 'uitstel-beslist'] as const satisfies readonly Berichtsoort[];
const isVanOpdracht = (soort: Berichtsoort): soort is (typeof vanOpdracht)[number] => vanOpdracht.some((een) => een === soort);

/** A notice in a summary that is still needed. */
export interface InSamenvatting {
  readonly soort: Berichtsoort;
  readonly mail: Gemaakt;
}

/** One mail of what was gathered; of a single escalatie the mail that it is. Without `periode` it gathers the escalaties on one subject. */
export function maakSamenvatting(omgeving: Mailomgeving, delen: readonly InSamenvatting[], periode: Samenvattingsperiode | undefined, ontvanger: Ontvanger): Mailtekst {
  const [enige] = delen;
  if (periode === undefined && delen.length === 1 && enige !== undefined) return enige.mail.tekst;
  const regels = delen.map(({ soort, mail }): Samenvattingsregel => {
    if (soort === 'samenvatting') throw new Error('een samenvatting staat niet in een samenvatting');
    return { soort, tekst: mail.tekst.onderwerp, url: mail.url, ...(mail.effectief === undefined ? {} : { effectief: mail.effectief }) };
  });
  return samenvattingsmail({ ...lezersfeiten(omgeving, ontvanger), vandaag: datumVan(omgeving.nu), webUrl: omgeving.webUrl, periode: periode ?? 'dag', regels });
}
