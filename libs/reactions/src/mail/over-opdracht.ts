import { besluitmail, datumVan, eersteOpen, genomenBesluit, naamInZin, nieuweTaken, nogTeDoen, scoreblad, scorebladStroom, toegewezenmail, type Eigenaar, type Mailfeiten, type Mailtekst, type MetBeurt, type Opdrachtgevolg, type Scoreblad } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import { metTeksten } from '@cirkel/read-models';
import { aanZetVan, adresVan, lezersfeiten, naamVanOnderwerp, type Mail, type Mailomgeving, type Ontvanger } from './feiten';

/** What a command meant for somebody who answers for its subject, given how that is now. */
export async function overOpdracht(omgeving: Mailomgeving, soort: 'besluit' | 'toegewezen', streamId: string, gevolg: Opdrachtgevolg, nu: MetBeurt, namens: Eigenaar, ontvanger: Ontvanger): Promise<Mail> {
  const url = adresVan(omgeving.webUrl, nu.kind, streamId);
  const feiten = { ...lezersfeiten(omgeving, ontvanger), ...naamVanOnderwerp(nu), vandaag: datumVan(omgeving.nu), url };
  const termijn = eersteOpen(nu.state.termijnen);
  if (soort === 'besluit') return { tekst: await besluit(omgeving, gevolg, nu, feiten), url };
  const taken = nogTeDoen(nieuweTaken(gevolg.voor, gevolg.na), nu).filter(({ wie }) => wie === namens);
  const [eerste] = taken;
  if (eerste === undefined || (await heeftGescoord(omgeving, nu, namens))) return { vervallen: 'het werk is al gedaan, of ligt nu bij een ander' };
  const effectief = eerste.uiterlijk ?? (termijn?.eigenaren.includes(namens) === true ? termijn.effectief : undefined);
  return { tekst: toegewezenmail({ ...feiten, stap: eerste.wat, aanZet: namens, taken: taken.map(({ wat }) => wat), effectief }), url };
}

/** Whether a partij submitted its scores for the agenda: its own sheet knows that, the agenda does not. */
async function heeftGescoord({ pool }: Mailomgeving, nu: MetBeurt, namens: Eigenaar): Promise<boolean> {
  if (nu.kind !== 'handelingsagenda' || !namens.startsWith('partij:')) return false;
  const { programma, jaar } = nu.state;
  const { events } = await loadStream(pool, scorebladStroom(programma.code, jaar, namens.slice('partij:'.length)));
  return events.reduce<Scoreblad | undefined>(scoreblad.evolve, undefined)?.ingediend !== undefined;
}

async function besluit({ pool }: Mailomgeving, gevolg: Opdrachtgevolg, nu: MetBeurt, feiten: Omit<Mailfeiten, 'stap'>): Promise<Mailtekst> {
  const genomen = genomenBesluit(gevolg);
  if (genomen === undefined) throw new Error('de opdracht was geen besluit');
  const { reden } = await metTeksten(pool, { reden: genomen.reden });
  const termijn = eersteOpen(nu.state.termijnen);
  return besluitmail({
    ...feiten, stap: '', gremium: naamInZin(genomen.door), op: genomen.op, besluit: genomen.wat, reden, was: genomen.termijn?.was, wordt: genomen.termijn?.wordt,
    aanZet: aanZetVan(nu, termijn), tot: termijn?.effectief,
  });
}
