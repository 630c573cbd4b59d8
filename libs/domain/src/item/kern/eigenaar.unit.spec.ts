import { zinVan } from '../../registry';
import { types, verloop, wie, type Verloop } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { aanZet, item } from '../item';
import type { Item } from '../item-staat';

const reden = 'De vraag was van een ander.';
const naar = (v: Verloop<Item>, eigenaar: string, bij = {}) => v.doe(wie.projectorganisatie, 'wijzigEigenaar', { eigenaar, reden }, { op: v.vandaag, ...bij });
const eigenaren = (v: Verloop<Item>) => Object.fromEntries(v.state.termijnen.map(({ id, eigenaren: van }) => [id, van]));
const register = (v: Verloop<Item>) => item.vraagtElders?.('item-test', v.state).filter(({ opdracht }) => opdracht.type === 'volgEigenaar');

describe('de eigenaar van een item', () => {
  it('wijzigt met de termijnen die van de eigenaar zijn; de rest blijft, en de historie houdt wie indiende', () => {
    const voor = inFase('picot');
    const v = naar(voor, 'partij:NVZ');
    expect(types(v.laatste)).toEqual(['itemeigenaar-gewijzigd']);
    expect(v.state).toMatchObject({ eigenaar: 'partij:NVZ', vorigeEigenaren: [{ eigenaar: 'partij:FMS', inFase: 1 }] });
    expect(v.state.termijnen).toEqual(voor.state.termijnen.map((termijn) => (termijn.id === 'picot-1' ? { ...termijn, eigenaren: ['partij:NVZ'] } : termijn)));
    expect(aanZet(v.state)?.wie).toEqual(['partij:NVZ']);
    expect(v.events[0]?.data).toMatchObject({ eigenaar: 'partij:FMS' });
    expect(zinVan(v.events.at(-1)!)).toBe('Dit item is overgedragen aan NVZ. Het was van FMS.');
    expect(v.doe(wie.NVZ, 'vulPicotAan', { patient: 'a' }).state.picot?.velden).toEqual({ patient: 'a' });
    expect(() => v.doe(wie.FMS, 'vulPicotAan', { patient: 'a' })).toThrow(weigering('geen-recht'));
  });

  it('laat een termijn die bij naam van een ander is waar hij is, ook als die ander de eigenaar was', () => {
    const aanvraag = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }, { op: '2020-12-10' });
    expect(eigenaren(naar(aanvraag, 'partij:NVZ'))).toMatchObject({ 'aanvraag-1': ['partij:NVZ'], 'picot-1': ['partij:FMS'] });
    const ingediend = naar(aanvraag, 'partij:ZonMw').doe(wie.ZonMw, 'dienAanvraagIn', {}, { op: '2021-05-20' });
    expect(eigenaren(naar(ingediend, 'partij:NVZ'))).toMatchObject({ 'aanvraag-1': ['partij:ZonMw'], 'honorering-1': ['partij:ZonMw'] });
  });

  it('gaat ook over in een verstreken termijn en in een item dat stilstaat', () => {
    const verstreken = naar(inFase('picot').tijd('2020-11-03'), 'partij:NVZ', { op: '2020-11-03' });
    expect(verstreken.state.termijnen.find(({ id }) => id === 'picot-1')).toMatchObject({ staat: 'verstreken', gemist: 1, eigenaren: ['partij:NVZ'] });
    const stil = naar(inFase('picot').doe(wie.projectorganisatie, 'schortItemOp', { reden: 'COVID-19' }), 'partij:NVZ');
    expect(stil.state).toMatchObject({ status: 'opgeschort', eigenaar: 'partij:NVZ' });
  });

  it('telt na een correctie mee bij wie de vraag echt indiende, en neemt de waarschuwing van de ander weg', () => {
    const elfde = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Nog een' }, { eerder: 10 });
    const corrigeer = (eerder: number): Verloop<Item> => elfde.doe(wie.projectorganisatie, 'wijzigEigenaar', { eigenaar: 'partij:NVZ', reden, soort: 'correctie' }, { eerder });
    expect(corrigeer(3).state.kennisvraag).toEqual({});
    const v = corrigeer(10);
    expect(v.state.kennisvraag?.bovenNorm).toEqual({ jaar: 2020, norm: 10, nummerVanPartij: 11 });
    expect(zinVan(v.events.at(-1)!)).toMatch(/^Eigenaar gecorrigeerd: dit item is van NVZ, niet van FMS\. Let op: dit is vraag 11 van NVZ in 2020/);
  });

  it('verandert met een overdracht niet wie de vraag indiende: die blijft bij haar meetellen', () => {
    const elfde = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Nog een' }, { eerder: 10 });
    const v = naar(elfde, 'partij:NVZ', { eerder: 10 });
    expect(v.state.kennisvraag).toEqual(elfde.state.kennisvraag);
    expect(v.state.kennisvraag?.bovenNorm).toEqual({ jaar: 2020, norm: 10, nummerVanPartij: 11 });
    const telt = item.command('wijzigEigenaar')?.telt;
    const data = { eigenaar: 'partij:NVZ', reden };
    expect(telt?.({ ...data, soort: 'overdracht' }, wie.projectorganisatie, elfde.state)).toBeUndefined();
    expect(telt?.({ ...data, soort: 'correctie' }, wie.projectorganisatie, elfde.state)).toMatchObject({ eigenaar: 'partij:NVZ' });
  });

  it('bereikt het register van inclusies van een studie die begonnen was, elke keer', () => {
    expect(register(naar(inFase('picot'), 'partij:NVZ'))).toEqual([]);
    const eens = naar(inFase('studie'), 'partij:NVZ');
    expect(register(eens)).toEqual([{ streamId: 'inclusies-item-test', sleutel: 'eigenaar:1', opdracht: { type: 'volgEigenaar', eigenaar: 'partij:NVZ' } }]);
    expect(register(naar(eens, 'partij:FMS'))).toMatchObject([{ sleutel: 'eigenaar:2', opdracht: { eigenaar: 'partij:FMS' } }]);
    expect(register(naar(inFase('monitoring'), 'partij:NVZ'))).toMatchObject([{ sleutel: 'eigenaar:1' }]);
  });

  it('wijzigt niet zonder verschil, naar wie er niet bij hoort of geen vragen indient, na het einde, of door een ander', () => {
    const v = inFase('picot');
    expect(() => naar(v, 'partij:FMS')).toThrow('FMS is al de eigenaar van CGG-0142.');
    expect(() => naar(v, 'partij:FMS')).toThrow(weigering('al-gedaan'));
    expect(() => naar(v, 'partij:Niemand')).toThrow(weigering('verwijzing-onbekend'));
    expect(() => naar(v, 'partij:ZonMw')).toThrow('ZonMw dient bij');
    expect(() => naar(v, 'gremium:stuurgroep')).toThrow(weigering('geen-recht'));
    expect(() => naar(v.doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }), 'partij:NVZ')).toThrow(weigering('beeindigd'));
    expect(() => v.doe(wie.FMS, 'wijzigEigenaar', { eigenaar: 'partij:NVZ', reden })).toThrow(weigering('geen-recht'));
    expect(() => v.doe(wie.projectorganisatie, 'wijzigEigenaar', { eigenaar: 'partij:NVZ' })).toThrow('Vul hier tekst in.');
  });
});
