import type { ItemDetail, MogelijkeOpdracht } from '@cirkel/contracts';
import { HOOGSTENS, leesKeuze, mogelijkMet, rijopdracht, zonderTermijn, type Gekozen } from './keuze';

const opdracht = (type: string, kan: boolean, velden: readonly string[] = ['reden'], reden?: string): MogelijkeOpdracht =>
  ({ type, titel: type, kan, schema: { properties: Object.fromEntries(velden.map((naam) => [naam, { type: 'string' }])) }, ...(reden === undefined ? {} : { reden }) }) as MogelijkeOpdracht;

const gekozen = (opdrachten: readonly MogelijkeOpdracht[], termijnen: readonly object[] = []): Gekozen => ({ nummer: 'CGG-0001', item: { versie: 7, termijnen } as unknown as ItemDetail, opdrachten });

describe('items that are chosen together', () => {
  it('are named once each in the address, as many as can be read again at once', () => {
    expect(leesKeuze('CGG-1,CGG-2,CGG-1,')).toEqual(['CGG-1', 'CGG-2']);
    expect(leesKeuze(undefined)).toEqual([]);
    expect(leesKeuze(Array.from({ length: 60 }, (_, i) => `CGG-${i}`).join(','))).toHaveLength(HOOGSTENS);
  });

  it('get what can be done with at least one of them, and never what is for one alone', () => {
    const een = gekozen([opdracht('schortItemOp', true), opdracht('vulPicotAan', true), opdracht('verlengTermijn', false)]);
    const ander = gekozen([opdracht('schortItemOp', true), opdracht('verlengTermijn', true)]);
    expect(mogelijkMet([een, ander]).map(({ type, kanBij }) => [type, kanBij])).toEqual([['schortItemOp', 2], ['verlengTermijn', 1]]);
    expect(mogelijkMet([gekozen([])])).toEqual([]);
  });

  it('each get the command with the version that was seen, and the first open termijn of their own', () => {
    const termijnen = [
      { id: 'gehaald-1', staat: 'gehaald', effectief: '2020-01-01' },
      { id: 'laat-2', staat: 'loopt', effectief: '2020-12-01' },
      { id: 'eerst-1', staat: 'verstreken', effectief: '2020-10-30' },
    ];
    const verleng = opdracht('verlengTermijn', true, ['termijnId', 'nieuweDatum', 'reden']);
    const vraag = opdracht('vraagUitstel', true, ['termijnId', 'nieuweDatum', 'reden']);
    const item = gekozen([verleng, vraag, opdracht('schortItemOp', true)], termijnen);
    expect(rijopdracht(item, 'verlengTermijn', { reden: 'x' })).toEqual({ inhoud: { type: 'verlengTermijn', reden: 'x', verwachteVersie: 7, termijnId: 'eerst-1' } });
    // Nobody asks for more time for what is past its day.
    expect(rijopdracht(item, 'vraagUitstel', {})).toEqual({ inhoud: { type: 'vraagUitstel', verwachteVersie: 7, termijnId: 'laat-2' } });
    expect(rijopdracht(item, 'schortItemOp', {})).toEqual({ inhoud: { type: 'schortItemOp', verwachteVersie: 7 } });
    expect(zonderTermijn(verleng).schema['properties']).toEqual({ nieuweDatum: { type: 'string' }, reden: { type: 'string' } });
  });

  it('say why one of them cannot', () => {
    expect(rijopdracht(gekozen([opdracht('schortItemOp', false, [], 'Dit item is al opgeschort.')]), 'schortItemOp', {})).toEqual({ kanNiet: 'Dit item is al opgeschort.' });
    expect(rijopdracht(gekozen([]), 'schortItemOp', {})).toEqual({ kanNiet: 'u mag dit bij dit item niet doen.' });
    expect(rijopdracht(gekozen([opdracht('verlengTermijn', true, ['termijnId'])]), 'verlengTermijn', {})).toEqual({ kanNiet: 'er is geen open termijn.' });
  });
});
