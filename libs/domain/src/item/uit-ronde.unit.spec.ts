import { inFase, weigering } from '../test/rondje';
import { voorbeeldtekst } from '../contract/tekst';
import { ronde } from '../ronde/ronde';
import { definitieSchema } from '../programma/definitie';
import { buur, cirkel, types, verloop, wie } from '../test/gegeven';
import { aanZet } from './item';
import { item } from './item';

const uit = { ronde: 'ronde-extra-2019', naam: 'Extra subsidieronde 2019', aanvraag: 'P-042' };
const volg = (v: ReturnType<typeof inFase>, stap: string, anders = {}) => v.doe(wie.systeem, 'volgAanvraag', { ...uit, stap, ...anders });
const reden = voorbeeldtekst;
const oproep = verloop(ronde, 'ronde-extra-2019').doe(wie.ZonMw, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra subsidieronde 2019', vensters: [{ stap: 'uitwerking', tot: '2021-04-30' }] }, { op: '2020-11-02' });
const inRonde = (op = '2020-12-10') => inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'extra-2019' }, { op, buren: new Map(buur(oproep, 'ronde-extra-2019')) });
const toegewezen = inRonde();

describe('een item met een aanvraag in een ronde', () => {
  it('volgt de aanvraag tot in de studie, met de termijnen die daarbij horen', () => {
    const v = volg(volg(toegewezen, 'uitgewerkt'), 'voorlopig');
    expect(v.state.subsidieronde).toMatchObject({ aanvraagIngediendOp: '2020-12-10', voorlopigOp: '2020-12-10' });
    const af = volg(v, 'gehonoreerd');
    expect(types(af.laatste)).toEqual(expect.arrayContaining(['definitief-gehonoreerd', 'fase-betreden']));
    expect(af.state.fase).toBe('studie');
  });

  it('volgt elke stap: het projectidee haalt zijn termijn, de beoordeling komt met of zonder toelichting mee', () => {
    const metVenster = verloop(ronde, 'ronde-extra-2019').doe(wie.ZonMw, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra', vensters: [{ stap: 'projectidee', tot: '2021-02-01' }] }, { op: '2020-11-02' });
    const v = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'extra-2019' }, { op: '2020-12-10', buren: new Map(buur(metVenster, 'ronde-extra-2019')) });
    expect(v.state.termijnen.at(-1)).toMatchObject({ stap: 'projectidee', staat: 'loopt' });
    const idee = volg(v, 'projectidee');
    expect(types(idee.laatste)).toEqual(['projectidee-ingediend', 'termijn-gehaald']);
    expect(aanZet(idee.state)).toMatchObject({ wie: ['partij:ZonMw'] });
    const uitgewerkt = volg(volg(idee, 'geselecteerd'), 'uitgewerkt');
    expect(volg(uitgewerkt, 'beoordeeld').laatste).toMatchObject([{ type: 'beoordeling-vastgelegd', data: {} }]);
    expect(volg(uitgewerkt, 'beoordeeld', { reden }).state.subsidieronde).toMatchObject({ beoordeling: reden });
    for (const [van, stap] of [[idee, 'projectidee'], [volg(idee, 'geselecteerd'), 'geselecteerd'], [volg(uitgewerkt, 'beoordeeld'), 'beoordeeld']] as const) {
      expect(() => volg(van, stap)).toThrow(weigering('al-gedaan'));
    }
  });

  it('eindigt als de aanvraag is afgewezen, met de reden die daar is gegeven', () => {
    const v = volg(toegewezen, 'afgewezen', { reden });
    expect(v.state).toMatchObject({ status: 'beeindigd', einde: { code: 'afgewezen' } });
    expect(v.laatste[0]).toMatchObject({ type: 'item-beeindigd', data: { reden } });
  });

  it('wacht weer op een ronde als de aanvraag is ingetrokken; de oude blijft zichtbaar', () => {
    const ingediend = volg(inRonde(), 'uitgewerkt');
    expect(ingediend.state.termijnen.at(-1)).toMatchObject({ stap: 'honorering', staat: 'loopt' });
    const v = volg(ingediend, 'ingetrokken', { reden });
    expect(types(v.laatste)).toEqual(['aanvraag-in-ronde-ingetrokken', 'termijn-vervallen', 'termijn-gesteld']);
    expect(v.state.termijnen.at(-1)).toMatchObject({ stap: 'aanvraag', bron: 'configuratie', effectief: '2021-05-31', staat: 'loopt' });
    expect(v.state.subsidieronde).toEqual({ eerdere: [expect.objectContaining({ rondecode: 'extra-2019', aanvraagIngediendOp: '2020-12-10' })] });
    expect(aanZet(v.state)).toMatchObject({ wat: 'Toewijzen aan een ronde' });
    expect(() => v.doe(wie.ZonMw, 'honoreerVoorlopig')).toThrow(weigering('nog-niet'));
    expect(() => volg(v, 'ingetrokken')).toThrow(weigering('al-gedaan'));
    expect(v.doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Een andere ronde' }).state.subsidieronde).toMatchObject({ ronde: 'Een andere ronde' });
  });

  it('hoort na een heropening niets meer van de oude ronde: het eindigt daar niet, en gaat er niet verder', () => {
    const heropend = inRonde()
      .doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }, { op: '2020-12-14' })
      .doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' }, { op: '2021-01-11' });
    const elders = heropend.doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2021' }, { op: '2021-01-12' });
    for (const stap of ['projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd', 'afgewezen', 'ingetrokken']) {
      expect(() => volg(heropend, stap)).toThrow(weigering('al-gedaan'));
      expect(() => volg(elders, stap)).toThrow('CGG-0142 doet niet meer mee aan Extra subsidieronde 2019.');
    }
  });

  it('houdt bij intrekken de datum die iemand voor de aanvraag besloot', () => {
    const verplaatst = inRonde().doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'aanvraag-2', nieuweDatum: '2021-07-01', reden: 'x' });
    expect(types(volg(verplaatst, 'ingetrokken').laatste)).toEqual(['aanvraag-in-ronde-ingetrokken']);
  });

  it('doet geen stap twee keer, niet in een andere fase, en voor niemand anders dan het systeem', () => {
    expect(() => volg(volg(toegewezen, 'uitgewerkt'), 'uitgewerkt')).toThrow(weigering('al-gedaan'));
    expect(() => volg(volg(toegewezen, 'voorlopig'), 'voorlopig')).toThrow(weigering('al-gedaan'));
    expect(() => volg(inFase('picot'), 'uitgewerkt')).toThrow(weigering('niet-in-deze-fase'));
    expect(() => toegewezen.doe(wie.ZonMw, 'volgAanvraag', { ...uit, stap: 'gehonoreerd' })).toThrow(weigering('geen-recht'));
  });
});

describe('de dag van een stap die in de ronde is gecorrigeerd', () => {
  const volgDag = (v: ReturnType<typeof inFase>, stap: string, juisteDatum: string, anders = {}) => v.doe(wie.systeem, 'volgAanvraagdag', { ...uit, stap, juisteDatum, reden, ...anders }, { op: '2021-01-04' });
  const inDeStudie = () => volg(volg(volg(inRonde('2020-11-30'), 'uitgewerkt'), 'voorlopig', { }), 'gehonoreerd');

  it('verandert ook bij het item, met de termijnen die van die dag tellen, ook als het al verder is', () => {
    const v = volgDag(inDeStudie().tijd('2020-12-10'), 'gehonoreerd', '2020-12-05');
    expect(v.laatste[0]).toMatchObject({ type: 'registratie-gecorrigeerd', data: { wat: 'Definitief gehonoreerd', oud: '2020-11-30', nieuw: '2020-12-05', reden } });
    expect(v.state.doorlopen.at(-1)).toMatchObject({ fase: 'studie', sinds: '2020-12-05' });
    expect(v.state.termijnen.at(-1)).toMatchObject({ stap: 'start', nominaal: '2021-06-05' });
  });

  it('wordt de dichtstbijzijnde die kan', () => {
    expect(volgDag(volg(inRonde('2020-11-30').tijd('2020-12-10'), 'uitgewerkt'), 'uitgewerkt', '2020-11-01').state.subsidieronde).toMatchObject({ aanvraagIngediendOp: '2020-11-30' });
  });

  it('van een afwijzing verandert ook als het item daarmee is geëindigd', () => {
    const v = volgDag(volg(inRonde('2020-11-30').tijd('2020-12-10'), 'afgewezen', { reden }), 'afgewezen', '2020-12-02');
    expect(v.state).toMatchObject({ status: 'beeindigd', einde: { op: '2020-12-02' } });
  });

  it('wordt bij het item geweigerd, met waar het wel kan; wat bij het item zelf is vastgelegd, kan daar', () => {
    const corrigeer = (v: ReturnType<typeof inFase>, type: string) => v.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie: v.events.findLast((event) => event.type === type)!.version, juisteDatum: '2020-11-29', reden: 'x' }, { op: '2021-01-04' });
    const afgewezen = volg(volg(inRonde('2020-11-28').tijd('2020-12-10'), 'uitgewerkt'), 'afgewezen', { reden });
    for (const [v, type, wat] of [[inDeStudie(), 'definitief-gehonoreerd', 'Definitief gehonoreerd'], [inDeStudie(), 'aanvraag-ingediend', 'Aanvraag ingediend'], [afgewezen, 'item-beeindigd', 'Beëindigd']] as const) {
      expect(() => corrigeer(v, type)).toThrow(
        expect.objectContaining({ code: 'bestaat-al', message: `"${wat}" komt uit Extra subsidieronde 2019. Corrigeer de dag daar, bij de aanvraag; het item volgt vanzelf.`, details: { veld: 'versie', ronde: 'ronde-extra-2019' } }),
      );
    }
    const zelf = inRonde('2020-11-28').doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2020-11-30', buren: new Map(buur(oproep, 'ronde-extra-2019')) });
    expect(types(corrigeer(zelf, 'aanvraag-ingediend').laatste)).toEqual(expect.arrayContaining(['registratie-gecorrigeerd']));
  });

  it('verandert niet als die dag er al staat, de stap er niet is, het item elders meedoet, of op verzoek van een mens', () => {
    expect(() => volgDag(inDeStudie(), 'gehonoreerd', '2020-11-30')).toThrow(weigering('al-gedaan'));
    expect(() => volgDag(inRonde(), 'voorlopig', '2020-11-30')).toThrow(weigering('nog-niet'));
    expect(() => volgDag(inDeStudie(), 'gehonoreerd', '2020-12-05', { ronde: 'ronde-andere', naam: 'Andere ronde' })).toThrow('CGG-0142 doet niet meer mee aan Andere ronde.');
    expect(() => inDeStudie().doe(wie.ZonMw, 'volgAanvraagdag', { ...uit, stap: 'gehonoreerd', juisteDatum: '2020-12-05', reden: 'x' })).toThrow(weigering('geen-recht'));
  });
});

describe('een honorering zonder item', () => {
  const gemaakt = () => verloop(item).doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false }, { op: '2020-07-10' });

  it('maakt een item dat bij de studie instroomt, met de ronde als bron en een termijn om te starten', () => {
    const v = gemaakt();
    expect(v.state).toMatchObject({ fase: 'studie', instroom: 'Extra subsidieronde 2019', eigenaar: 'partij:ZonMw', doorlopen: [{ fase: 'studie', sinds: '2020-07-10' }] });
    expect(v.state.termijnen).toMatchObject([{ stap: 'start', nominaal: '2021-01-10' }]);
  });

  it('neemt van de ronde de dagen over: de laatste dag om te starten vervangt die van de fase', () => {
    const dagen = [{ stap: 'projectidee', nominaal: '2019-10-13', kalenderregel: 'atw' }, { stap: 'start', nominaal: '2020-12-31', kalenderregel: 'atw' }];
    const v = verloop(item).doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false, code: 'extra-2019', dagen, reden }, { op: '2020-07-10' });
    expect(types(v.laatste)).toEqual(['item-ingestroomd', 'aan-ronde-toegewezen', 'definitief-gehonoreerd', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state.termijnen).toMatchObject([{ stap: 'start', nominaal: '2020-12-31', bron: 'ronde' }]);
    expect(v.state.subsidieronde).toMatchObject({ ronde: 'Extra subsidieronde 2019', rondecode: 'extra-2019', definitiefOp: '2020-07-10' });
  });

  it('volgt een gecorrigeerde dag van de honorering, ook een eerdere: het item begon daarmee', () => {
    const v = verloop(item).doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false, code: 'extra-2019', dagen: [] }, { op: '2020-07-10' });
    const volgDag = (juisteDatum: string) => v.doe(wie.systeem, 'volgAanvraagdag', { ...uit, stap: 'gehonoreerd', juisteDatum, reden }, { op: '2020-08-03' });
    for (const dag of ['2020-07-03', '2020-07-17']) {
      const goed = volgDag(dag);
      expect(goed.state).toMatchObject({ subsidieronde: { definitiefOp: dag }, doorlopen: [{ fase: 'studie', sinds: dag }] });
      expect(goed.state.registraties?.map(({ op }) => op)).toEqual([dag, dag, dag]);
      expect(goed.state.termijnen.at(-1)).toMatchObject({ stap: 'start', nominaal: dag.replace('2020-07', '2021-01') });
    }
    expect(() => volgDag('2020-07-10')).toThrow(weigering('al-gedaan'));
    expect(() => v.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie: 3, juisteDatum: '2020-07-03', reden: 'x' }, { op: '2020-08-03' })).toThrow(weigering('bestaat-al'));
  });

  it('is er niet in een programma zonder fase voor studies', () => {
    const anders = definitieSchema.parse({ ...cirkel, code: 'zonder-studie', fasen: cirkel.fasen.filter(({ fase }) => fase === 'kennisvraag').map((fase) => ({ ...fase, naar: [], terugNaar: [] })) });
    expect(() => verloop(item, 'item-x', anders).doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false })).toThrow(weigering('overgang-bestaat-niet'));
  });

  it('kan maar één keer, en door niemand anders dan het systeem', () => {
    expect(() => gemaakt().doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false })).toThrow(weigering('bestaat-al'));
    expect(() => verloop(item).doe(wie.ZonMw, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false })).toThrow(weigering('geen-recht'));
  });
});
