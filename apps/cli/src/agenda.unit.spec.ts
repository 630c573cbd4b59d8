import type { AgendaRij } from '@cirkel/contracts';
import { agendaInRegels } from './agenda';

const rij: AgendaRij = {
  id: 'picot-1', stap: 'picot', omschrijving: 'PICOT aanvullen', tekst: 'voor 1 november', oorspronkelijk: '2020-10-30', nominaal: '2020-10-30', effectief: '2020-10-30', precisie: 'dag', kalenderregel: 'atw',
  eigenaren: ['partij:FMS'], gereedDoor: [], bron: 'configuratie', staat: 'loopt', onderwerp: { id: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia' }, dagen: 12, escalaties: [],
};
const regel = (anders: Partial<AgendaRij>): string => agendaInRegels({ rijen: [{ ...rij, ...anders }], totaal: 1, meer: false })[0] ?? '';

describe('de agenda op de opdrachtregel', () => {
  it.each<[Partial<AgendaRij>, string]>([
    [{}, '30 oktober 2020  CGG-0142 Lage rughernia: PICOT aanvullen (FMS): nog 12 dagen'],
    [{ dagen: 0 }, 'vandaag'],
    [{ dagen: 1 }, 'nog 1 dag'],
    [{ staat: 'opgeschort' }, 'opgeschort'],
    [{ staat: 'gehaald', gehaaldOp: '2020-10-20', gereedDoor: ['partij:FMS'] }, '(iedereen gereed): gehaald op 20 oktober 2020'],
    [{ oorspronkelijk: '2020-04-01' }, 'nog 12 dagen, eerst 1 april 2020'],
    [{ eigenaren: ['partij:FMS', 'partij:NVZ', 'partij:ZN'], gereedDoor: ['partij:NVZ'] }, '(FMS en ZN)'],
    [{ omschrijving: 'Lage rughernia' }, 'CGG-0142 Lage rughernia (FMS)'],
  ])('zegt van %j wat er moet, wie, en hoe het staat', (anders, verwacht) => {
    expect(regel(anders)).toContain(verwacht);
  });

  it('zegt waar ligt wat te laat is', () => {
    expect(regel({ staat: 'verstreken', dagen: -8, escalaties: [{ id: 'escalatie-1', nummer: 'ESC-0031', gremium: 'BO', sinds: '2020-10-31' }] })).toMatch(/: 8 dagen te laat, ESC-0031 bij BO$/);
  });

  it('zegt dat er niets is, en dat er meer is', () => {
    expect(agendaInRegels({ rijen: [], totaal: 0, meer: false })).toEqual(['Er zijn geen termijnen die hieraan voldoen.']);
    expect(agendaInRegels({ rijen: [rij], totaal: 3, meer: false })[1]).toBe('Dit zijn er 1 van 3. Vraag een kortere periode, of één eigenaar.');
  });
});
