import { actieDetailSchema, actieRijSchema, lijst } from '@cirkel/contracts';
import { actieDetail, actieLijst, type ActieFilter } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  const registreer = (id: string, code: string, data: Record<string, unknown>): Promise<number> =>
    w.doe(wie.projectorganisatie, id, 'registreerActie', { code, omschrijving: `Actie ${code}`, domein: 'agenderen', eigenaren: ['partij:FMS'], ...data }, `ACT-${code}`);
  await registreer('actie-1', 'A-01', { eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-10-15', tekst: '15 oktober 2020' } });
  await registreer('actie-2', 'B-01', { domein: 'evalueren', doorlopend: true });
  await registreer('actie-3', 'C-01', { domein: 'systeeminbedding', herhaling: 'per kwartaal', termijn: { datum: '2020-09-30', precisie: 'kwartaal', tekst: '3e kwartaal 2020' } });
  await w.doe(wie.FMS, 'actie-1', 'meldActiestatus', { status: 'gereed' });
  await w.doe(wie.FMS, 'actie-1', 'meldVoortgang', { voortgang: 'De vragen zijn verzameld.' });
  await w.doe(wie.projectorganisatie, 'actie-1', 'beoordeelRisico', { kans: 2, impact: 4 });
  await w.doe(wie.FMS, 'actie-3', 'meldActiestatus', { status: 'gereed' });
  await w.projecteer();
});
afterAll(() => w.sluit());

const codes = async (filter: ActieFilter): Promise<string[]> => (await actieLijst(w.bron, filter)).rijen.map((rij) => rij.code);

describe('the list of acties', () => {
  it('answers what the contract says', async () => {
    const { rijen, totaal } = lijst(actieRijSchema).parse(await actieLijst(w.bron));
    expect(totaal).toBe(3);
    expect(rijen[0]).toMatchObject({
      nummer: 'ACT-A-01', status: 'in-gang-gezet', voortgang: 'De vragen zijn verzameld.', risico: { kans: 2, impact: 4, op: '2020-09-01', verouderd: false }, voortgangOp: '2020-09-01', voortgangNodig: false, termijnTekst: '15 oktober 2020',
      perEigenaar: [{ eigenaar: 'partij:FMS', status: 'gereed' }, { eigenaar: 'partij:NVZ', status: 'niet-in-gang-gezet' }],
      termijn: { effectief: '2020-10-15', gereedDoor: ['partij:FMS'] },
    });
    expect(rijen[1]).toMatchObject({ termijn: null, termijnTekst: 'doorlopend', risico: null, voortgang: null });
    expect(rijen[2]).toMatchObject({ status: 'in-gang-gezet', herhaling: 'per kwartaal', termijn: { id: 'actie-2', effectief: '2020-12-31', staat: 'loopt', herhaling: { maanden: 3, keer: 2 } } });
  });

  it.each<[string, ActieFilter, string[]]>([
    ['domein', { domein: 'evalueren' }, ['B-01']],
    ['owner', { eigenaar: 'partij:NVZ' }, ['A-01']],
    ['status', { status: ['niet-in-gang-gezet', 'stopgezet'] }, ['B-01']],
    ['text', { zoek: 'actie b' }, ['B-01']],
    ['escalatie', { escalatie: true }, []],
    ['progress that is still due this quarter', { zonderVoortgang: true }, ['B-01', 'C-01']],
    ['progress that was reported', { zonderVoortgang: false }, ['A-01']],
    ['nothing, sorted by termijn', { sorteer: 'termijn' }, ['A-01', 'C-01', 'B-01']],
  ])('filters by %s', async (_, filter, gevonden) => {
    expect(await codes(filter)).toEqual(gevonden);
  });

  it('gives one by id, by nummer and by its code in the jaarplan', async () => {
    expect(await actieDetail(w.bron, 'actie-1')).toMatchObject({ code: 'A-01', voortgang: 'De vragen zijn verzameld.' });
    expect(await actieDetail(w.bron, 'ACT-B-01')).toMatchObject({ id: 'actie-2' });
    expect(await actieDetail(w.bron, 'C-01')).toMatchObject({ id: 'actie-3', nummer: 'ACT-C-01' });
    expect(await actieDetail(w.bron, 'actie-9')).toBeUndefined();
  });

  it('shows of one how its risk went and what is done against it, with the texts', async () => {
    await w.doe(wie.FMS, 'actie-1', 'neemMaatregel', { tekst: 'Wij bellen.', uiterlijk: '2020-10-01' });
    await w.doe(wie.FMS, 'actie-1', 'werkMaatregelBij', { nr: 1, status: 'vervallen', toelichting: 'Niet nodig.' });
    await w.doe(wie.projectorganisatie, 'actie-1', 'beoordeelRisico', { kans: 1, impact: 4, maatregelen: 'Zie maatregel 1.' });
    await w.projecteer();
    const detail = actieDetailSchema.parse(await actieDetail(w.bron, 'actie-1'));
    expect(detail.risicoverloop).toEqual([{ kans: 2, impact: 4, op: '2020-09-01' }, { kans: 1, impact: 4, op: '2020-09-01', maatregelen: 'Zie maatregel 1.' }]);
    expect(detail.maatregelen).toMatchObject([{ nr: 1, omschrijving: 'Wij bellen.', uiterlijk: '2020-10-01', status: 'vervallen', verloop: [{ status: 'voorgenomen' }, { status: 'vervallen', toelichting: 'Niet nodig.' }] }]);
  });
});
