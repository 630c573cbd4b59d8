import { item } from '../item';
import { verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { stappenprogramma } from '../../test/stappenprogramma';

const vanaf = (dag: string, melding: string) => expect.objectContaining({ code: 'datum-ongeldig', message: melding, details: { veld: 'gebeurdOp', vanaf: dag } }) as Error;

describe('de volgorde van de stappen in een fase', () => {
  const aangevraagd = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }, { op: '2020-12-10' }).doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2021-05-20' });

  it('houdt een stap na de vorige, ook als zij later wordt geregistreerd', () => {
    expect(() => aangevraagd.doe(wie.ZonMw, 'honoreerVoorlopig', {}, { op: '2021-10-12', gebeurdOp: '2020-12-01' })).toThrow(vanaf('2021-05-20', '"Aanvraag ingediend" gebeurde op 20 mei 2021. Kies die dag of later.'));
    const voorlopig = aangevraagd.doe(wie.ZonMw, 'honoreerVoorlopig', {}, { op: '2021-11-20', gebeurdOp: '2021-10-12' });
    expect(() => voorlopig.doe(wie.ZonMw, 'honoreerDefinitief', {}, { gebeurdOp: '2021-10-11' })).toThrow(weigering('datum-ongeldig'));
    // The same day, and a day before the one on which the step before it was registered.
    expect(voorlopig.doe(wie.ZonMw, 'honoreerDefinitief', {}, { gebeurdOp: '2021-10-12' }).state.doorlopen.at(-1)?.sinds).toBe('2021-10-12');
  });

  it('laat een studie niet eindigen voor haar start, en een item niet voor zijn laatste stap', () => {
    const gestart = inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' });
    expect(() => gestart.doe(wie.FMS, 'rondStudieAf', { uitkomst: 'Niet slechter.' }, { op: '2024-06-03', gebeurdOp: '2021-12-01' })).toThrow(weigering('datum-ongeldig'));
    expect(() => gestart.doe(wie.ZonMw, 'beeindigItem', { einde: 'voortijdig-gestopt', reden: 'x' }, { op: '2024-06-03', gebeurdOp: '2022-02-28' })).toThrow(vanaf('2022-03-01', '"Studie gestart" gebeurde op 1 maart 2022. Kies die dag of later.'));
  });

  it('heropent niet voor het einde', () => {
    const weg = inFase('picot').doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }, { op: '2020-10-20' });
    expect(() => weg.doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' }, { op: '2020-11-02', gebeurdOp: '2020-10-05' })).toThrow(vanaf('2020-10-20', '"Beëindigd" gebeurde op 20 oktober 2020. Kies die dag of later.'));
    const weer = weg.doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' }, { op: '2020-11-02', gebeurdOp: '2020-10-21' });
    // Begun anew: the steps of before do not bind any more, its own beginning does.
    expect(() => weer.doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }, { gebeurdOp: '2020-10-20' })).toThrow(weigering('datum-ongeldig'));
  });

  it('volgt een gecorrigeerde dag', () => {
    const { versie } = aangevraagd.state.registraties!.at(-1)!;
    const eerder = aangevraagd.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie, juisteDatum: '2021-04-01', reden: 'x' }, { op: '2021-10-12' });
    expect(eerder.doe(wie.ZonMw, 'honoreerVoorlopig', {}, { gebeurdOp: '2021-04-02' }).state.subsidieronde?.voorlopigOp).toBe('2021-04-02');
  });

  it('houdt genoemde stappen niet in volgorde, en laat hun fase niet verlaten voor de laatste', () => {
    const rond = (stap: string, gebeurdOp: string) => [wie.projectorganisatie, 'rondStapAf', { stap }, { op: '2021-03-01', gebeurdOp }] as const;
    const klaar = verloop(item, 'item-test', stappenprogramma)
      .doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' }, { op: '2020-09-01' })
      .doe(...rond('signalering', '2020-09-02')).doe(wie.projectorganisatie, 'rondFaseAf', {}, { gebeurdOp: '2020-09-03' })
      .doe(...rond('literatuur', '2021-02-01')).doe(...rond('rapport', '2021-01-15'));
    expect(() => klaar.doe(wie.projectorganisatie, 'rondFaseAf', {}, { gebeurdOp: '2021-01-20' })).toThrow(vanaf('2021-02-01', '"Stap afgerond: literatuur" gebeurde op 1 februari 2021. Kies die dag of later.'));
    expect(klaar.doe(wie.projectorganisatie, 'rondFaseAf', {}, { gebeurdOp: '2021-02-01' }).state.einde).toMatchObject({ op: '2021-02-01' });
  });

  it('bindt niet wat geen stap is, en wat ernaast gebeurt', () => {
    expect(aangevraagd.doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Dit was eerder.' }, { gebeurdOp: '2021-01-04' }).laatste).toHaveLength(1);
    const instroom = { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda' };
    const gemeten = verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', instroom, { op: '2020-09-01' }).doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2020-H2' }, { op: '2021-08-16' });
    expect(gemeten.doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'x' }, { gebeurdOp: '2021-03-01' }).state.einde?.op).toBe('2021-03-01');
  });
});
