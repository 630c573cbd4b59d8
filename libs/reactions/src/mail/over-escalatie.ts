import { besluitInZin, besluitmail, datumVan, plusDagen, tredemail, volgendeVergadering, type Berichtsoort, type Datum, type Escalatie, type Mailfeiten } from '@cirkel/domain';
import { metTeksten } from '@cirkel/read-models';
import { leesGremium } from '../berichten/gremia';
import { leesBerichttoestand } from '../berichten/toestand';
import { aanZetVan, adresVan, lezersfeiten, naamVanGremium, type Mail, type Mailomgeving, type Ontvanger } from './feiten';

/** A rung that opened or reminds, or what was decided on it. */
export async function overEscalatie(omgeving: Mailomgeving, soort: Berichtsoort, streamId: string, state: Escalatie, ontvanger: Ontvanger): Promise<Mail> {
  const { pool, webUrl } = omgeving;
  const { onderwerp } = state;
  const trede = state.treden[state.huidig];
  const code = trede?.gremium ?? '';
  const gremium = await leesGremium(pool, code);
  const vandaag = datumVan(omgeving.nu);
  const url = `${webUrl}/escalaties/${streamId}`;
  const feiten = { ...lezersfeiten(omgeving, ontvanger), nummer: onderwerp.nummer, titel: onderwerp.titel, stap: onderwerp.stap, vandaag, url };
  const naam = await naamVanGremium(pool, code);
  if (soort === 'besluit') return besluit(omgeving, feiten, state, naam);
  const eerder = await Promise.all(state.treden.slice(0, state.huidig).filter((een) => een.datums !== undefined).map((een) => naamVanGremium(pool, een.gremium)));
  const tekst = tredemail({
    ...feiten, gremium: naam, reden: state.reden, aanZetWas: onderwerp.aanZetWas, wasTot: onderwerp.wasTot, eerder,
    vergadering: gremium === undefined ? undefined : volgendeVergadering(gremium, vandaag)?.datum,
    reactieTot: dagNa(trede?.datums?.reactieTot ?? undefined), herinneringElke: trede?.herinneringElke ?? undefined, herinnering: soort === 'trede-herinnering',
    zelfTeLaat: [`gremium:${code}`, `partij:${code}`].some((zelf) => onderwerp.aanZetWas.some((wie) => wie === zelf)),
  });
  return { tekst, url };
}

/** The mail asks for an answer "voor {datum}" (ux.md 3.5); the last day itself is still in time, so the date that it names is the day after. */
const dagNa = (laatsteDag: Datum | undefined): Datum | undefined => (laatsteDag === undefined ? undefined : plusDagen(laatsteDag, 1));

async function besluit({ pool, webUrl }: Mailomgeving, feiten: Mailfeiten, state: Escalatie, gremium: string): Promise<Mail> {
  const { besluit: genomen, onderwerp } = state;
  if (genomen === undefined) throw new Error(`${state.nummer} heeft geen besluit`);
  const toestand = await leesBerichttoestand(pool, onderwerp.streamId);
  if (toestand.kind === 'escalatie' || toestand.kind === 'gremium') throw new Error(`${onderwerp.streamId} is geen onderwerp`);
  const termijn = toestand.state.termijnen.find((kandidaat) => kandidaat.id === onderwerp.termijnId);
  const { reden } = await metTeksten(pool, { reden: genomen.reden });
  const url = adresVan(webUrl, toestand.kind, onderwerp.streamId);
  const tekst = besluitmail({
    ...feiten, url, gremium, op: genomen.op, besluit: besluitInZin(genomen.soort), reden,
    ...(onderwerp.voorstel === undefined ? {} : { voorstel: onderwerp.stap }),
    was: onderwerp.voorstel === undefined ? onderwerp.wasTot : undefined, wordt: termijn?.effectief === onderwerp.wasTot ? undefined : termijn?.effectief, aanZet: aanZetVan(toestand, termijn),
    tot: termijn?.staat === 'loopt' ? termijn.effectief : undefined,
  });
  return { tekst, url };
}
