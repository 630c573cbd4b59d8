import { z } from 'zod';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { kalenderregels } from '../kalender/werkkalender';
import { sluiting } from './opdrachten';
import { rondegebeurtenis, rondeopdracht, rondestappen, type Aanvraag, type Ronde, type Rondestap, type Venster } from './ronde-staat';
import { nietOmDeLadder } from './termijnregels';
import { heeftUitzondering, rondestapInZin, vensterVan } from './vensters';
import { weigerVolgorde } from './volgorde';

export const vensterGewijzigd = rondegebeurtenis({
  type: 'venster-gewijzigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    stap: z.enum(rondestappen), van: datumSchema, tot: datumSchema, nominaal: datumSchema, kalenderregel: z.enum(kalenderregels),
    /** The last day that it had; absent when it had none, and when there was no window. */
    oud: datumSchema.optional(), nieuw: z.boolean(), heropend: z.boolean(), reden: tekstverwijzing,
  }),
  voorbeeld: { stap: 'uitwerking', van: '2020-01-06', tot: '2020-03-31', nominaal: '2020-03-31', kalenderregel: 'atw', oud: '2020-05-15', nieuw: false, heropend: false, reden: voorbeeldtekst },
  zin: (d) => {
    const eerst = d.oud === undefined ? `er was ${d.nieuw ? 'geen venster' : 'geen laatste dag'}` : `was ${langeDatum(d.oud)}`;
    return `Venster voor ${rondestapInZin(d.stap)} gewijzigd: ${d.nieuw ? `van ${langeDatum(d.van)} ` : ''}tot en met ${langeDatum(d.tot)} (${eerst}).`;
  },
  evolve: (ronde, { stap, van, tot, nominaal, kalenderregel, nieuw, heropend }, { gebeurdOp: genoemdOp }) => ({
    ...ronde,
    // What time has to do next, also with a day that is past, time does by itself.
    vensters: nieuw
      ? [...ronde.vensters, { stap, van, tot, nominaal, kalenderregel, genoemdOp, staat: 'gepland' }]
      : ronde.vensters.map((venster) => (venster.stap === stap ? { ...venster, tot, nominaal, genoemdOp, staat: heropend ? 'open' : venster.staat } : venster)),
  }),
});

/** The days on which an application did what the window of this step is for. */
function dagenIn(stap: Rondestap, { ingediendOp, uitgewerktOp, beoordeeldOp, rebuttalOp, voorlopigOp }: Aanvraag): readonly Datum[] {
  const dagen: Readonly<Record<Rondestap, readonly (Datum | undefined)[]>> = { projectidee: [ingediendOp], uitwerking: [uitgewerktOp], beoordeling: [beoordeeldOp, rebuttalOp], honorering: [voorlopigOp], start: [] };
  return dagen[stap].filter((dag) => dag !== undefined);
}

/** Refuses a window in which an application that was in time no longer would be, unless a decision made an exception for it. */
function weigerBuitenGesloten(ronde: Ronde, { stap, van, tot }: Pick<Venster, 'stap' | 'van' | 'tot'>): void {
  const was = vensterVan(ronde, stap);
  const buiten = (dag: Datum, venster: Pick<Venster, 'van' | 'tot'>): boolean => dag < venster.van || (venster.tot !== undefined && dag > venster.tot);
  const geraakt = ronde.aanvragen
    .filter(({ code }) => !heeftUitzondering(ronde, stap, code))
    .filter((aanvraag) => dagenIn(stap, aanvraag).some((dag) => buiten(dag, { van, ...(tot === undefined ? {} : { tot }) }) && (was === undefined || !buiten(dag, was))))
    .map(({ code }) => code);
  if (geraakt.length === 0) return;
  throw new DomainError('datum-ongeldig', `Dan valt wat al is vastgelegd buiten het venster: ${geraakt.join(', ')}. Kies een andere dag, of sta voor deze aanvragen eerst een uitzondering toe.`, { veld: 'tot', aanvragen: geraakt });
}

/** The window as it becomes; one that exists keeps the day on which it opens and its calendar rule. */
function alsNieuw(ronde: Ronde, d: { readonly stap: Rondestap; readonly van?: Datum | undefined; readonly tot: Datum }, context: Context): Omit<Required<Venster>, 'staat' | 'genoemdOp'> {
  const was = vensterVan(ronde, d.stap);
  if (was !== undefined && d.van !== undefined && d.van !== was.van) {
    throw new DomainError('datum-ongeldig', `Het venster voor ${rondestapInZin(d.stap)} opent op ${langeDatum(was.van)}. Alleen de laatste dag kan veranderen.`, { veld: 'van' });
  }
  const kalenderregel = was?.kalenderregel ?? context.definitie.kalenderregel;
  const { tot = d.tot, nominaal = d.tot } = sluiting(d.tot, kalenderregel, context);
  return { stap: d.stap, van: was?.van ?? d.van ?? context.gebeurdOp, tot, nominaal, kalenderregel };
}

/** The window with this last day; refused when what was in time would not be any more, or the steps would not follow each other. */
export function metLaatsteDag(ronde: Ronde, d: { readonly stap: Rondestap; readonly van?: Datum | undefined; readonly tot: Datum; readonly reden: string }, context: Context): NewEvent {
  const was = vensterVan(ronde, d.stap);
  const venster = alsNieuw(ronde, d, context);
  if (venster.tot < venster.van) throw new DomainError('datum-ongeldig', `Het venster opent op ${langeDatum(venster.van)}. Kies die dag of later.`, { veld: 'tot' });
  if (was?.tot === venster.tot) throw new DomainError('al-gedaan', `Het venster voor ${rondestapInZin(d.stap)} loopt al tot en met ${langeDatum(venster.tot)}.`, { veld: 'tot' });
  // The day on which it opens was judged when it was announced, where it may have been left out.
  weigerVolgorde([...ronde.vensters.filter(({ stap }) => stap !== d.stap), was === undefined ? venster : { stap: d.stap, tot: venster.tot }], d.stap);
  weigerBuitenGesloten(ronde, venster);
  const heropend = was?.staat === 'gesloten' && venster.tot >= context.vandaag;
  return vensterGewijzigd({ ...venster, ...(was?.tot === undefined ? {} : { oud: was.tot }), nieuw: was === undefined, heropend, reden: d.reden });
}

/** Corrects the last day of a window, or gives the ronde one that is missing. Moving the day later for everybody by decision is verlengVenster. */
export const wijzigVenster = rondeopdracht({
  type: 'wijzigVenster',
  kind: 'levensloop',
  titel: 'Venster corrigeren',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({
    stap: z.enum(rondestappen),
    van: datumSchema.optional().describe('De dag waarop het venster opent; alleen als deze stap nog geen venster heeft. Leeg: meteen'),
    tot: datumSchema.describe('De juiste laatste dag'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { stap: 'uitwerking', tot: '2020-03-31', reden: 'In de oproep staat 31 maart.' },
  decide: (ronde, d, context) => {
    // That the call said another day is a fact that the projectorganisatie knows; who was late cannot put it right that way.
    if (context.actor.rol !== 'projectorganisatie') nietOmDeLadder(ronde, d.stap, context);
    return [metLaatsteDag(ronde, d, context)];
  },
});
