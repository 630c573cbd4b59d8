import { z } from 'zod';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { eventsOf } from '../contract/event';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { huidigeDefinitie, type Indicatormeting, type Programma } from './programma-staat';
import type { Indicator } from './werkagenda';

const gebeurtenis = eventsOf<Programma>();
const opdracht = commandsOf<Programma>();

const meetvelden = {
  indicator: z.string().min(1).max(20),
  datum: datumSchema.describe('De dag waarop de meting slaat'),
  waarde: z.number(),
  bron: openbareTekst(1, 200),
};
const voorbeeld = { indicator: 'UI-1.1', datum: '2020-12-31', waarde: 12, bron: 'Transparantiemonitor 2020' };

const isMeting = (van: { readonly indicator: string; readonly datum: Datum }) => (meting: Indicatormeting): boolean => meting.indicator === van.indicator && meting.datum === van.datum;
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

const indicatormetingGeregistreerd = gebeurtenis({
  type: 'indicatormeting-geregistreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ...meetvelden, bron: z.string() }),
  voorbeeld,
  zin: (d) => `Meting van ${d.indicator} op ${langeDatum(d.datum)}: ${getal.format(d.waarde)} (${d.bron}).`,
  evolve: (programma, d) => ({ ...programma, metingen: [...programma.metingen, d] }),
});

const indicatormetingGecorrigeerd = gebeurtenis({
  type: 'indicatormeting-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ...meetvelden, bron: z.string(), was: z.number(), reden: tekstverwijzing }),
  voorbeeld: { ...voorbeeld, was: 21, reden: voorbeeldtekst },
  zin: (d) => `Meting van ${d.indicator} op ${langeDatum(d.datum)} gecorrigeerd van ${getal.format(d.was)} naar ${getal.format(d.waarde)}.`,
  evolve: (programma, { was: _, reden: __, ...d }) => ({ ...programma, metingen: programma.metingen.map((meting) => (isMeting(d)(meting) ? { ...d, gecorrigeerd: true as const } : meting)) }),
});

/** The indicator in today's definition, or a refusal that names those there are. */
function vindIndicator(programma: Programma, code: string): Indicator {
  const indicatoren = huidigeDefinitie(programma)?.werkagenda?.indicatoren ?? [];
  const gevonden = indicatoren.find((indicator) => indicator.code === code);
  if (gevonden !== undefined) return gevonden;
  const keuze = indicatoren.map((indicator) => indicator.code).join(', ') || 'geen';
  throw new DomainError('verwijzing-onbekend', `Er is geen indicator ${code} in dit programma. Wel: ${keuze}.`, { veld: 'indicator' });
}

function nietInDeToekomst(datum: Datum, vandaag: Datum): void {
  if (datum > vandaag) throw new DomainError('datum-ongeldig', `${langeDatum(datum)} ligt in de toekomst. Kies vandaag of eerder.`, { veld: 'datum' });
}

const registreerIndicatormeting = opdracht({
  type: 'registreerIndicatormeting',
  kind: 'feit',
  titel: 'Indicatormeting registreren',
  wie: ['projectorganisatie', 'dataparty', 'eigenaar'],
  schema: z.strictObject(meetvelden),
  voorbeeld,
  decide: (programma, d, { vandaag }) => {
    vindIndicator(programma, d.indicator);
    nietInDeToekomst(d.datum, vandaag);
    if (programma.metingen.some(isMeting(d))) throw new DomainError('al-gedaan', `Er is al een meting van ${d.indicator} op ${langeDatum(d.datum)}. U kunt die corrigeren.`, { veld: 'datum' });
    return [indicatormetingGeregistreerd(d)];
  },
});

const corrigeerIndicatormeting = opdracht({
  type: 'corrigeerIndicatormeting',
  kind: 'feit',
  titel: 'Indicatormeting corrigeren',
  wie: ['projectorganisatie', 'dataparty', 'eigenaar'],
  schema: z.strictObject({ ...meetvelden, reden: vrijeTekst() }),
  voorbeeld: { ...voorbeeld, reden: 'De cijfers waren omgedraaid.' },
  decide: (programma, d) => {
    const meting = programma.metingen.find(isMeting(d));
    if (meting === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen meting van ${d.indicator} op ${langeDatum(d.datum)} om te corrigeren.`, { veld: 'datum' });
    if (meting.waarde === d.waarde && meting.bron === d.bron) throw new DomainError('al-gedaan', 'Deze meting staat er al zo.', { veld: 'waarde' });
    return [indicatormetingGecorrigeerd({ ...d, was: meting.waarde })];
  },
});

export const indicatorgebeurtenissen = [indicatormetingGeregistreerd, indicatormetingGecorrigeerd];
export const indicatoropdrachten = [registreerIndicatormeting, corrigeerIndicatormeting];
