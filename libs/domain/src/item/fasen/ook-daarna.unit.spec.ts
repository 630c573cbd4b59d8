import { mogelijkeOpdrachten } from '../../contract/mogelijke-opdrachten';
import { contextVan, wie, type Verloop } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { item } from '../item';
import type { Item } from '../item-staat';

const anders = { code: 'VA-1', eigenaar: 'partij:ZN', reden: 'De zorgverzekeraars deden dit.' };
const zinl = { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' };
const beeindigd = () => inFase('monitoring').doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent, criterium 80.' });
const hier = ({ state, vandaag }: Verloop<Item>, actor: (typeof wie)['projectorganisatie' | 'FMS'] = wie.projectorganisatie) =>
  mogelijkeOpdrachten(item, state, contextVan(actor, { op: vandaag })).flatMap(({ definition, kan }) => (kan ? [definition.type] : []));
const correcties = ['wijsAdviseurToe', 'trekAdviseurTerug', 'wijzigVerbeteractie'];

describe('wat in een eerdere fase is vastgelegd', () => {
  it.each([['in een latere fase', () => inFase('monitoring')], ['na het einde', beeindigd]])('kan %s nog worden gecorrigeerd: verbeteractie en adviseur', (_waar, begin) => {
    const v = begin().doe(wie.FMS, 'wijzigVerbeteractie', anders).doe(wie.ZonMw, 'wijsAdviseurToe', zinl);
    expect(v.state).toMatchObject({ implementatie: { verbeteracties: [{ code: 'VA-1', eigenaar: 'partij:ZN', status: 'gereed' }] }, studie: { adviseurs: [zinl] } });
    expect(v.doe(wie.ZonMw, 'trekAdviseurTerug', { ...zinl, reden: 'Toch niet.' }).state).toMatchObject({ studie: { adviseurs: [] }, status: begin().state.status, fase: 'monitoring' });
    expect(() => v.doe(wie.FMS, 'wijsAdviseurToe', zinl)).toThrow(weigering('geen-recht'));
    expect(() => v.doe(wie.NVZ, 'wijzigVerbeteractie', anders)).toThrow(weigering('geen-recht'));
  });

  it('staat daar ook bij wat u nu kunt doen, en niet voor die fase er was', () => {
    const met = inFase('monitoring').doe(wie.ZonMw, 'wijsAdviseurToe', zinl);
    expect(hier(met)).toEqual(expect.arrayContaining(correcties));
    expect(hier(met)).not.toContain('voegVerbeteractieToe');
    for (const fase of ['kennisvraag', 'picot', 'subsidieronde'] as const) expect(correcties.filter((type) => hier(inFase(fase)).includes(type))).toEqual([]);
    expect(hier(inFase('richtlijn'))).toContain('wijsAdviseurToe');
  });

  it('kan niet worden gecorrigeerd als die fase er nooit was, of als het bij een samengevoegd item hoort', () => {
    expect(() => inFase('picot').doe(wie.ZonMw, 'wijsAdviseurToe', zinl)).toThrow('Adviseur toewijzen kan alleen in de fase studie, of daarna. CGG-0142 is in de fase PICOT.');
    expect(() => inFase('picot').doe(wie.ZonMw, 'trekAdviseurTerug', { ...zinl, reden: 'x' })).toThrow(weigering('niet-in-deze-fase'));
    const op = { ...inFase('studie').state, status: 'beeindigd' as const, einde: { code: 'samengevoegd', op: '2024-01-01' } };
    expect(() => item.accepteert?.(op, item.command('wijsAdviseurToe')!)).toThrow(weigering('beeindigd'));
  });
});
