import { alsEscaleerbaar } from '../../../reacties/escaleerbaar';
import { ronde } from '../../../ronde/ronde';
import type { Ronde } from '../../../ronde/ronde-staat';
import { isGemist } from '../../../termijn/termijn';
import { buur, hoor, types, verloop, wie, type Bij, type Verloop } from '../../../test/gegeven';
import { inFase } from '../../../test/rondje';
import type { Item } from '../../item-staat';

const vensters = [
  { stap: 'projectidee', van: '2020-12-01', tot: '2021-01-15' }, { stap: 'uitwerking', van: '2021-02-01', tot: '2021-04-30' },
  { stap: 'beoordeling', van: '2021-05-01', tot: '2021-06-30' }, { stap: 'honorering', van: '2021-07-01', tot: '2021-09-30' },
];
const oproep = (gegeven = vensters): Verloop<Ronde> => verloop(ronde, 'ronde-oproep-2020').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', vensters: gegeven }, { op: '2020-11-02' });
const naast = (r: Verloop<Ronde>): Bij => ({ buren: new Map(buur(r, 'ronde-oproep-2020')) });
const toegewezen = (r = oproep()): Verloop<Item> => inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', ...naast(r) });
const uitgewerkt = (r = oproep()): Verloop<Ronde> =>
  r
    .doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Lage rughernia', partij: 'FMS', item: 'item-test' }, { op: '2021-01-11', items: ['item-test'], buren: new Map(buur(toegewezen(r), 'item-test')) })
    .doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2021-01-25' })
    .doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2021-04-12' });
/** The item after all that the ronde asks of it by now. */
const gevolgd = (r: Verloop<Ronde>, v: Verloop<Item>, bij: Bij = naast(r)): Verloop<Item> =>
  (ronde.vraagtElders?.('ronde-oproep-2020', r.state) ?? [])
    .filter(({ opdracht }) => opdracht.type === 'volgAanvraag')
    .reduce((na, reactie) => (gedaan(na, String(reactie.opdracht['stap'])) ? na : hoor(na, reactie, { op: r.vandaag, ...bij })), v);
const gedaan = ({ state: { subsidieronde } }: Verloop<Item>, stap: string): boolean =>
  ({ projectidee: subsidieronde?.projectideeOp, geselecteerd: subsidieronde?.uitwerkingGevraagdOp, uitgewerkt: subsidieronde?.aanvraagIngediendOp, beoordeeld: subsidieronde?.beoordeeldOp })[stap] !== undefined;
const honorering = ({ state }: Pick<Verloop<Item>, 'state'>): Item['termijnen'] => state.termijnen.filter(({ stap }) => stap === 'honorering');

describe('een item met een aanvraag in een ronde', () => {
  it('heeft geen eigen termijn voor de honorering: die draagt de ronde, en te laat is één keer te laat', () => {
    const r = uitgewerkt();
    const v = gevolgd(r, toegewezen());
    expect(types(v.laatste)).toEqual(['aanvraag-ingediend', 'termijn-gehaald']);
    expect(honorering(v)).toEqual([]);
    const laat = [alsEscaleerbaar('item-test', v.tijd('2021-12-01').state, v.events), alsEscaleerbaar('ronde-oproep-2020', r.tijd('2021-12-01').state, r.events)];
    expect(laat.flatMap((een) => een?.termijnen.filter(isGemist) ?? []).map(({ id }) => id)).toEqual(['beoordeling-1', 'honorering-1']);
    const verder = r.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2021-06-14' }).doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }, { op: '2021-09-14' });
    expect(gevolgd(verder, v).state.subsidieronde).toMatchObject({ voorlopigOp: '2021-09-14' });
  });

  it('ook als het alles pas hoort nadat er is besloten', () => {
    const r = uitgewerkt().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2021-06-14' }).doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }, { op: '2021-09-14' });
    expect(honorering(gevolgd(r, toegewezen()))).toEqual([]);
  });

  it('houdt die van de fase waar de ronde geen laatste dag voor de honorering heeft', () => {
    const zonder = oproep(vensters.slice(0, 3));
    expect(honorering(gevolgd(uitgewerkt(zonder), toegewezen(zonder)))).toMatchObject([{ effectief: '2021-10-29', bron: 'configuratie', staat: 'loopt' }]);
  });

  it('houdt haar ook als de aanvraag bij het item zelf staat: daar wacht de ronde niet op', () => {
    const zelf = toegewezen().doe(wie.FMS, 'dienProjectideeIn', {}, { ...naast(oproep()), op: '2021-01-12' }).doe(wie.ZonMw, 'vraagUitwerking', {}, { ...naast(oproep()), op: '2021-01-28' }).doe(wie.FMS, 'dienAanvraagIn', {}, { ...naast(oproep()), op: '2021-04-30' });
    expect(honorering(zelf)).toMatchObject([{ effectief: '2021-09-30', bron: 'ronde', staat: 'loopt' }]);
  });

  it('die haar van vroeger nog heeft, haalt haar gewoon', () => {
    const r = uitgewerkt();
    const vroeger = gevolgd(r, toegewezen(), {});
    expect(honorering(vroeger)).toMatchObject([{ staat: 'loopt' }]);
    const verder = r.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2021-06-14' }).doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }, { op: '2021-09-14' });
    expect(honorering(gevolgd(verder, vroeger))).toMatchObject([{ staat: 'gehaald', gehaaldOp: '2021-09-14' }]);
  });
});
