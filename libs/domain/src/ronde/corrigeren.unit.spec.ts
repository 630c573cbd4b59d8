import { verloop, wie, type Verloop } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { ronde } from './ronde';
import type { Ronde } from './ronde-staat';

const aangekondigd = (): Verloop<Ronde> =>
  verloop(ronde, 'ronde-extra-2019').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde', themas: ['diagnostiek'], budget: 900_000, vensters: [{ stap: 'start', tot: '2020-12-31' }] }, { op: '2019-08-01' });
const idee = (): Verloop<Ronde> => aangekondigd().doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na heup', partij: 'FMS' }, { op: '2019-09-10' });
const uitgewerkt = (): Verloop<Ronde> =>
  idee().doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' }).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-03-20' });
const zin = ({ laatste: [event] }: Verloop<Ronde>): string | undefined => (event === undefined ? undefined : ronde.event(event.type)?.zin(event.data));

describe('de gegevens van een ronde', () => {
  const wijzig = (data: object, actor: (typeof wie)[keyof typeof wie] = wie.projectorganisatie, v = aangekondigd()): Verloop<Ronde> => v.doe(actor, 'wijzigRondegegevens', { reden: 'Verbetering.', ...data });

  it('kunnen worden gewijzigd; de historie zegt wat er eerst stond', () => {
    const v = wijzig({ naam: 'Extra subsidieronde 2019', themas: ['diagnostiek', 'nazorg'], budget: 1_000_000, oproeptekst: 'Schrijf in.' }, wie.ZonMw);
    expect(v.state).toMatchObject({ naam: 'Extra subsidieronde 2019', themas: ['diagnostiek', 'nazorg'], budget: 1_000_000, oproeptekst: 'Schrijf in.' });
    expect(zin(v)).toBe("Gegevens van de ronde gewijzigd: de naam (was: Extra ronde), de thema's (waren: diagnostiek), het budget (was: € 900.000), de oproeptekst.");
    expect(wijzig({ naam: 'Een andere naam' }).state).toMatchObject({ naam: 'Een andere naam', themas: ['diagnostiek'], budget: 900_000 });
  });

  it('veranderen niet als het er zo al staat, niet door een ander, en het budget niet onder wat is toegekend', () => {
    expect(() => wijzig({ naam: 'Extra ronde', themas: ['diagnostiek'], budget: 900_000 })).toThrow(weigering('al-gedaan'));
    expect(() => wijzig({})).toThrow(weigering('al-gedaan'));
    expect(() => wijzig({ naam: 'Nieuw' }, wie.FMS)).toThrow(weigering('geen-recht'));
    const toegekend = uitgewerkt().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }).doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001', bedrag: 750_000 });
    expect(() => wijzig({ budget: 749_999 }, wie.ZonMw, toegekend)).toThrow(expect.objectContaining({ code: 'budget-overschreden', message: 'Er is al € 750.000 toegekend. Het budget kan niet lager zijn.' }));
    expect(wijzig({ budget: 750_000 }, wie.ZonMw, toegekend).state.budget).toBe(750_000);
  });
});

describe('een aanvraag die verkeerd is vastgelegd', () => {
  const corrigeer = (data: object, v = uitgewerkt(), actor: (typeof wie)[keyof typeof wie] = wie.projectorganisatie): Verloop<Ronde> => v.doe(actor, 'corrigeerAanvraag', { aanvraag: 'P-001', reden: 'Vergissing.', ...data }, { op: '2020-04-01' });

  it('krijgt de juiste titel, partij en dag; de historie zegt wat er eerst stond', () => {
    const v = corrigeer({ titel: 'Nazorg na een heupoperatie', partij: 'NVZ', projectgroep: 'Heupnazorg', stap: 'uitgewerkt', juisteDatum: '2020-03-16' });
    expect(v.state.aanvragen[0]).toMatchObject({ titel: 'Nazorg na een heupoperatie', partij: 'NVZ', projectgroep: 'Heupnazorg', uitgewerktOp: '2020-03-16', geselecteerdOp: '2019-11-20' });
    expect(zin(v)).toBe('Aanvraag P-001 gecorrigeerd: de titel (was: Nazorg na heup); de partij (was: FMS); de projectgroep (was: leeg); "Uitgewerkt ingediend" gebeurde op 16 maart 2020, niet op 20 maart 2020.');
    expect(corrigeer({ stap: 'projectidee', juisteDatum: '2019-09-02' }, idee(), wie.ZonMw).state.aanvragen[0]?.ingediendOp).toBe('2019-09-02');
  });

  it('houdt de volgorde van haar stappen', () => {
    const dag = (stap: string, juisteDatum: string) => () => corrigeer({ stap, juisteDatum });
    expect(dag('geselecteerd', '2019-09-09')).toThrow('Kies een dag van 10 september 2019 tot en met 20 maart 2020: anders klopt de volgorde van de stappen niet.');
    expect(dag('geselecteerd', '2020-03-21')).toThrow(weigering('datum-ongeldig'));
    expect(dag('uitgewerkt', '2020-04-02')).toThrow(weigering('datum-ongeldig'));
    expect(dag('voorlopig', '2020-03-30')).toThrow(weigering('nog-niet'));
  });

  it('wordt niet gecorrigeerd naar hoe zij al staat, zonder dag bij de stap, als zij er niet is, of door een ander', () => {
    expect(() => corrigeer({ partij: 'FMS', stap: 'projectidee', juisteDatum: '2019-09-10' })).toThrow(weigering('al-gedaan'));
    expect(() => corrigeer({ stap: 'projectidee' })).toThrow('Noem de stap en de dag waarop die echt was, of geen van beide.');
    expect(() => corrigeer({ aanvraag: 'P-009', partij: 'NVZ' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => corrigeer({ partij: 'NVZ' }, uitgewerkt(), wie.FMS)).toThrow(weigering('geen-recht'));
  });

  it('vraagt het item dat meedoet zijn dag ook te veranderen, voor elke correctie één keer', () => {
    const metItem = (v: Verloop<Ronde>): Ronde => ({ ...v.state, aanvragen: v.state.aanvragen.map((aanvraag) => ({ ...aanvraag, item: 'item-7' })) });
    const dagen = (v: Verloop<Ronde>): unknown => ronde.vraagtElders?.('ronde-extra-2019', metItem(v)).filter(({ opdracht }) => opdracht.type === 'volgAanvraagdag').map(({ sleutel, opdracht }) => [sleutel, opdracht['stap'], opdracht['juisteDatum']]);
    expect(dagen(uitgewerkt())).toEqual([]);
    const eerst = corrigeer({ stap: 'uitgewerkt', juisteDatum: '2020-03-16' });
    expect(dagen(eerst)).toEqual([['dag-uitgewerkt:2020-03-16:P-001:item-7', 'uitgewerkt', '2020-03-16']]);
    expect(dagen(corrigeer({ stap: 'uitgewerkt', juisteDatum: '2020-03-17' }, eerst))).toEqual([['dag-uitgewerkt:2020-03-17:P-001:item-7', 'uitgewerkt', '2020-03-17']]);
    expect(dagen(corrigeer({ titel: 'Een andere titel' }))).toEqual([]);
    const afgewezen = idee().doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' }, { op: '2019-11-20' });
    expect(dagen(corrigeer({ stap: 'besluit', juisteDatum: '2019-11-19' }, afgewezen))).toEqual([['dag-afgewezen:2019-11-19:P-001:item-7', 'afgewezen', '2019-11-19']]);
  });

  it('kan ook nog als de ronde is afgerond', () => {
    const af = idee().doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' }, { op: '2019-11-20' }).doe(wie.ZonMw, 'rondRondeAf', {}, { op: '2019-12-02' });
    expect(corrigeer({ stap: 'besluit', juisteDatum: '2019-11-19' }, af).state.aanvragen[0]?.besluitOp).toBe('2019-11-19');
  });
});

describe('de dag van een stap', () => {
  it('ligt niet voor de vorige stap van de aanvraag, niet voor de ronde, en het einde niet voor het laatste besluit', () => {
    expect(() => idee().doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20', gebeurdOp: '2019-09-09' })).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: 'De vorige stap van P-001 was op 10 september 2019. Kies die dag of later.' }));
    expect(() => uitgewerkt().doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' }, { gebeurdOp: '2020-03-19' })).toThrow(weigering('datum-ongeldig'));
    expect(() => aangekondigd().doe(wie.projectorganisatie, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg', partij: 'FMS' }, { op: '2019-09-10', gebeurdOp: '2019-07-31' })).toThrow('Extra ronde begon op 1 augustus 2019. Kies die dag of later.');
    const af = idee().doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' }, { op: '2019-11-20' });
    expect(() => af.doe(wie.ZonMw, 'rondRondeAf', {}, { op: '2019-12-02', gebeurdOp: '2019-11-19' })).toThrow('Het laatste besluit was op 20 november 2019. Kies die dag of later.');
  });
});
