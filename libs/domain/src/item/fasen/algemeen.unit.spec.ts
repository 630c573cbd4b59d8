import { aanZet, item } from '../item';
import { types, verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { stappenprogramma } from '../../test/stappenprogramma';

const begin = verloop(item, 'item-test', stappenprogramma).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' });
const stap = (v: typeof begin, code: string, actor: Parameters<typeof v.doe>[0] = wie.projectorganisatie) => v.doe(actor, 'rondStapAf', { stap: code });

describe('een fase van stappen', () => {
  it('is aan zet bij wie de eerste open stap heeft, en haalt de termijn van die stap', () => {
    expect(begin.state).toMatchObject({ fase: 'screening', soort: 'algemeen', fasenaam: 'screening', faseNr: 1 });
    expect(aanZet(begin.state)).toEqual({ wie: ['projectorganisatie'], wat: 'Signalering' });
    const klaar = stap(begin, 'signalering');
    expect(types(klaar.laatste)).toEqual(['stap-afgerond', 'termijn-gehaald']);
    expect(aanZet(klaar.state)).toEqual({ wie: ['projectorganisatie'], wat: 'screening afronden' });
  });

  it('heeft per stap een dag die te corrigeren is', () => {
    const klaar = verloop(item, 'item-test', stappenprogramma)
      .doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' })
      .doe(wie.projectorganisatie, 'rondStapAf', { stap: 'signalering' }, { op: '2020-09-20' });
    const versie = klaar.events.findLast(({ type }) => type === 'stap-afgerond')!.version;
    const goed = klaar.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie, juisteDatum: '2020-09-14', reden: 'De brief is van 14 september.' });
    expect(goed.state.algemeen?.['screening']?.gedaan).toEqual({ signalering: '2020-09-14' });
    expect(goed.laatste[0]?.data).toMatchObject({ wat: 'Stap afgerond: signalering', oud: '2020-09-20', nieuw: '2020-09-14' });
  });

  it('gaat door naar de enige volgende fase, en eindigt in de laatste', () => {
    const verdieping = stap(begin, 'signalering').doe(wie.projectorganisatie, 'rondFaseAf');
    expect(verdieping.state).toMatchObject({ fase: 'verdieping', faseNr: 2 });
    expect(aanZet(verdieping.state)).toEqual({ wie: ['partij:FMS'], wat: 'Literatuur' });
    const alles = stap(stap(verdieping, 'literatuur', wie.FMS), 'rapport').doe(wie.projectorganisatie, 'rondFaseAf');
    expect(alles.state).toMatchObject({ status: 'beeindigd', einde: { code: 'verdiept' } });
  });

  it('gaat terug waar het programma dat toelaat, en begint daar opnieuw', () => {
    const verdieping = stap(begin, 'signalering').doe(wie.projectorganisatie, 'rondFaseAf');
    const terug = stap(stap(verdieping, 'literatuur'), 'rapport').doe(wie.projectorganisatie, 'rondFaseAf', { naar: 'screening' });
    expect(terug.laatste[0]).toMatchObject({ type: 'fase-betreden', data: { richting: 'terug' } });
    expect(aanZet(terug.state)?.wat).toBe('Signalering');
  });

  it('weigert wat nog niet kan, wat er niet is, en wat een ander programma heeft', () => {
    expect(() => begin.doe(wie.projectorganisatie, 'rondFaseAf')).toThrow('De fase screening is nog niet klaar. Nog te doen: signalering (Signalering).');
    expect(() => stap(begin, 'rapport')).toThrow('Er is geen open stap rapport. Wel: signalering (Signalering).');
    expect(() => stap(stap(begin, 'signalering'), 'signalering')).toThrow(weigering('al-gedaan'));
    expect(() => stap(begin, 'signalering', wie.NVZ)).toThrow(weigering('geen-recht'));
    expect(() => stap(begin, 'signalering').doe(wie.projectorganisatie, 'rondFaseAf', { naar: 'screening' })).toThrow('Van screening kan dit item niet naar screening.');
    expect(() => begin.doe(wie.FMS, 'vulPicotAan', { patient: 'a' })).toThrow('PICOT aanvullen bestaat niet in dit programma. CGG-0142 is in de fase screening.');
    expect(() => stap(inFase('picot'), 'signalering')).toThrow('Stap afronden bestaat niet in dit programma. CGG-0142 is in de fase PICOT.');
    expect(() => verloop(item, 'item-test', stappenprogramma).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Kniepijn' })).toThrow('Het programma Stappenprogramma neemt geen kennisvragen aan.');
  });
});
