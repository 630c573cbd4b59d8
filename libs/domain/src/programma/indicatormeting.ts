import { z } from 'zod';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { eventsOf } from '../contract/event';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { KLEINSTE_GETOOND } from '../kleine-aantallen/onderdruk';
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

/** As it goes out, a count of fewer than ten people is not there. */
const gemetenSchema = z.strictObject({ ...meetvelden, waarde: z.number().optional(), bron: z.string(), teltPersonen: z.literal(true).optional() });
/** Version 1 did not say whether people were counted. */
const versie = { versie: 2, upcast: { 1: (data: Readonly<Record<string, unknown>>) => data } } as const;
type Gemeten = z.infer<typeof gemetenSchema>;
const alsMeting = (d: Gemeten): Indicatormeting => ({ ...d, waarde: d.waarde ?? 0 });

/** Whether nobody may see this value: it counts fewer than ten people. */
const isVerborgen = (waarde: number | undefined, teltPersonen: boolean | undefined): boolean => teltPersonen === true && (waarde === undefined || waarde < KLEINSTE_GETOOND);
/** The value of a measurement as it may be shown; undefined for fewer than ten people. `teltPersonen` is what today's definition says of the indicator: of older measurements they do not know it themselves. */
export const toonbareWaarde = (meting: Indicatormeting, teltPersonen?: boolean): number | undefined => (isVerborgen(meting.waarde, meting.teltPersonen ?? teltPersonen) ? undefined : meting.waarde);

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });
const inZin = (waarde: number | undefined, teltPersonen: boolean | undefined): string => (waarde === undefined || isVerborgen(waarde, teltPersonen) ? `minder dan ${KLEINSTE_GETOOND}` : getal.format(waarde));

const indicatormetingGeregistreerd = gebeurtenis({
  type: 'indicatormeting-geregistreerd',
  ...versie,
  zichtbaarheid: 'openbaar',
  schema: gemetenSchema,
  voorbeeld: { indicator: 'UI-1.2', datum: '2020-12-31', waarde: 1200, bron: 'Transparantiemonitor 2020', teltPersonen: true as const },
  zin: (d) => `Meting van ${d.indicator} op ${langeDatum(d.datum)}: ${inZin(d.waarde, d.teltPersonen)} (${d.bron}).`,
  naarBuiten: ({ waarde, ...d }) => (isVerborgen(waarde, d.teltPersonen) ? d : { ...d, waarde }),
  evolve: (programma, d) => ({ ...programma, metingen: [...programma.metingen, alsMeting(d)] }),
});

const indicatormetingGecorrigeerd = gebeurtenis({
  type: 'indicatormeting-gecorrigeerd',
  ...versie,
  zichtbaarheid: 'openbaar',
  schema: gemetenSchema.extend({ was: z.number().optional(), reden: tekstverwijzing }),
  voorbeeld: { ...voorbeeld, was: 21, reden: voorbeeldtekst },
  zin: (d) => `Meting van ${d.indicator} op ${langeDatum(d.datum)} gecorrigeerd van ${inZin(d.was, d.teltPersonen)} naar ${inZin(d.waarde, d.teltPersonen)}.`,
  naarBuiten: ({ was, waarde, ...d }) => ({ ...d, ...(isVerborgen(was, d.teltPersonen) ? {} : { was }), ...(isVerborgen(waarde, d.teltPersonen) ? {} : { waarde }) }),
  evolve: (programma, { was: _, reden: __, ...d }) => ({ ...programma, metingen: programma.metingen.map((meting) => (isMeting(d)(meting) ? { ...alsMeting(d), gecorrigeerd: true as const } : meting)) }),
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

/** That people were counted, kept with the measurement: history and feed know no definition. Refuses what is no count. */
function geteld(waarde: number, { code, teltPersonen }: Pick<Indicator, 'code' | 'teltPersonen'>): { teltPersonen?: true } {
  if (teltPersonen !== true) return {};
  if (!Number.isInteger(waarde) || waarde < 0) throw new DomainError('onvolledig', `${code} telt personen. Vul een heel getal in, 0 of meer.`, { veld: 'waarde' });
  return { teltPersonen };
}

const registreerIndicatormeting = opdracht({
  type: 'registreerIndicatormeting',
  kind: 'feit',
  titel: 'Indicatormeting registreren',
  wie: ['projectorganisatie', 'dataparty', 'eigenaar'],
  schema: z.strictObject(meetvelden),
  voorbeeld,
  decide: (programma, d, { vandaag }) => {
    const indicator = vindIndicator(programma, d.indicator);
    nietInDeToekomst(d.datum, vandaag);
    if (programma.metingen.some(isMeting(d))) throw new DomainError('al-gedaan', `Er is al een meting van ${d.indicator} op ${langeDatum(d.datum)}. U kunt die corrigeren.`, { veld: 'datum' });
    return [indicatormetingGeregistreerd({ ...d, ...geteld(d.waarde, indicator) })];
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
    // One whose indicator is there no more counts what it counted.
    const indicator = huidigeDefinitie(programma)?.werkagenda?.indicatoren.find(({ code }) => code === d.indicator);
    return [indicatormetingGecorrigeerd({ ...d, ...geteld(d.waarde, { code: d.indicator, teltPersonen: meting.teltPersonen ?? indicator?.teltPersonen }), was: meting.waarde })];
  },
});

export const indicatorgebeurtenissen = [indicatormetingGeregistreerd, indicatormetingGecorrigeerd];
export const indicatoropdrachten = [registreerIndicatormeting, corrigeerIndicatormeting];
