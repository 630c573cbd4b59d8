import { wachtOpActualisatie, type Fasesoort, type Item } from '@cirkel/domain';
import type { KennisagendaRij } from '@cirkel/contracts';
import { stateModel } from '../projection/read-model';
import { zoekvorm } from '../query/zoekvorm';
import { gatVan } from './gat';
import { KennisagendaRow } from './table';

/** Kinds of stages in which a subject is shown whatever it came from: a study that was finished elsewhere comes in at the richtlijn. */
const OP_WEG: ReadonlySet<Fasesoort> = new Set(['studie', 'richtlijn']);

export const kennisagenda = stateModel('kennisagenda', KennisagendaRow, {
  item: ({ streamId, state }) => {
    const { kennisagenda: agenda, studie, richtlijn, soort, nummer, titel, programma } = state;
    if (agenda === undefined && !OP_WEG.has(soort) && studie === undefined && richtlijn === undefined) return [];
    const wvs = [...new Set([...state.wvs, ...(agenda?.wv === undefined ? [] : [agenda.wv])])];
    const zoektekst = zoekvorm([nummer, titel, agenda?.naam ?? '', richtlijn?.module ?? '', richtlijn?.richtlijn ?? '', richtlijn?.wachtOp?.module ?? '', richtlijn?.wachtOp?.richtlijn ?? ''].join(' '));
    return [{ id: streamId, nummer, programma: programma.code, wvs, zoektekst, herbeoordeling: richtlijn?.herbeoordelingOp ?? wachtenVan(state).wachtTot, gat: gatVan(state) ?? null, rij: rijVan(streamId, state, wvs) }];
  },
}, 3);

const rijVan = (id: string, item: Item, wvs: string[]): KennisagendaRij => ({
  id,
  nummer: item.nummer,
  titel: item.titel,
  programma: item.programma.code,
  wvs,
  kennisagenda: item.kennisagenda === undefined ? null : { naam: item.kennisagenda.naam, wv: item.kennisagenda.wv ?? null },
  fase: item.fase,
  fasenaam: item.fasenaam,
  status: item.status,
  einde: item.einde?.code ?? null,
  studie: studieVan(item),
  richtlijn:
    item.richtlijn === undefined
      ? null
      : {
          conclusie: item.richtlijn.conclusie ?? null, module: item.richtlijn.module ?? null, richtlijn: item.richtlijn.richtlijn ?? null,
          herbeoordelingOp: item.richtlijn.herbeoordelingOp ?? null, ...wachtenVan(item),
        },
  gat: gatVan(item) ?? null,
});

/** The revision that it waits for; nothing when it goes on, or stands still for something else. */
function wachtenVan(item: Item): Pick<NonNullable<KennisagendaRij['richtlijn']>, 'wachtTot' | 'wachtOp'> {
  if (item.richtlijn === undefined || !wachtOpActualisatie(item)) return { wachtTot: null, wachtOp: null };
  const { wachtTot, wachtOp } = item.richtlijn;
  return { wachtTot: wachtTot ?? null, wachtOp: wachtOp === undefined ? null : { module: wachtOp.module ?? null, richtlijn: wachtOp.richtlijn ?? null } };
}

/** Without the inclusions: those stand in a stream of their own, and the query puts them beside it. */
function studieVan(item: Item): KennisagendaRij['studie'] {
  const { studie } = item;
  if (studie === undefined && item.soort !== 'studie') return null;
  return {
    status: studiestatus(item),
    gestartOp: studie?.gestartOp ?? null,
    geplandEind: studie?.plan?.eind ?? null,
    uitkomst: studie?.uitkomst ?? null,
    uitkomstsoort: studie?.uitkomstsoort ?? null,
    doel: studie?.plan?.doel ?? null,
    inclusies: null,
  };
}

function studiestatus({ studie, soort, status }: Item): NonNullable<KennisagendaRij['studie']>['status'] {
  if (studie?.uitkomst !== undefined) return 'afgerond';
  if (soort === 'studie' && status === 'beeindigd') return 'gestopt';
  if (studie?.gestartOp === undefined) return 'gepland';
  return studie.tempo?.teTraag === true ? 'te-traag' : 'loopt';
}
