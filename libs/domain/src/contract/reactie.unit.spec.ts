import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import type { Handelingsagenda } from '../handelingsagenda/agenda-staat';
import { doorlooptijden } from '../item/doorlooptijden';
import { ronde } from '../ronde/ronde';
import { buur, hoor, verloop, wie } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import type { Reactie } from './reactie';

describe('een feit van elders', () => {
  const opgeroepen = verloop(ronde, 'ronde-oproep-2020').doe(wie.projectorganisatie, 'kondigRondeAan', {
    code: 'oproep-2020', naam: 'Subsidieoproep 2020', vensters: ['projectidee', 'uitwerking', 'beoordeling', 'honorering'].map((stap) => ({ stap, van: '2020-11-01', tot: '2022-12-30' })),
  }, { op: '2020-11-01' });
  const deelnemer = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', buren: new Map(buur(opgeroepen, 'ronde-oproep-2020')) });
  const aanvraag = { aanvraag: 'P-001' };
  const laat = { op: '2022-02-01' };
  /** Everything was done in 2021 and registered in February 2022. */
  const achteraf = opgeroepen
    .doe(wie.FMS, 'dienProjectideeIn', { ...aanvraag, item: 'item-test', titel: 'Lage rughernia', partij: 'FMS' }, { ...laat, gebeurdOp: '2020-12-15', items: ['item-test'], buren: new Map(buur(deelnemer, 'item-test')) })
    .doe(wie.ZonMw, 'selecteerAanvraag', aanvraag, { ...laat, gebeurdOp: '2021-02-01' })
    .doe(wie.FMS, 'dienUitwerkingIn', aanvraag, { ...laat, gebeurdOp: '2021-05-20' })
    .doe(wie.ZonMw, 'beoordeelAanvraag', aanvraag, { ...laat, gebeurdOp: '2021-08-02' })
    .doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', aanvraag, { ...laat, gebeurdOp: '2021-10-12' })
    .doe(wie.ZonMw, 'honoreerAanvraagDefinitief', aanvraag, { ...laat, gebeurdOp: '2021-11-15' });
  const gevraagd = ronde.vraagtElders?.('ronde-oproep-2020', achteraf.state) ?? [];

  it('houdt de dag waarop het gebeurde: een honorering die later is geregistreerd', () => {
    const v = gevraagd.filter(({ streamId }) => streamId === 'item-test').reduce((stand, reactie) => hoor(stand, reactie, laat), deelnemer);
    expect(v.state).toMatchObject({ fase: 'studie', subsidieronde: { aanvraagIngediendOp: '2021-05-20', voorlopigOp: '2021-10-12', definitiefOp: '2021-11-15' } });
    expect(v.state.doorlopen.at(-1)).toEqual({ fase: 'studie', soort: 'studie', sinds: '2021-11-15' });
    expect(v.state.termijnen.find(({ stap }) => stap === 'start')?.nominaal).toBe('2022-05-15');
    expect(v.state.termijnen.find(({ stap }) => stap === 'honorering')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2021-10-12' });
    expect(doorlooptijden(v.state)).toContainEqual({ meting: 'start-na-honorering', van: '2021-11-15' });
  });

  it('komt op de eerste dag die kan bij wie toen nog niet zo ver was, en gaat niet verloren', () => {
    const [eerste] = gevraagd.filter(({ opdracht }) => opdracht['stap'] === 'uitgewerkt');
    const v = hoor(deelnemer, { ...eerste!, gebeurdOp: '2020-11-01' }, laat);
    expect(v.state.subsidieronde?.aanvraagIngediendOp).toBe('2020-12-10');
    expect(() => hoor(v, eerste!)).toThrow(weigering('al-gedaan'));
  });

  it('houdt de dag waarop de handelingsagenda werd vastgesteld', () => {
    const picot = inFase('picot').doe(wie.FMS, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' }, { op: '2020-10-20' }).doe(wie.FMS, 'voltooiPicot').doe(wie.projectorganisatie, 'stelPicotVast');
    const vastgesteld: Pick<Handelingsagenda, 'jaar' | 'kandidaten' | 'vastgesteld'> = { jaar: 2020, kandidaten: [{ item: 'item-test', nummer: 'CGG-0142', titel: 'Lage rughernia' }], vastgesteld: { op: '2020-11-27', items: ['item-test'], plaatsen: [1] } };
    const [reactie]: readonly Reactie[] = handelingsagenda.vraagtElders?.('handelingsagenda-cirkel-2020', vastgesteld as Handelingsagenda) ?? [];
    expect(hoor(picot, reactie!, { op: '2021-01-11' }).state.doorlopen.at(-1)).toEqual({ fase: 'subsidieronde', soort: 'subsidieronde', sinds: '2020-11-27' });
  });
});
