import { isOpen, openBelemmeringen, verbeteractiestatussen, type Item } from '@cirkel/domain';
import type { ImplementatieRij } from '@cirkel/contracts';
import { stateModel } from '../projection/read-model';
import { ImplementatieRow } from './table';

export const implementatieagenda = stateModel('implementatieagenda', ImplementatieRow, {
  item: ({ streamId, state }) => {
    if (state.soort !== 'implementatie' || state.status === 'beeindigd') return [];
    const eigenaren = [...new Set([state.eigenaar, ...(state.implementatie?.verbeteracties ?? []).map(({ eigenaar }) => eigenaar)])];
    const rij = agendaRij(streamId, state);
    return [{ id: streamId, nummer: state.nummer, programma: state.programma.code, eigenaren, deImplementatie: rij.deImplementatie, rij }];
  },
});

function agendaRij(id: string, item: Item): ImplementatieRij {
  const { verbeteracties = [], koplopers = [], rapporten = [], streeftijd, deImplementatie = false } = item.implementatie ?? {};
  const open = openBelemmeringen(item);
  return {
    id,
    nummer: item.nummer,
    titel: item.titel,
    programma: item.programma.code,
    eigenaar: item.eigenaar,
    wvs: [...item.wvs],
    sinds: item.doorlopen.find(({ fase }) => fase === item.fase)?.sinds ?? '',
    deImplementatie,
    streeftijd: streeftijd ?? null,
    perStatus: Object.fromEntries(verbeteractiestatussen.map((status) => [status, verbeteracties.filter((actie) => actie.status === status).length])) as ImplementatieRij['perStatus'],
    verbeteracties: verbeteracties.map(({ code, omschrijving, eigenaar, soort, status }) => ({ code, omschrijving, eigenaar, soort: soort ?? null, status })),
    koplopers: koplopers.map(({ zorgaanbieder }) => zorgaanbieder),
    openBelemmeringen: open.length,
    belemmeringen: open.map(({ code, omschrijving, gemeldDoor, gemeldOp }) => ({ code, omschrijving, gemeldDoor, gemeldOp })),
    rapporten: rapporten.map(({ jaar }) => jaar).sort((a, b) => a - b),
    volgendRapport: volgendRapport(item),
  };
}

/** The first report or evaluation that is still to come, or is late. */
function volgendRapport({ termijnen }: Item): ImplementatieRij['volgendRapport'] {
  const [eerste] = termijnen.filter((termijn) => /^(jaarrapport-|evaluatie$)/.test(termijn.stap) && isOpen(termijn)).sort((a, b) => (a.effectief < b.effectief ? -1 : 1));
  return eerste === undefined ? null : { omschrijving: eerste.omschrijving, op: eerste.effectief, teLaat: eerste.staat === 'verstreken' };
}
