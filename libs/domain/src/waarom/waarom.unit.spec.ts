import { namens } from '../contract/actor';
import type { AggregateKind } from '../contract/aggregate';
import { actie } from '../actie/actie';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import { maakWerkkalender } from '../kalender/werkkalender';
import { ronde } from '../ronde/ronde';
import { cirkel, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase } from '../test/rondje';
import { waaromDezeDatum, type Waarom } from './waarom';

const kalender = maakWerkkalender(cirkel.kalender);
const waarom = (kind: AggregateKind, { events }: Pick<Verloop<unknown>, 'events'>, termijnId: string): Waarom | undefined =>
  waaromDezeDatum(kind, events.map((event) => ({ ...event, door: namens(event.meta.actor) ?? event.meta.actor.rol })), termijnId, kalender);
const zinnen = (...gevraagd: Parameters<typeof waarom>): readonly string[] => waarom(...gevraagd)?.stappen.map(({ zin }) => zin) ?? [];
const actieMet = (termijn: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Plan maken', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn, ...rest });

describe('waarom deze datum', () => {
  it('begint bij de afspraak en het programma, dat geen officiële norm is', () => {
    const keten = waarom('item', inFase('picot'), 'picot-1');
    expect(keten).toMatchObject({ termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', staat: 'loopt', nominaal: '2020-10-30', effectief: '2020-10-30', waarschuwingen: [] });
    expect(keten?.stappen).toMatchObject([
      { soort: 'afspraak', zin: 'Afgesproken: voor 1 november 2020. Dat is een instelling van het programma, niet officieel vastgesteld.', door: 'gremium:werkorganisatie', op: '2020-10-01' },
      { soort: 'nominaal', zin: 'De laatste werkdag daarvoor is vrijdag 30 oktober 2020.', nieuw: '2020-10-30' },
      { soort: 'kalender', zin: 'Vrijdag 30 oktober 2020 is een werkdag, dus dat is ook de laatste dag.', oud: '2020-10-30', nieuw: '2020-10-30' },
    ]);
    expect(waarom('item', inFase('picot'), 'picot-9')).toBeUndefined();
  });

  it.each([
    [{ datum: '2020-11-01' }, ['Afgesproken: uiterlijk 1 november 2020. Dat staat in het jaarplan.', 'Dat is zondag 1 november 2020.', '1 november 2020 is een zondag, dus uiterlijk maandag 2 november 2020. Dat is een eigen keuze naar de Algemene termijnenwet; de wet verplicht dit hier niet.']],
    [{ datum: '2021-04-30', precisie: 'maand', tekst: 'april 2021' }, ['Afgesproken: april 2021. Dat staat in het jaarplan.', 'Een periode eindigt op haar laatste werkdag: vrijdag 30 april 2021.', 'Vrijdag 30 april 2021 is een werkdag, dus dat is ook de laatste dag.']],
    [{ datum: '2020-12-25', kalenderregel: 'kalender' }, ['Afgesproken: uiterlijk 25 december 2020. Dat staat in het jaarplan.', 'Dat is vrijdag 25 december 2020.', 'Bij deze termijn telt precies die dag, ook als het geen werkdag is: uiterlijk vrijdag 25 december 2020.']],
    [{ datum: '2020-12-25' }, ['Afgesproken: uiterlijk 25 december 2020. Dat staat in het jaarplan.', 'Dat is vrijdag 25 december 2020.', 'Vrijdag 25 december 2020 is Eerste Kerstdag, zaterdag 26 december 2020 is Tweede Kerstdag en 27 december 2020 is een zondag, dus uiterlijk maandag 28 december 2020. Dat is een eigen keuze naar de Algemene termijnenwet; de wet verplicht dit hier niet.']],
  ])('noemt bij %j welke dag de kalenderregel oversloeg', (termijn, verwacht) => {
    expect(zinnen('actie', actieMet(termijn), 'actie-1')).toEqual(verwacht);
  });

  it('noemt elke verplaatsing met besluit en reden, en daarna weer de kalenderregel', () => {
    const v = inFase('picot')
      .doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-06', reden: 'COVID-19', besluit: 'Stuurgroep 12 oktober 2020' }, { op: '2020-10-12' })
      .doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-11-30', reden: 'Toch eerder.' }, { op: '2020-10-13' })
      .doe(wie.BO, 'schortItemOp', { reden: 'De zorg staat stil.' }, { op: '2020-11-01' })
      .doe(wie.BO, 'hervatItem', { reden: 'Weer op gang.' }, { op: '2020-11-21' });
    const keten = waarom('item', v, 'picot-1');
    expect(keten).toMatchObject({ staat: 'loopt', nominaal: '2020-12-20', effectief: '2020-12-21' });
    const tekst = expect.stringMatching(/^tekst:/);
    expect(keten?.stappen.slice(3)).toMatchObject([
      { soort: 'verplaatst', zin: 'Verlengd met 38 dagen, van 30 oktober 2020 naar 7 december 2020.', door: 'gremium:stuurgroep', op: '2020-10-12', oud: '2020-10-30', nieuw: '2020-12-07', reden: tekst, besluit: 'Stuurgroep 12 oktober 2020' },
      { soort: 'kalender', zin: expect.stringMatching(/^6 december 2020 is een zondag, dus uiterlijk maandag 7 december 2020\./) },
      { soort: 'verplaatst', zin: 'Verkort met 7 dagen, van 7 december 2020 naar 30 november 2020.', reden: tekst },
      { soort: 'kalender' },
      { soort: 'stil', zin: 'De termijn staat stil sinds 1 november 2020.', door: 'gremium:BO', reden: tekst },
      { soort: 'verplaatst', zin: 'De termijn stond 20 dagen stil, tot 21 november 2020. Zij schuift op van 30 november 2020 naar 21 december 2020.', reden: tekst },
      { soort: 'kalender', zin: expect.stringMatching(/^20 december 2020 is een zondag, dus uiterlijk maandag 21 december 2020\./) },
    ]);
  });

  it('noemt bij een besluit over het hele programma wie dat nam, en waarom', () => {
    const besluit = { nr: 1, door: 'gremium:stuurgroep', reden: 'COVID-19' };
    const verschoven = inFase('picot').doe(wie.systeem, 'verschuifMetProgramma', { ...besluit, keuze: { dagen: 31 } }, { op: '2020-10-12' });
    expect(waarom('item', verschoven, 'picot-1')?.stappen[3]).toMatchObject({ soort: 'verplaatst', door: 'gremium:stuurgroep', oud: '2020-10-30', nieuw: '2020-11-30', reden: expect.stringMatching(/^tekst:/) });
    const stil = inFase('picot').doe(wie.systeem, 'volgProgrammaopschorting', { ...besluit, sinds: '2020-10-12' }, { op: '2020-10-12' });
    expect(waarom('item', stil, 'picot-1')).toMatchObject({ staat: 'opgeschort' });
    expect(waarom('item', stil, 'picot-1')?.stappen[3]).toMatchObject({ soort: 'stil', door: 'gremium:stuurgroep', reden: expect.stringMatching(/^tekst:/) });
  });

  it('zegt hoe het afliep: verstreken, gehaald, bevestigd', () => {
    const laat = actieMet({ datum: '2020-10-30' }).tijd('2020-11-03', 9).doe(wie.FMS, 'meldActiestatus', { status: 'gereed' });
    const keten = waarom('actie', laat.doe(wie.projectorganisatie, 'bevestigTermijn', { termijnId: 'actie-1', gedaanOp: '2020-10-29', reden: 'Mail.' }), 'actie-1');
    expect(keten?.staat).toBe('gehaald');
    expect(keten?.stappen.slice(3).map(({ zin }) => zin)).toEqual(['Het was niet klaar op 30 oktober 2020: de termijn is verstreken.', 'Gedaan op 3 november 2020, 4 dagen te laat.', 'Bevestigd: het was klaar op 29 oktober 2020, op tijd.']);
  });

  it('kent de streefdatum, en van wat terugkomt waar het vandaan telt', () => {
    const v = actieMet({ datum: '2020-09-30', precisie: 'kwartaal', streefdatum: '2020-09-15' }, { herhaling: 'per kwartaal' });
    expect(zinnen('actie', v, 'actie-1')).toContain('De streefdatum is dinsdag 15 september 2020. Dan verstrijkt er niets; dat gebeurt pas na de uiterste datum, 30 september 2020.');
    expect(zinnen('actie', v.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }), 'actie-2').slice(0, 2)).toEqual([
      'Afgesproken: 4e kwartaal 2020. Dat staat in het jaarplan.', 'Deze termijn komt elke 3 maanden terug, geteld vanaf 30 september 2020. Deze keer is het donderdag 31 december 2020.',
    ]);
  });

  it('werkt ook voor een handelingsagenda', () => {
    const agenda = verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20' });
    expect(zinnen('handelingsagenda', agenda, 'selectie-1')).toContain('Donderdag 1 oktober 2020 is een werkdag, dus dat is ook de laatste dag.');
  });

  it('werkt ook voor een ronde: de termijn volgt haar vensters, en die hun programma', () => {
    const vensters = [{ stap: 'projectidee', van: '2020-09-01', tot: '2020-10-15' }, { stap: 'uitwerking', van: '2020-11-02', tot: '2021-01-29' }, { stap: 'beoordeling', van: '2021-02-01', tot: '2021-03-26' }];
    const aangekondigd = verloop(ronde, 'ronde-oproep').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep', naam: 'Oproep', vensters }, { op: '2020-09-01' });
    expect(zinnen('ronde', aangekondigd, 'selectie-1')).toEqual([
      'Afgesproken: voor 2 november 2020. Dat staat in de ronde.', 'De laatste werkdag daarvoor is vrijdag 30 oktober 2020.', 'Vrijdag 30 oktober 2020 is een werkdag, dus dat is ook de laatste dag.',
    ]);
    const langer = aangekondigd.doe(wie.ZonMw, 'verlengVenster', { stap: 'projectidee', nieuweDatum: '2020-10-30', reden: 'Storing.' }, { op: '2020-10-01' });
    expect(waarom('ronde', langer, 'selectie-1')).toMatchObject({ effectief: '2021-01-29' });
    expect(waarom('ronde', langer, 'selectie-1')?.stappen[3]).toMatchObject({
      soort: 'verplaatst', zin: 'De termijn volgt uit de vensters van de ronde. Daarvan is er een veranderd; zij schuift van 30 oktober 2020 naar 29 januari 2021.', door: 'partij:ZonMw', reden: expect.stringMatching(/^tekst:/),
    });
    const besluit = { door: 'gremium:stuurgroep', reden: 'COVID-19' };
    const v = langer
      .doe(wie.ZonMw, 'verlengVenster', { stap: 'beoordeling', nieuweDatum: '2021-04-02', reden: 'Meer aanvragen.' })
      .doe(wie.systeem, 'verschuifMetProgramma', { ...besluit, nr: 1, keuze: { dagen: 21 } }, { op: '2020-11-02' })
      .doe(wie.systeem, 'volgProgrammaopschorting', { ...besluit, nr: 2, sinds: '2020-12-14' }, { op: '2020-12-14' })
      .doe(wie.systeem, 'volgProgrammaopschorting', { ...besluit, nr: 3, sinds: '2020-12-14', tot: '2021-01-11' }, { op: '2021-01-11' });
    const keten = waarom('ronde', v, 'beoordeling-1');
    // Good Friday 2 April is no working day, nor are the days after it: Tuesday 6 April. 2 April + 21 = Friday 23 April, + 28 days = Friday 21 May 2021.
    expect(keten).toMatchObject({ staat: 'loopt', effectief: '2021-05-21' });
    expect(keten?.stappen.filter(({ soort }) => soort === 'verplaatst' || soort === 'stil')).toMatchObject([
      { zin: 'Verlengd met 11 dagen, van 26 maart 2021 naar 6 april 2021.', door: 'partij:ZonMw' },
      { oud: '2021-04-06', nieuw: '2021-04-23', door: 'gremium:stuurgroep' },
      { soort: 'stil', zin: 'De termijn staat stil sinds 14 december 2020.', door: 'gremium:stuurgroep' },
      { zin: 'De termijn stond 28 dagen stil, tot 11 januari 2021. Zij schuift op van 23 april 2021 naar 21 mei 2021.' },
    ]);
  });

  it('waarschuwt buiten de dagen waarvan de kalender alles weet, tenzij de regel geen kalender gebruikt', () => {
    expect(waarom('actie', actieMet({ datum: '2029-03-01' }), 'actie-1')?.waarschuwingen).toEqual([
      'De kalender is volledig van 1 januari 2018 tot en met 31 december 2028; 1 maart 2029 valt daarbuiten. Er kunnen gelijkgestelde dagen ontbreken, en dan schuift de laatste dag nog.',
    ]);
    expect(waarom('actie', actieMet({ datum: '2029-03-01', kalenderregel: 'kalender' }), 'actie-1')?.waarschuwingen).toEqual([]);
    const zonder = waaromDezeDatum('actie', actieMet({ datum: '2021-03-01' }).events.map((event) => ({ ...event, door: 'x' })), 'actie-1', maakWerkkalender({ bron: 'geen', volledigVan: '1900-01-01', volledigTot: '1900-01-01', gelijkgesteldeDagen: [] }));
    expect(zonder?.waarschuwingen).toEqual(['Dit programma heeft geen kalender. Er kunnen gelijkgestelde dagen ontbreken, en dan schuift de laatste dag nog.']);
  });
});
