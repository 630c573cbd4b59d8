import { definities, kalenderVan } from '@cirkel/commands';
import { datumVan, openVerzoeken, uitstelbeslistmail, uitstelgevolg, uitstelgevraagdmail, uitstelloop, type Beslissing, type Eigenaar, type Mailfeiten, type MetBeurt, type Opdrachtgevolg, type Uitstelverzoek } from '@cirkel/domain';
import { metTeksten } from '@cirkel/read-models';
import { adresVan, lezersfeiten, naamVanOnderwerp, type Mail, type Mailomgeving, type Ontvanger } from './feiten';

/** A request for another date, for who decides on it, or its answer, for who asked. */
export async function overUitstel(omgeving: Mailomgeving, soort: 'uitstel-gevraagd' | 'uitstel-beslist', streamId: string, gevolg: Opdrachtgevolg, nu: MetBeurt, namens: Eigenaar, ontvanger: Ontvanger): Promise<Mail> {
  const url = adresVan(omgeving.webUrl, nu.kind, streamId);
  const feiten = { ...lezersfeiten(omgeving, ontvanger), ...naamVanOnderwerp(nu), vandaag: datumVan(omgeving.nu), url };
  const { gevraagd, beslist } = uitstelloop(gevolg.voor?.state, gevolg.na.state);
  if (soort === 'uitstel-beslist') return beantwoord(omgeving, feiten, gevolg, beslist.filter(({ door }) => door === namens));
  const verzoek = gevraagd.find(({ aan }) => aan === namens);
  if (verzoek === undefined) throw new Error(`${streamId} kent deze vraag om uitstel niet`);
  return vraag(omgeving, feiten, verzoek, nu);
}

async function vraag({ pool }: Mailomgeving, feiten: Omit<Mailfeiten, 'stap'>, { nr, termijnId, omschrijving, door, aan, gevraagd, reden }: Uitstelverzoek, { state }: MetBeurt): Promise<Mail> {
  const termijn = state.termijnen.find(({ id }) => id === termijnId);
  if (termijn === undefined || !openVerzoeken(state).some((een) => een.nr === nr)) return { vervallen: 'over dit uitstel hoeft niet meer besloten te worden' };
  const { programma } = state;
  const kalender = kalenderVan(await definities(pool).versie(programma.code, programma.versie));
  const teksten = await metTeksten(pool, { reden });
  const tekst = uitstelgevraagdmail({ ...feiten, ...teksten, stap: omschrijving, door, aan, gevolg: uitstelgevolg(termijn, gevraagd, kalender), verstreken: termijn.staat === 'verstreken' });
  return { tekst, url: feiten.url };
}

async function beantwoord({ pool }: Mailomgeving, feiten: Omit<Mailfeiten, 'stap'>, { events }: Opdrachtgevolg, verzoeken: readonly Uitstelverzoek[]): Promise<Mail> {
  const [eerste, ...meer] = await metTeksten(pool, verzoeken.map((verzoek) => beslissing(verzoek, events)));
  const besluit = verzoeken[0]?.besluit;
  if (eerste === undefined || besluit === undefined) throw new Error('deze opdracht beantwoordt geen vraag om uitstel');
  return { tekst: uitstelbeslistmail({ ...feiten, stap: eerste.stap, door: besluit.door, op: besluit.op, beslissingen: [eerste, ...meer] }), url: feiten.url };
}

/** What was decided on a request. The reason of a move is told unless it is the one that was given with the request itself. */
function beslissing({ termijnId, omschrijving: stap, gevraagd, was, reden: eigen, stand, besluit }: Uitstelverzoek, events: Opdrachtgevolg['events']): Beslissing {
  const { data } = events.find(({ type, data: een }) => type === 'termijn-verlengd' && een['termijnId'] === termijnId) ?? {};
  const bijVerplaatsing = data?.['reden'] === eigen ? undefined : (data?.['reden'] as string | undefined);
  return { stap, stand, gevraagd, was: (data?.['oud'] as string | undefined) ?? was, wordt: data?.['effectief'] as string | undefined, reden: besluit?.reden ?? bijVerplaatsing };
}
