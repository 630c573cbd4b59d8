import type { Pool } from 'pg';
import { datumVan, escalatieStroom, herinneringsmail, nietGereed, verstrekenmail, type StoredEvent, type Termijn } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import { toestandVan } from '../berichten/toestand';
import { adresVan, lezersfeiten, naamVanGremium, naamVanOnderwerp, type Mail, type Mailomgeving, type Onderwerptoestand, type Ontvanger } from './feiten';

/** A reminder, or that a term passed. */
export async function overTermijn(omgeving: Mailomgeving, soort: 'herinnering' | 'termijn-verstreken', event: StoredEvent, toestand: Onderwerptoestand, ontvanger: Ontvanger): Promise<Mail> {
  const termijn = toestand.state.termijnen.find((kandidaat) => kandidaat.id === event.data['termijnId']);
  if (termijn === undefined) throw new Error(`Termijn ${String(event.data['termijnId'])} bestaat niet in ${event.streamId}`);
  const url = adresVan(omgeving.webUrl, toestand.kind, event.streamId);
  const feiten = { ...lezersfeiten(omgeving, ontvanger), ...naamVanOnderwerp(toestand), stap: termijn.omschrijving, vandaag: datumVan(omgeving.nu), url };
  const { effectief } = termijn;
  if (soort === 'termijn-verstreken') return { tekst: verstrekenmail({ ...feiten, effectief, ligtBij: await ligtBij(omgeving.pool, event.streamId, termijn) }), url };
  const wachtOp = nietGereed(termijn);
  return { tekst: herinneringsmail({ ...feiten, effectief, aanZet: wachtOp, ontbreekt: termijn.eigenaren.length > 1 ? wachtOp : [] }), url, effectief };
}

/** Where the escalatie of this miss lies now, with its article. */
async function ligtBij(pool: Pool, streamId: string, termijn: Termijn): Promise<string | undefined> {
  const id = escalatieStroom(streamId, termijn.id, termijn.gemist);
  const { events } = await loadStream(pool, id);
  if (events.length === 0) return undefined;
  const toestand = toestandVan(id, events);
  return toestand.kind === 'escalatie' ? naamVanGremium(pool, toestand.state.treden[toestand.state.huidig]?.gremium ?? '') : undefined;
}
