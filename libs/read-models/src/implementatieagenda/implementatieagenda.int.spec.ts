import { implementatieRijSchema, lijst } from '@cirkel/contracts';
import { implementatieLijst } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  const laatInstromen = (id: string, titel: string, nummer: string) => w.doe(wie.projectorganisatie, id, 'laatItemInstromen', { titel, eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Zinnige Zorg' }, nummer);
  await laatInstromen('item-a', 'Psychose', 'CGG-0001');
  await w.doe(wie.FMS, 'item-a', 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp', eigenaar: 'partij:NVZ', soort: 'scholing' });
  await w.doe(wie.FMS, 'item-a', 'voegVerbeteractieToe', { code: 'VA-2', omschrijving: 'Folder', eigenaar: 'partij:FMS' });
  await w.doe(wie.NVZ, 'item-a', 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
  await w.doe(wie.FMS, 'item-a', 'meldKoploperAan', { zorgaanbieder: 'GGZ-3' });
  await w.doe(wie.NVZ, 'item-a', 'meldBelemmering', { omschrijving: 'Geen tijd op het spreekuur.', zorgaanbieder: 'GGZ-3' });
  await w.doe(wie.NVZ, 'item-a', 'meldBelemmering', { omschrijving: 'De keuzehulp past niet in het dossier.' });
  await w.doe(wie.NVZ, 'item-a', 'losBelemmeringOp', { code: 'B-2', toelichting: 'Er is een koppeling.' });
  await w.doe(wie.werkorganisatie, 'item-a', 'spreekStreeftijdAf', { maanden: 24 });
  await laatInstromen('item-b', 'Antibiotica', 'CGG-0002');
  await w.doe(wie.FMS, 'item-b', 'merkDeImplementatieAan');
  await laatInstromen('item-c', 'Gestopt', 'CGG-0003');
  await w.doe(wie.werkorganisatie, 'item-c', 'beeindigItem', { einde: 'stopgezet-in-overleg', reden: 'Achterhaald.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the implementatieagenda', () => {
  it('shows per subject its actions, koplopers and what stands in the way', async () => {
    const { rijen } = lijst(implementatieRijSchema).parse(await implementatieLijst(w.bron, {}));
    expect(rijen.map(({ nummer }) => nummer)).toEqual(['CGG-0001', 'CGG-0002']);
    expect(rijen[0]).toMatchObject({
      sinds: '2020-09-01', streeftijd: '2022-09-01', perStatus: { gereed: 1, 'niet-in-gang-gezet': 1 }, koplopers: ['GGZ-3'],
      openBelemmeringen: 1, belemmeringen: [{ code: 'B-1', gemeldDoor: 'GGZ-3' }], volgendRapport: null,
    });
  });

  it.each([
    [{ eigenaar: 'partij:NVZ' as const }, ['CGG-0001']],
    [{ deImplementatie: true }, ['CGG-0002']],
    [{ status: 'gereed' as const }, ['CGG-0001']],
    [{ status: 'stopgezet-in-overleg' as const }, []],
    [{ bron: 'kennisvraag' }, []],
    [{ programma: 'ander' }, []],
  ])('filters by %j', async (filter, nummers) => expect((await implementatieLijst(w.bron, filter)).rijen.map(({ nummer }) => nummer)).toEqual(nummers));
});
