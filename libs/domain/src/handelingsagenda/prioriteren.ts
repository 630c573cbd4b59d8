import { z } from 'zod';
import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { vrijeTekst } from '../contract/tekst';
import { plusDagen, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { scorebladStroom, type Scoreblad } from '../scoreblad/scoreblad-staat';
import { agendaopdracht, vindKandidaat, type Handelingsagenda, type Rangschikking } from './agenda-staat';
import { agendaStopgezet, agendaVastgesteld, gelijkeStandBeslecht, kandidatenGerangschikt } from './gebeurtenissen';
import { afgehaakt } from './kandidaat';
import { rangschik, type Blad } from './rangschik';
import { gelijkeStanden, gelijkeStandOpDeGrens, gelijkeStandVan, plaatsen, volgorde } from './volgorde';

const pas = (agenda: Handelingsagenda): void => {
  if (!agenda.scoren.gesloten) throw new DomainError('nog-niet', `Scoren kan nog tot en met ${langeDatum(agenda.scoren.tot)}. Daarna kunt u rangschikken.`, { tot: agenda.scoren.tot });
};

/** The sheets as they are now: what was submitted counts, a draft does not. */
function verzamel({ programma, jaar, partijen }: Handelingsagenda, context: Context): readonly (Blad & { readonly blad?: string })[] {
  return partijen.map((partij) => {
    const buur = buurVan<Scoreblad>({ kind: 'scoreblad' }, scorebladStroom(programma.code, jaar, partij), context);
    return buur?.state.ingediend === undefined ? { partij } : { partij, blad: `${buur.streamId}@${buur.versie}`, scores: buur.state.ingediend.scores };
  });
}

function weigerAfgehaakt(agenda: Handelingsagenda, context: Context): void {
  const weg = afgehaakt(agenda, context);
  if (weg.length > 0) throw new DomainError('nog-niet', `Deze items doen niet meer mee, of hun PICOT is niet meer voltooid: ${weg.join(', ')}. Verwijder ze eerst als kandidaat, of voltooi de PICOT opnieuw.`, { nummers: weg });
}

const bladenNu = (agenda: Handelingsagenda, context: Context): { partij: string; blad?: string }[] => verzamel(agenda, context).map(({ partij, blad }) => ({ partij, ...(blad === undefined ? {} : { blad }) }));
const zelfdeBladen = (a: Rangschikking['bladen'], b: Rangschikking['bladen']): boolean => a.length === b.length && a.every((een, i) => een.partij === b[i]?.partij && een.blad === b[i]?.blad);
const zelfdeItems = ({ kandidaten, rangschikking }: Handelingsagenda): boolean =>
  rangschikking?.regels.length === kandidaten.length && kandidaten.every(({ item }) => rangschikking.regels.some((regel) => regel.item === item));

export const rangschikKandidaten = agendaopdracht({
  type: 'rangschikKandidaten',
  kind: 'levensloop',
  titel: 'Kandidaten rangschikken',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (agenda) => {
    pas(agenda);
    if (agenda.kandidaten.length === 0) throw new DomainError('nog-niet', 'Er zijn geen kandidaten om te rangschikken.');
  },
  decide: (agenda, _d, context) => {
    weigerAfgehaakt(agenda, context);
    const verzameld = verzamel(agenda, context);
    const bladen = bladenNu(agenda, context);
    if (verzameld.every(({ blad }) => blad === undefined)) throw new DomainError('nog-niet', 'Er is nog geen scoreblad ingediend.');
    if (agenda.rangschikking !== undefined && zelfdeBladen(agenda.rangschikking.bladen, bladen) && zelfdeItems(agenda)) {
      throw new DomainError('al-gedaan', 'Er is al gerangschikt, en sindsdien is er niets veranderd.');
    }
    const regels = rangschik(agenda.criteria, agenda.kandidaten.map(({ item }) => item), verzameld);
    return [kandidatenGerangschikt({ nr: (agenda.rangschikking?.nr ?? 0) + 1, criteriaset: agenda.criteria.code, bladen, regels: regels.map(alsData) })];
  },
});

/**
 * The last day before which these events cannot have happened: scores are counted after the last day of scoring, and a ranking comes before the decisions
 * on it. Undefined when they are no steps of the prioritising.
 */
export function laatsteStap({ scoren, rangschikking, laatsteBesluit }: Handelingsagenda, events: readonly NewEvent[]): { readonly op: Datum; readonly wat: string } | undefined {
  const is = (...gebeurtenissen: readonly { readonly type: string }[]): boolean => events.some(({ type }) => gebeurtenissen.some((een) => een.type === type));
  if (is(kandidatenGerangschikt)) return { op: plusDagen(scoren.tot, 1), wat: 'Het scoren sloot' };
  if (is(agendaStopgezet) && rangschikking === undefined && laatsteBesluit !== undefined) return { op: laatsteBesluit.op, wat: `Het besluit "${laatsteBesluit.wat}" viel` };
  if (!is(gelijkeStandBeslecht, agendaVastgesteld, agendaStopgezet) || rangschikking === undefined) return undefined;
  const besluit = is(agendaVastgesteld, agendaStopgezet) ? laatsteBesluit : undefined;
  return besluit !== undefined && besluit.op > rangschikking.op ? { op: besluit.op, wat: `Het besluit "${besluit.wat}" viel` } : { op: rangschikking.op, wat: 'Er is gerangschikt' };
}

type Regel = Rangschikking['regels'][number];
const alsData = ({ gelijkMet, perPartij, perCriterium, ontbreekt, ...regel }: Regel): Parameters<typeof kandidatenGerangschikt>[0]['regels'][number] => ({
  ...regel, gelijkMet: [...gelijkMet], perPartij: [...perPartij], perCriterium: [...perCriterium], ontbreekt: ontbreekt.map(({ partij, criteria }) => ({ partij, criteria: [...criteria] })),
});

/** The ranking that was made, or a refusal. */
function gerangschikt(agenda: Handelingsagenda): Rangschikking {
  pas(agenda);
  if (agenda.rangschikking === undefined) throw new DomainError('nog-niet', 'Er is nog niet gerangschikt.');
  return agenda.rangschikking;
}

const nummersVan = (agenda: Handelingsagenda, items: readonly string[]): string[] => items.map((item) => vindKandidaat(agenda, item)?.nummer ?? item);

export const beslechtGelijkeStand = agendaopdracht({
  type: 'beslechtGelijkeStand',
  kind: 'levensloop',
  titel: 'Gelijke stand beslechten',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({
    volgorde: z.array(z.string().min(1).max(110)).min(2).max(200).describe('De nummers van de items met dezelfde stand, de hoogste eerst'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { volgorde: ['CGG-0143', 'CGG-0142'], reden: 'De praktijkvariatie is bij CGG-0143 groter.' },
  vooraf: (agenda) => {
    if (gelijkeStanden(gerangschikt(agenda)).length === 0) throw new DomainError('nog-niet', 'Er is geen gelijke stand.');
  },
  decide: (agenda, d) => {
    const rangschikking = gerangschikt(agenda);
    const items = d.volgorde.map((wie) => vindKandidaat(agenda, wie)?.item ?? wie);
    if (new Set(items).size !== items.length || gelijkeStandVan(rangschikking, items) === undefined) {
      const groepen = gelijkeStanden(rangschikking).map((groep) => nummersVan(agenda, groep).join(', '));
      throw new DomainError('verwijzing-onbekend', `Noem precies de items die samen gelijk staan: ${groepen.join('; of ')}.`, { veld: 'volgorde', groepen });
    }
    return [gelijkeStandBeslecht({ volgorde: items, nummers: nummersVan(agenda, items), reden: d.reden })];
  },
});

export const stelHandelingsagendaVast = agendaopdracht({
  type: 'stelHandelingsagendaVast',
  kind: 'levensloop',
  titel: 'Handelingsagenda vaststellen',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst().optional() }),
  voorbeeld: {},
  vooraf: (agenda) => {
    gerangschikt(agenda);
    const gelijk = gelijkeStandOpDeGrens(agenda);
    if (gelijk === undefined) return;
    const nummers = nummersVan(agenda, gelijk);
    throw new DomainError('gelijke-stand', `Op de grens van de eerste ${agenda.aantal} staan ${nummers.join(', ')} gelijk. Beslecht eerst die gelijke stand.`, { nummers });
  },
  decide: (agenda, d, context) => {
    // Since the ranking an item may have been withdrawn or merged.
    weigerAfgehaakt(agenda, context);
    if (!zelfdeItems(agenda)) throw new DomainError('nog-niet', 'De kandidaten zijn veranderd sinds er is gerangschikt. Rangschik opnieuw.');
    // Scoring may have been opened again after it.
    if (!zelfdeBladen(gerangschikt(agenda).bladen, bladenNu(agenda, context))) throw new DomainError('nog-niet', 'Er zijn scores veranderd sinds er is gerangschikt. Rangschik opnieuw.');
    const items = volgorde(agenda).slice(0, agenda.aantal);
    const afgevallen = agenda.kandidaten.map(({ item }) => item).filter((item) => !items.includes(item));
    return [agendaVastgesteld({ items, nummers: nummersVan(agenda, items), plaatsen: plaatsen(agenda).slice(0, agenda.aantal), afgevallen, ...(d.reden === undefined ? {} : { reden: d.reden }) })];
  },
});
