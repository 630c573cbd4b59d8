import { aanZet } from '../../item';
import { types, wie } from '../../../test/gegeven';
import { inFase, weigering } from '../../../test/rondje';

const begin = () => inFase('subsidieronde');
const toegewezen = () => begin().doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }, { op: '2020-12-10' });
const ingediend = () => toegewezen().doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2021-05-20' });
const voorlopig = () => ingediend().doe(wie.ZonMw, 'honoreerVoorlopig', { reden: 'Sterk voorstel.' }, { op: '2021-10-12' });

describe('de subsidieronde', () => {
  it('loopt van toewijzen via indienen naar honoreren, met telkens iemand aan zet', () => {
    expect(aanZet(begin().state)).toMatchObject({ wie: ['projectorganisatie'] });
    expect(aanZet(toegewezen().state)).toMatchObject({ wie: ['partij:FMS'], wat: 'Aanvraag uitwerken en indienen' });
    expect(aanZet(ingediend().state)).toMatchObject({ wie: ['partij:ZonMw'], wat: 'Aanvraag beoordelen' });
    expect(aanZet(voorlopig().state)).toMatchObject({ wie: ['partij:ZonMw'], wat: 'Definitief honoreren' });
  });

  it('stelt de termijn van de aanvraag bij het begin en die van de honorering bij het indienen', () => {
    expect(begin().state.termijnen.at(-1)).toMatchObject({ id: 'aanvraag-1', effectief: '2021-05-31', eigenaren: ['partij:FMS'], precisie: 'maand' });
    expect(types(ingediend().laatste)).toEqual(['aanvraag-ingediend', 'termijn-gehaald', 'termijn-gesteld']);
    expect(ingediend().state.termijnen.at(-1)).toMatchObject({ id: 'honorering-1', effectief: '2021-10-29', eigenaren: ['partij:ZonMw'] });
    expect(types(voorlopig().laatste)).toEqual(['voorlopig-gehonoreerd', 'termijn-gehaald']);
  });

  it('gaat definitief gehonoreerd naar de studie; de startdatum telt vanaf dat besluit', () => {
    const v = voorlopig().doe(wie.ZonMw, 'honoreerDefinitief', {}, { op: '2021-11-15' });
    expect(types(v.laatste)).toEqual(['definitief-gehonoreerd', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state.termijnen.at(-1)).toMatchObject({ id: 'start-1', nominaal: '2022-05-15', effectief: '2022-05-16' });
  });

  it('slaat geen stap over en doet geen stap twee keer', () => {
    expect(() => begin().doe(wie.FMS, 'dienAanvraagIn')).toThrow('Dit kan nog niet. Eerst: toewijzen aan een ronde.');
    expect(() => toegewezen().doe(wie.ZonMw, 'honoreerVoorlopig')).toThrow(weigering('nog-niet'));
    expect(() => ingediend().doe(wie.ZonMw, 'honoreerDefinitief')).toThrow(weigering('nog-niet'));
    expect(() => ingediend().doe(wie.FMS, 'dienAanvraagIn')).toThrow(weigering('al-gedaan'));
    expect(() => ingediend().doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Een andere' })).toThrow(weigering('al-gedaan'));
    expect(() => voorlopig().doe(wie.ZonMw, 'honoreerVoorlopig')).toThrow(weigering('al-gedaan'));
  });

  it('wordt gehonoreerd door ZonMw alleen, en ingediend door de partij alleen', () => {
    expect(() => ingediend().doe(wie.FMS, 'honoreerVoorlopig')).toThrow(weigering('geen-recht'));
    expect(() => voorlopig().doe(wie.werkorganisatie, 'honoreerDefinitief')).toThrow(weigering('geen-recht'));
    expect(() => toegewezen().doe(wie.NVZ, 'dienAanvraagIn')).toThrow(weigering('geen-recht'));
    expect(() => begin().doe(wie.FMS, 'wijsToeAanRonde', { ronde: 'x' })).toThrow(weigering('geen-recht'));
  });

  it('kan afgewezen worden en door heropenen in een volgende ronde terugkomen; de oude aanvraag blijft zichtbaar', () => {
    const afgewezen = ingediend().doe(wie.ZonMw, 'beeindigItem', { einde: 'afgewezen', reden: 'Te duur.' }, { op: '2021-10-12' });
    expect(types(afgewezen.laatste)).toEqual(['item-beeindigd', 'termijn-vervallen']);
    expect(() => afgewezen.doe(wie.FMS, 'heropenItem', { reden: 'Toch.' })).toThrow(weigering('geen-recht'));
    const weer = afgewezen.doe(wie.werkorganisatie, 'heropenItem', { reden: 'Nieuwe ronde.' }, { op: '2021-12-01' });
    expect(weer.state.subsidieronde).toMatchObject({ eerdere: [{ ronde: 'Subsidieoproep 2020', aanvraagIngediendOp: '2021-05-20' }] });
    expect(weer.doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Ronde 2022' }, { op: '2022-01-10' }).doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2022-05-02' }).state.subsidieronde).toMatchObject({
      ronde: 'Ronde 2022', aanvraagIngediendOp: '2022-05-02', eerdere: [{ ronde: 'Subsidieoproep 2020' }],
    });
  });
});
