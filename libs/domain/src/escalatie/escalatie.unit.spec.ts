import { berichtenBijEscalatie } from '../ontvangers/berichten-bij';
import { zinVan } from '../registry';
import { types, verloop, wie, type Verloop } from '../test/gegeven';
import type { Datum } from '../kalender/datum';
import { escalatie, wachtendeOpdracht } from './escalatie';
import { huidigeTrede, type Escalatie } from './escalatie-staat';

const onderwerp = { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] };
const geopend = (anders: Record<string, unknown> = {}, op: Datum = '2020-10-31'): Verloop<Escalatie> =>
  verloop(escalatie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp: { ...onderwerp, ...anders } }, { op, uur: 0, nummer: 'ESC-0001' });
const ligt = (v: Verloop<Escalatie>): object => ({ gremium: huidigeTrede(v.state).gremium, ...huidigeTrede(v.state).datums });
const geweigerd = (code: string): Error => expect.objectContaining({ code }) as Error;

describe('de ladder', () => {
  // Worked out by hand. Term: Friday 30 October 2020; 10, 20 and 30 working days; 25 December and 1 January are holidays.
  it.each([
    ['2020-10-31', 'werkorganisatie', '2020-10-31', '2020-11-13', null],
    ['2020-11-13', 'werkorganisatie', '2020-10-31', '2020-11-13', null],
    ['2020-11-14', 'stuurgroep', '2020-11-14', '2020-12-11', null],
    ['2020-12-11', 'stuurgroep', '2020-11-14', '2020-12-11', null],
    ['2020-12-12', 'BO', '2020-12-12', '2021-01-26', null],
    ['2021-01-26', 'BO', '2020-12-12', '2021-01-26', null],
    ['2021-01-27', 'VWS', '2021-01-27', null, '2021-02-24'],
  ])('op %s ligt het bij %s, zo geleefd dat elke dag voorbijkwam', (op, gremium, geopendOp, reactieTot, volgendeHerinnering) => {
    const dagen = ['2020-11-14', '2020-12-12', '2021-01-27'].filter((dag) => dag <= op);
    const v = [...dagen, op].reduce((verder, dag) => verder.tijd(dag), geopend());
    expect(ligt(v)).toEqual({ gremium, geopendOp, reactieTot, volgendeHerinnering });
  });

  it('herinnert VWS elke 20 werkdagen, geteld vanaf de opening en dan vanaf de vorige', () => {
    const bijVws = ['2020-11-14', '2020-12-12', '2021-01-27'].reduce((v, dag) => v.tijd(dag), geopend());
    expect(types(bijVws.tijd('2021-02-23').laatste)).toEqual([]);
    const herinnerd = bijVws.tijd('2021-02-24');
    expect(herinnerd.laatste).toMatchObject([{ type: 'trede-herinnerd', data: { gremium: 'VWS', op: '2021-02-24', volgendeHerinnering: '2021-03-24' } }]);
    expect(types(herinnerd.tijd('2021-03-23').laatste)).toEqual([]);
  });

  it('gebruikt na een storing geen trede ongezien op: de reactietijd telt vanaf de dag waarop het is vastgelegd', () => {
    expect(ligt(geopend({}, '2020-12-01'))).toMatchObject({ gremium: 'werkorganisatie', geopendOp: '2020-10-31', reactieTot: '2020-12-15' });
    expect(types(geopend().tijd('2021-06-01').laatste)).toEqual(['trede-bereikt']);
  });

  it.each([
    [['gremium:werkorganisatie'], 'stuurgroep'],
    [['gremium:stuurgroep'], 'BO'],
    [['partij:VWS'], 'VWS'],
    [['gremium:VWS'], 'VWS'],
    [['partij:VWS', 'partij:FMS'], 'werkorganisatie'],
    [['projectorganisatie'], 'werkorganisatie'],
  ])('begint als %s te laat is bij %s', (aanZetWas, gremium) => {
    expect(ligt(geopend({ aanZetWas }))).toMatchObject({ gremium });
  });
});

describe('een besluit op een trede', () => {
  const verleng = { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt later.' };

  it('stopt de klim en geeft het onderwerp een opdracht namens het gremium; daarna eindigt de escalatie', () => {
    const besloten = geopend().doe(wie.werkorganisatie, 'besluit', verleng, { op: '2020-11-12' });
    expect(besloten.state.staat).toBe('besluit-genomen');
    expect(wachtendeOpdracht(besloten.state)).toMatchObject({
      streamId: 'item-1', sleutel: 'escalatie-test/besluit-1', actor: { rol: 'gremium', gremium: 'werkorganisatie' },
      opdracht: { type: 'verlengTermijn', data: { termijnId: 'picot-1', nieuweDatum: '2020-12-01' } },
    });
    expect(escalatie.nextWake?.(besloten.state)).toBeUndefined();
    const klaar = besloten.doe(wie.systeem, 'meldBesluitUitgevoerd');
    expect(klaar.state).toMatchObject({ staat: 'beeindigd', einde: { waarom: 'besluit', door: 'gremium:werkorganisatie', op: '2020-11-12' } });
  });

  it.each([
    ['opschorten', { soort: 'opschorten', tot: '2021-02-01', nieuweDatum: '2021-03-01' }, 'schortItemOp', 'schortActieOp'],
    ['stopzetten', { soort: 'stopzetten' }, 'stopItemNaEscalatie', 'stopActie'],
    ['terugleggen', { soort: 'terug', nieuweDatum: '2020-12-01', instructie: 'Vul Outcome aan.' }, 'legItemTerug', 'legActieTerug'],
    ['verlengen', { soort: 'verlengen', nieuweDatum: '2020-12-01' }, 'verlengTermijn', 'verlengTermijn'],
  ])('%s wordt een opdracht aan het item of de actie', (_naam, keuze, vanItem, vanActie) => {
    const opdracht = (soort: string): string | undefined =>
      wachtendeOpdracht(geopend({ soort }).doe(wie.werkorganisatie, 'besluit', { ...keuze, reden: 'Besproken.' }, { op: '2020-11-12' }).state)?.opdracht.type;
    expect(opdracht('item')).toBe(vanItem);
    expect(opdracht('actie')).toBe(vanActie);
  });

  it('dat het onderwerp weigert, laat de trede open en de reactietijd doorlopen', () => {
    const v = geopend().doe(wie.werkorganisatie, 'besluit', verleng, { op: '2020-11-12' }).doe(wie.systeem, 'meldBesluitGeweigerd', { code: 'datum-ongeldig', melding: 'Kan niet.' });
    expect(v.state).toMatchObject({ staat: 'open', geweigerd: { code: 'datum-ongeldig' } });
    expect(ligt(v)).toMatchObject({ gremium: 'werkorganisatie', reactieTot: '2020-11-13' });
    expect(ligt(v.tijd('2020-11-14'))).toMatchObject({ gremium: 'stuurgroep' });
  });

  it('"hoger" opent meteen de volgende trede, en kan niet op de laatste', () => {
    const v = geopend().doe(wie.werkorganisatie, 'besluit', { soort: 'hoger', reden: 'Geen gezamenlijk besluit.' }, { op: '2020-11-04' });
    expect(types(v.laatste)).toEqual(['escalatie-naar-boven-gestuurd', 'trede-bereikt']);
    expect(ligt(v)).toMatchObject({ gremium: 'stuurgroep', geopendOp: '2020-11-04', reactieTot: '2020-12-02' });
    expect(() => geopend({ aanZetWas: ['partij:VWS'] }).doe(wie.VWS, 'besluit', { soort: 'hoger', reden: 'x' }, { op: '2020-11-04' })).toThrow(geweigerd('overgang-bestaat-niet'));
  });

  it('is van het gremium waar het ligt, of van de projectorganisatie die het vastlegt', () => {
    expect(() => geopend().doe(wie.stuurgroep, 'besluit', verleng, { op: '2020-11-12' })).toThrow(geweigerd('geen-recht'));
    expect(wachtendeOpdracht(geopend().doe(wie.projectorganisatie, 'besluit', verleng, { op: '2020-11-12' }).state)?.actor).toMatchObject({ rol: 'gremium', gremium: 'werkorganisatie' });
  });

  it('wordt gezamenlijk genomen: wie niet akkoord is, houdt het tegen, maar niet het doorsturen', () => {
    const standpunten = [{ partij: 'FMS', standpunt: 'akkoord' }, { partij: 'NVZ', standpunt: 'niet-akkoord' }];
    expect(() => geopend().doe(wie.werkorganisatie, 'besluit', { ...verleng, standpunten }, { op: '2020-11-12' })).toThrow(/NVZ niet akkoord/);
    expect(geopend().doe(wie.werkorganisatie, 'besluit', { soort: 'hoger', reden: 'Geen besluit.', standpunten }, { op: '2020-11-12' }).state.huidig).toBe(1);
  });

  it('kent geen dag in de toekomst of voor de opening van de trede', () => {
    expect(() => geopend().doe(wie.werkorganisatie, 'besluit', { ...verleng, genomenOp: '2020-11-13' }, { op: '2020-11-12' })).toThrow(geweigerd('datum-ongeldig'));
    expect(() => geopend().doe(wie.werkorganisatie, 'besluit', { ...verleng, genomenOp: '2020-10-30' }, { op: '2020-11-12' })).toThrow(geweigerd('datum-ongeldig'));
  });

  it('vraagt per soort wat nodig is, alles tegelijk', () => {
    const schema = escalatie.command('besluit')?.schema;
    const velden = (data: object): readonly string[] => (schema?.safeParse(data).error?.issues ?? []).map((fout) => fout.path.join('/'));
    expect(velden({ soort: 'terug', reden: 'x' })).toEqual(['instructie']);
    expect([...velden({ soort: 'verlengen' })].sort()).toEqual(['nieuweDatum', 'reden']);
  });
});

describe('zolang de escalatie loopt', () => {
  it('stoppen bevestigen en opmerken geen klok', () => {
    const v = geopend().doe(wie.werkorganisatie, 'bevestigOntvangst', {}, { op: '2020-11-04' }).doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Bijna klaar.' }, { op: '2020-11-05' });
    expect(v.state).toMatchObject({ ontvangst: [{ gremium: 'werkorganisatie', op: '2020-11-04' }], opmerkingen: [{ door: 'partij:FMS' }] });
    expect(ligt(v)).toMatchObject({ reactieTot: '2020-11-13' });
    expect(() => v.doe(wie.werkorganisatie, 'bevestigOntvangst', {}, { op: '2020-11-05' })).toThrow(geweigerd('al-gedaan'));
  });

  it('eindigt zij met wie, wanneer en waarom als het alsnog gedaan is, en neemt dan niets meer aan', () => {
    const v = geopend().doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }, { op: '2020-11-05' });
    expect(v.state.einde).toEqual({ waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' });
    expect(() => v.doe(wie.werkorganisatie, 'besluit', { soort: 'hoger', reden: 'x' }, { op: '2020-11-12' })).toThrow(geweigerd('beeindigd'));
    expect(escalatie.nextWake?.(v.state)).toBeUndefined();
  });

  it('eindigt zij niet vanzelf terwijl een besluit wordt uitgevoerd', () => {
    const besloten = geopend().doe(wie.werkorganisatie, 'besluit', { soort: 'stopzetten', reden: 'x' }, { op: '2020-11-12' });
    expect(() => besloten.doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-12' })).toThrow(geweigerd('besluit-loopt'));
  });
});

describe('een andere eigenaar', () => {
  it('staat in de open escalatie, en het besluit gaat over wie het nu moet doen', () => {
    const v = geopend().doe(wie.systeem, 'volgEigenaren', { eigenaren: ['partij:NVZ'] }, { op: '2020-11-02' });
    expect(v.state.onderwerp.aanZetWas).toEqual(['partij:NVZ']);
    expect(zinVan(v.events.at(-1)!)).toBe('Aan zet is nu NVZ. Dat was FMS.');
    const klaar = v.doe(wie.werkorganisatie, 'besluit', { soort: 'stopzetten', reden: 'x' }, { op: '2020-11-03' }).doe(wie.systeem, 'meldBesluitUitgevoerd');
    expect(berichtenBijEscalatie(klaar.events.at(-1)!, klaar.state)).toEqual([{ soort: 'besluit', aan: ['partij:NVZ'], door: 'persoon' }]);
  });

  it('weigert wat zij al noemt, wat niet van het systeem komt, en wat al beëindigd is', () => {
    expect(() => geopend().doe(wie.systeem, 'volgEigenaren', { eigenaren: ['partij:FMS'] })).toThrow(geweigerd('al-gedaan'));
    expect(() => geopend().doe(wie.projectorganisatie, 'volgEigenaren', { eigenaren: ['partij:NVZ'] })).toThrow(geweigerd('geen-recht'));
    const klaar = geopend().doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }, { op: '2020-11-05' });
    expect(() => klaar.doe(wie.systeem, 'volgEigenaren', { eigenaren: ['partij:NVZ'] })).toThrow(geweigerd('beeindigd'));
  });
});
