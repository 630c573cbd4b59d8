import { aanZet, item } from './item';
import { types, verloop, wie } from '../test/gegeven';
import { inFase, metRelevantie } from '../test/rondje';

describe('een item dat de hele cirkel rondgaat', () => {
  const rond = inFase('monitoring').doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2026-H1' }, { op: '2026-08-03' }).doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent.' }, { op: '2027-02-01' });

  it('doorloopt zeven fasen, elk met een begin en een einde', () => {
    expect(rond.state.doorlopen).toEqual([
      { fase: 'kennisvraag', soort: 'kennisvraag', sinds: '2020-09-01', tot: '2020-10-01' },
      { fase: 'picot', soort: 'picot', sinds: '2020-10-01', tot: '2020-11-27' },
      { fase: 'subsidieronde', soort: 'subsidieronde', sinds: '2020-11-27', tot: '2021-11-15' },
      { fase: 'studie', soort: 'studie', sinds: '2021-11-15', tot: '2024-06-03' },
      { fase: 'richtlijn', soort: 'richtlijn', sinds: '2024-06-03', tot: '2025-06-02' },
      { fase: 'implementatie', soort: 'implementatie', sinds: '2025-06-02', tot: '2026-03-03' },
      { fase: 'monitoring', soort: 'monitoring', sinds: '2026-03-03', tot: '2027-02-01' },
    ]);
    expect(rond.state).toMatchObject({ status: 'beeindigd', einde: { code: 'geimplementeerd', op: '2027-02-01' } });
  });

  it('haalt onderweg elke termijn op tijd en laat de laatste vervallen', () => {
    expect(rond.state.termijnen.map(({ id, staat, gemist }) => [id, staat, gemist])).toEqual([
      ['picot-1', 'gehaald', 0], ['aanvraag-1', 'gehaald', 0], ['honorering-1', 'gehaald', 0], ['start-1', 'gehaald', 0], ['duiding-1', 'gehaald', 0],
      ['opname-1', 'gehaald', 0], ['spiegel-1', 'gehaald', 0], ['spiegel-2', 'vervallen', 0],
    ]);
  });

  it('wordt op zijn laatste termijnen alleen herinnerd', () => {
    expect(types(rond.events)).toContain('termijn-herinnerd');
    expect(types(rond.events)).not.toContain('termijn-verstreken');
  });

  it('heeft steeds iemand aan zet, tot het einde', () => {
    const standen = rond.events.map((_, i) => rond.events.slice(0, i + 1).reduce(item.evolve, undefined as Parameters<typeof item.evolve>[0]));
    for (const stand of standen.slice(0, -2)) expect(stand === undefined ? [] : aanZet(stand)?.wie).not.toEqual([]);
    expect(aanZet(rond.state)).toBeUndefined();
  });

  it('is uit zijn gebeurtenissen weer op te bouwen', () => {
    expect(rond.events.reduce(item.evolve, undefined as Parameters<typeof item.evolve>[0])).toEqual(rond.state);
  });

  it('kan niets doen op een dag voordat zijn fase begon', () => {
    const v = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, { op: '2020-09-01' });
    expect(() => v.doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-05', gebeurdOp: '1990-01-01' })).toThrow('De fase kennisvraag begon op 1 september 2020. Kies die dag of later.');
    const eerste = v.doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-05', gebeurdOp: '2020-09-01' });
    expect(eerste.state.doorlopen.at(-1)).toEqual({ fase: 'picot', soort: 'picot', sinds: '2020-09-01' });
    expect(() => eerste.doe(wie.FMS, 'vulPicotAan', { patient: 'a' }, { op: '2020-10-06', gebeurdOp: '2020-08-31' })).toThrow('De fase PICOT begon op 1 september 2020.');
  });

  it('laat geregistreerd verliest geen gemiste termijn en verzint er geen', () => {
    const laat = verloop(item)
      .doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, { op: '2020-09-01' })
      .doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-11-10', gebeurdOp: '2020-10-01' });
    expect(laat.laatste.at(-1)).toMatchObject({ type: 'termijn-verstreken', data: { effectief: '2020-10-30', verleden: false }, due: '2020-10-30T23:00:00.000Z' });
    expect(laat.state.termijnen[0]).toMatchObject({ staat: 'verstreken', gemist: 1 });
    const velden = { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' };
    const opTijd = metRelevantie(laat).doe(wie.projectorganisatie, 'vulPicotAan', velden, { gebeurdOp: '2020-10-20' }).doe(wie.projectorganisatie, 'voltooiPicot', {}, { gebeurdOp: '2020-10-20' });
    expect(opTijd.laatste.at(-1)).toMatchObject({ type: 'termijn-gehaald', data: { op: '2020-10-20', dagenTeLaat: 0 } });
    const teLaat = metRelevantie(laat).doe(wie.projectorganisatie, 'vulPicotAan', velden).doe(wie.projectorganisatie, 'voltooiPicot', {}, { gebeurdOp: '2020-11-05' });
    expect(teLaat.laatste.at(-1)).toMatchObject({ type: 'termijn-gehaald', data: { op: '2020-11-05', dagenTeLaat: 6 } });
  });

  it('geeft een nieuwe kennisvraag die naar hem wijst', () => {
    const nieuw = verloop(item, 'item-nieuw').doe(wie.FMS, 'dienKennisvraagIn', { titel: 'En bij ouderen?', vervolgOp: 'item-test' }, { items: ['item-test'], op: '2027-02-15', nummer: 'CGG-0143' });
    expect(nieuw.state).toMatchObject({ fase: 'kennisvraag', vervolgOp: 'item-test' });
  });
});
