import type { Item } from '../../item-staat';
import { aanZet } from '../../item';
import { ronde } from '../../../ronde/ronde';
import { buur, types, verloop, wie, type Bij, type Verloop } from '../../../test/gegeven';
import { inFase, weigering } from '../../../test/rondje';

const vensters = [
  { stap: 'projectidee', van: '2020-12-01', tot: '2021-01-15' },
  { stap: 'uitwerking', van: '2021-02-01', tot: '2021-04-30' },
  { stap: 'beoordeling', van: '2021-05-01', tot: '2021-06-30' },
  { stap: 'honorering', van: '2021-07-01', tot: '2021-09-30' },
  { stap: 'start', van: '2021-10-01', tot: '2022-04-01' },
];
const oproep = (anders: object = {}) => verloop(ronde, 'ronde-oproep-2020').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', themas: ['nazorg'], vensters, ...anders }, { op: '2020-11-02' });
const met = (r: Pick<ReturnType<typeof oproep>, 'state' | 'events'> = oproep()): Bij => ({ buren: new Map(buur(r, 'ronde-oproep-2020')) });
const toegewezen = () => inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { ...met(), op: '2020-12-10' });
const idee = (v: Verloop<Item> = toegewezen(), op = '2021-01-12') => v.doe(wie.FMS, 'dienProjectideeIn', {}, { ...met(), op });
const gekozen = () => idee().doe(wie.ZonMw, 'vraagUitwerking', { reden: 'Past bij het thema.' }, { ...met(), op: '2021-01-28' });
const aanvraag = (v: Verloop<Item> = gekozen(), op = '2021-04-30') => v.doe(wie.FMS, 'dienAanvraagIn', {}, { ...met(), op });

describe('een item in een ronde van het programma', () => {
  it('krijgt de naam en de dagen van de ronde; die vervangen de termijnen van de fase', () => {
    const v = toegewezen();
    expect(v.state.subsidieronde).toMatchObject({ ronde: 'Subsidieoproep 2020', rondecode: 'oproep-2020' });
    expect(types(v.laatste)).toEqual(['aan-ronde-toegewezen', 'termijn-vervallen', 'termijn-gesteld', 'termijn-gesteld']);
    expect(v.state.termijnen.filter(({ staat }) => staat === 'loopt')).toMatchObject([
      { id: 'aanvraag-2', effectief: '2021-04-30', bron: 'ronde', precisie: 'dag' },
      { id: 'projectidee-1', effectief: '2021-01-15', bron: 'ronde', eigenaren: ['partij:FMS'] },
    ]);
    expect(v.laatste[1]?.data).toMatchObject({ termijnId: 'aanvraag-1', reden: 'de ronde bepaalt de datum' });
  });

  it('wordt niet twee keer aan dezelfde ronde toegewezen: haar termijnen blijven', () => {
    expect(() => toegewezen().doe(wie.projectorganisatie, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, met())).toThrow(weigering('al-gedaan'));
    const metNaam = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Onderhandse ronde' }, { op: '2020-12-10' });
    expect(() => metNaam.doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Onderhandse ronde' })).toThrow('CGG-0142 is al toegewezen aan Onderhandse ronde.');
  });

  it('houdt een termijn die bij besluit is verplaatst', () => {
    const verplaatst = inFase('subsidieronde').doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'aanvraag-1', nieuweDatum: '2021-06-30', reden: 'COVID-19' }, { op: '2020-12-01' });
    const v = verplaatst.doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { ...met(), op: '2020-12-10' });
    expect(v.state.termijnen.find(({ id }) => id === 'aanvraag-1')).toMatchObject({ staat: 'loopt', effectief: '2021-06-30' });
  });

  it('volgt bij een andere ronde de dagen van die ronde, en anders weer die van de fase', () => {
    const terug = toegewezen().doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Onderhandse ronde' }, { op: '2020-12-14' });
    expect(terug.state.subsidieronde).toEqual({ ronde: 'Onderhandse ronde' });
    expect(terug.state.termijnen.filter(({ staat }) => staat === 'loopt')).toMatchObject([{ id: 'aanvraag-3', effectief: '2021-05-31', bron: 'configuratie' }]);
  });

  it('gaat van projectidee via uitwerken, beoordelen en wederhoor naar honoreren, met telkens iemand aan zet', () => {
    expect(aanZet(toegewezen().state)).toEqual({ wie: ['partij:FMS'], wat: 'Projectidee indienen' });
    expect(aanZet(idee().state)).toEqual({ wie: ['partij:ZonMw'], wat: 'Projectidee beoordelen' });
    expect(aanZet(gekozen().state)).toMatchObject({ wie: ['partij:FMS'], wat: 'Aanvraag uitwerken en indienen' });
    const beoordeeld = aanvraag().doe(wie.ZonMw, 'legBeoordelingVast', { toelichting: 'Langere follow-up.' }, { ...met(), op: '2021-06-01' });
    expect(aanZet(beoordeeld.state)).toEqual({ wie: ['partij:ZonMw'], wat: 'Besluiten over de aanvraag' });
    const weerwoord = beoordeeld.doe(wie.FMS, 'dienWederhoorIn', { toelichting: 'Twee jaar.' }, { ...met(), op: '2021-06-10' });
    const klaar = weerwoord.doe(wie.ZonMw, 'honoreerVoorlopig', {}, { ...met(), op: '2021-09-01' }).doe(wie.ZonMw, 'honoreerDefinitief', {}, { ...met(), op: '2021-10-15' });
    expect(klaar.state).toMatchObject({ fase: 'studie', subsidieronde: { projectideeOp: '2021-01-12', uitwerkingGevraagdOp: '2021-01-28', aanvraagIngediendOp: '2021-04-30', beoordeeldOp: '2021-06-01', wederhoorOp: '2021-06-10' } });
    expect(klaar.state.termijnen.map(({ id, staat, bron }) => [id, staat, bron]).slice(-4)).toEqual([
      ['aanvraag-2', 'gehaald', 'ronde'], ['projectidee-1', 'gehaald', 'ronde'], ['honorering-1', 'gehaald', 'ronde'], ['start-1', 'loopt', 'ronde'],
    ]);
    expect(klaar.state.termijnen.at(-1)).toMatchObject({ effectief: '2022-04-01' });
  });

  it('slaat geen stap over die de ronde vraagt, en doet geen stap twee keer', () => {
    expect(() => aanvraag(toegewezen(), '2021-02-10')).toThrow('Dit kan nog niet. Eerst: het projectidee indienen.');
    expect(() => aanvraag(idee(), '2021-02-10')).toThrow('Dit kan nog niet. Eerst: de keuze van ZonMw voor dit projectidee.');
    expect(() => toegewezen().doe(wie.ZonMw, 'vraagUitwerking', {}, met())).toThrow(weigering('nog-niet'));
    expect(() => idee(idee())).toThrow(weigering('al-gedaan'));
    expect(() => gekozen().doe(wie.ZonMw, 'vraagUitwerking', {}, met())).toThrow(weigering('al-gedaan'));
    expect(() => aanvraag().doe(wie.ZonMw, 'honoreerVoorlopig', {}, met())).toThrow('Dit kan nog niet. Eerst: de beoordeling vastleggen.');
    expect(() => aanvraag().doe(wie.FMS, 'dienWederhoorIn', { toelichting: 'x' }, met())).toThrow(weigering('nog-niet'));
    const beoordeeld = aanvraag().doe(wie.ZonMw, 'legBeoordelingVast', { toelichting: 'x' }, met());
    expect(() => beoordeeld.doe(wie.ZonMw, 'legBeoordelingVast', { toelichting: 'x' }, met())).toThrow(weigering('al-gedaan'));
    expect(() => beoordeeld.doe(wie.ZonMw, 'dienWederhoorIn', { toelichting: 'x' }, met())).toThrow(weigering('geen-recht'));
    expect(() => idee().doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Een andere' }, met())).toThrow(weigering('al-gedaan'));
  });

  it('kan bij elke stap worden afgewezen, en na heropenen opnieuw beginnen; wat er was blijft zichtbaar', () => {
    for (const v of [toegewezen(), idee(), gekozen(), aanvraag()]) {
      expect(v.doe(wie.ZonMw, 'beeindigItem', { einde: 'afgewezen', reden: 'Past niet.' }, met()).state.einde?.code).toBe('afgewezen');
    }
    const weer = idee().doe(wie.ZonMw, 'beeindigItem', { einde: 'afgewezen', reden: 'Past niet.' }).doe(wie.werkorganisatie, 'heropenItem', { reden: 'Nieuwe ronde.' }, { op: '2021-03-01' });
    expect(weer.state.subsidieronde).toMatchObject({ eerdere: [{ ronde: 'Subsidieoproep 2020', projectideeOp: '2021-01-12' }] });
    expect(weer.state.subsidieronde?.rondecode).toBeUndefined();
    expect(weer.state.termijnen.at(-1)).toMatchObject({ stap: 'aanvraag', bron: 'configuratie', effectief: '2021-05-31' });
  });
});

describe('een aanvraag buiten het venster', () => {
  it('wordt geweigerd met de dag waarop het sloot of opent', () => {
    expect(() => idee(toegewezen(), '2021-01-18')).toThrow('Het venster voor projectideeën van Subsidieoproep 2020 sloot na 15 januari 2021. Alleen met een besluit over een uitzondering kan dit nog.');
    expect(() => aanvraag(gekozen(), '2021-01-29')).toThrow('Het venster voor uitgewerkte aanvragen van Subsidieoproep 2020 opent op 1 februari 2021.');
    expect(() => aanvraag(gekozen(), '2021-05-03')).toThrow(weigering('venster-gesloten'));
  });

  it('telt op het woord van de projectorganisatie als op tijd, niet op dat van de late partij zelf', () => {
    const laat: Bij = { ...met(), op: '2021-05-03', gebeurdOp: '2021-04-29' };
    expect(() => gekozen().doe(wie.FMS, 'dienAanvraagIn', {}, laat)).toThrow(weigering('venster-gesloten'));
    expect(gekozen().doe(wie.projectorganisatie, 'dienAanvraagIn', {}, laat).state.subsidieronde?.aanvraagIngediendOp).toBe('2021-04-29');
  });

  it('kan bij besluit toch, voor dit item', () => {
    const uitzondering = oproep().doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'uitwerking', aanvraag: 'item-test', reden: 'Storing.' }, { op: '2021-05-01' });
    expect(gekozen().doe(wie.FMS, 'dienAanvraagIn', {}, { ...met(uitzondering), op: '2021-05-03' }).state.subsidieronde?.aanvraagIngediendOp).toBe('2021-05-03');
  });
});

describe('een ronde die niet past', () => {
  it('is een inclusieversneller, van een ander programma, of een ronde die is afgerond', () => {
    const oproepVan = (code: string) => ({ ...oproep(), state: { ...oproep().state, programma: { code, versie: 1 } } });
    const wijs = (r: Pick<ReturnType<typeof oproep>, 'state' | 'events'>) => inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { ...met(r), op: '2020-12-10' });
    expect(() => wijs(oproep({ soort: 'inclusieversneller' }))).toThrow('Subsidieoproep 2020 is voor lopende studies. Kies een gewone ronde.');
    expect(() => wijs(oproepVan('zinnige-zorg'))).toThrow(weigering('verwijzing-onbekend'));
    expect(() => wijs(oproep().doe(wie.ZonMw, 'rondRondeAf', {}, { op: '2020-12-01' }))).toThrow(weigering('beeindigd'));
  });

  it('is afgerond terwijl het item er nog in staat: dan neemt zij ook daar niets meer aan, en het item kan verder', () => {
    const af = oproep().doe(wie.ZonMw, 'rondRondeAf', {}, { op: '2021-01-04' });
    const inAf = (type: string) => () => (type === 'dienProjectideeIn' ? toegewezen() : gekozen()).doe(wie.FMS, type, {}, { ...met(af), op: '2021-02-10' });
    expect(inAf('dienProjectideeIn')).toThrow('Subsidieoproep 2020 is afgerond. Wijs CGG-0142 eerst toe aan een ronde die nog loopt.');
    expect(inAf('dienAanvraagIn')).toThrow(weigering('beeindigd'));
    expect(toegewezen().doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Een andere' }, { ...met(af), op: '2021-02-10' }).state.subsidieronde).toMatchObject({ ronde: 'Een andere' });
  });

  it('rondt niet af zolang bij een item nog een aanvraag loopt', () => {
    const genoteerd = oproep().doe(wie.systeem, 'noteerToewijzing', { item: 'item-test', dagen: [] }, { op: '2020-12-10' });
    expect(ronde.buren?.('ronde-oproep-2020', genoteerd.state, { type: 'rondRondeAf', data: {} })).toEqual(['item-test']);
    const rond = (v: Verloop<Item>) => genoteerd.doe(wie.ZonMw, 'rondRondeAf', {}, { op: '2021-05-03', buren: new Map(buur(v, 'item-test')) });
    for (const v of [idee(), aanvraag()]) expect(() => rond(v)).toThrow('Bij dit item loopt nog een aanvraag in Subsidieoproep 2020: CGG-0142. Besluit daar eerst over.');
    for (const v of [toegewezen(), idee().doe(wie.ZonMw, 'beeindigItem', { einde: 'afgewezen', reden: 'x' }, met()), inFase('studie')]) expect(rond(v).state.afgerondOp).toBe('2021-05-03');
  });

  it('heeft al een aanvraag voor dit item: dan gebeurt het daar', () => {
    const itemInRonde: Bij = { op: '2020-12-11', buren: new Map(buur(toegewezen(), 'item-test')), items: ['item-test'] };
    const metAanvraag = oproep().doe(wie.ZonMw, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Afwachten', partij: 'FMS', item: 'item-test' }, itemInRonde);
    expect(() => toegewezen().doe(wie.FMS, 'dienProjectideeIn', {}, { ...met(metAanvraag), op: '2020-12-12' })).toThrow('De aanvraag voor CGG-0142 staat in Subsidieoproep 2020 als P-001. Leg dit daar vast.');
  });
});
