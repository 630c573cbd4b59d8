import { berichtenBijVoortgang } from '../ontvangers/berichten-bij';
import { zinVan } from '../registry';
import { cirkel, verloop, wie, zonderVoortgang, type Verloop } from '../test/gegeven';
import { actie } from './actie';
import type { Actie } from './actie-staat';

const definitie = { ...cirkel, voortgang: { herinneringDagen: 14 } };
const geregistreerd = (op = '2020-09-01', programma: typeof cirkel = definitie): Verloop<Actie> =>
  verloop(actie, 'actie-test', programma).doe(wie.projectorganisatie, 'registreerActie', { code: 'A-01', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], doorlopend: true }, { op, nummer: 'ACT-001' });
const gevraagd = (v: Verloop<Actie>): readonly unknown[] => v.events.filter(({ type }) => type === 'voortgang-gevraagd').map(({ data: { uiterlijk, hoe }, gebeurdOp }) => [gebeurdOp, uiterlijk, hoe]);
const aan = (v: Verloop<Actie>): readonly string[] => v.laatste.length === 0 ? [] : berichtenBijVoortgang(v.events.at(-1)!, v.state).flatMap((vraag) => vraag.aan);

describe('de voortgang van een kwartaal', () => {
  // The last working days of the quarters: Wednesday 30 September, Thursday 31 December 2020, Wednesday 31 March 2021. 16 September, 17 December and 17 March are working days.
  it('wie haar niet heeft gemeld, wordt veertien dagen voor het einde herinnerd; een dag eerder gebeurt er niets', () => {
    expect(gevraagd(geregistreerd().tijd('2020-09-15', 23))).toEqual([]);
    const v = geregistreerd().tijd('2020-09-16');
    expect(gevraagd(v)).toEqual([['2020-09-16', '2020-09-30', 'herinnerd']]);
    expect(aan(v)).toEqual(['partij:FMS', 'partij:NVZ']);
    expect(zinVan(v.events.at(-1)!)).toBe('Herinnering: meld de voortgang, uiterlijk 30 september 2020.');
    expect(gevraagd(v.tijd('2020-12-17').tijd('2021-03-17')).slice(1)).toEqual([['2020-12-17', '2020-12-31', 'herinnerd'], ['2021-03-17', '2021-03-31', 'herinnerd']]);
  });

  it('alleen wie zijn deel nog niet af heeft', () => {
    expect(aan(geregistreerd().doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }).tijd('2020-09-16'))).toEqual(['partij:NVZ']);
  });

  it('is zij gemeld in dit kwartaal, dan blijft het stil; in een volgend kwartaal niet', () => {
    const v = geregistreerd().doe(wie.FMS, 'meldVoortgang', { voortgang: 'De helft is er.' }, { op: '2020-09-10' }).tijd('2020-09-16');
    expect([gevraagd(v), aan(v)]).toEqual([[['2020-09-16', '2020-09-30', 'gemeld']], []]);
    expect(gevraagd(v.tijd('2020-12-17')).at(-1)).toEqual(['2020-12-17', '2020-12-31', 'herinnerd']);
  });

  it('wat stilstaat wordt niet herinnerd, en wat is afgelopen niet meer gevraagd', () => {
    const stil = geregistreerd().doe(wie.projectorganisatie, 'schortActieOp', { reden: 'COVID-19' }).tijd('2020-09-16');
    expect([gevraagd(stil), aan(stil)]).toEqual([[['2020-09-16', '2020-09-30', 'staat-stil']], []]);
    const gestopt = geregistreerd().doe(wie.projectorganisatie, 'stopActie', { reden: 'Niet meer nodig.' });
    expect(gevraagd(gestopt.tijd('2022-01-01'))).toEqual([]);
    const weer = gestopt.doe(wie.projectorganisatie, 'heropenActie', { reden: 'Toch nodig.' }, { op: '2021-12-20' });
    expect(gevraagd(weer.tijd('2022-03-17'))).toEqual([['2022-03-17', '2022-03-31', 'herinnerd']]);
  });

  it('na een storing wordt één keer gevraagd, over het kwartaal van nu', () => {
    expect(gevraagd(geregistreerd().tijd('2021-11-02'))).toEqual([['2021-11-02', '2021-12-31', 'herinnerd']]);
  });

  it('wat na de dag van herinneren begint, wordt in het volgende kwartaal gevraagd', () => {
    expect(geregistreerd('2020-09-16').state.voortgangsvraag).toEqual({ uiterlijk: '2020-12-31', herinneringOp: '2020-12-17' });
  });

  it('een programma dat er niet om vraagt, herinnert niemand', () => {
    const v = geregistreerd('2020-09-01', zonderVoortgang);
    expect([v.state.voortgangsvraag, actie.nextWake?.(v.state), gevraagd(v.tijd('2022-01-01'))]).toEqual([undefined, undefined, []]);
  });
});
