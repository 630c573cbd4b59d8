import { historieRegelSchema, lijst } from '@cirkel/contracts';
import { historieVan } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
  await w.opDatum('2020-09-02');
  await w.doe(wie.FMS, 'item-a', 'vulPicotAan', { patient: 'Volwassenen' });
  await w.doe(wie.projectorganisatie, 'item-a', 'plaatsOpmerking', { tekst: 'Afgestemd met de NVvN.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the history of a subject', () => {
  it('has a sentence for every event, the newest first, on whose behalf, with its texts', async () => {
    const { rijen, totaal } = lijst(historieRegelSchema).parse(await historieVan(w.bron, { niveau: 'beheer' }, 'item-a'));
    expect(totaal).toBe(7);
    expect(rijen.map((regel) => regel.zin)).toEqual([
      'Opmerking geplaatst.',
      'PICOT aangevuld. Veranderd: Patiënt.',
      expect.stringContaining('Termijn gesteld: PICOT aanvullen'),
      'Nu in de fase PICOT.',
      'Kennisvraag geselecteerd.',
      'Nu in de fase kennisvraag.',
      'Kennisvraag ingediend: Lage rughernia.',
    ]);
    expect(rijen[0]).toMatchObject({ wie: 'projectorganisatie', teksten: { tekst: 'Afgestemd met de NVvN.' }, versie: 7, gebeurdOp: '2020-09-02' });
    expect(rijen.map((regel) => regel.soort)).toEqual(['inhoud', 'inhoud', 'termijn', 'inhoud', 'besluit', 'inhoud', 'inhoud']);
  });

  it('shows each viewer no more than what is theirs to see', async () => {
    const types = async (niveau: 'openbaar' | 'deelnemers'): Promise<string[]> => (await historieVan(w.bron, { niveau }, 'item-a')).rijen.map((regel) => regel.type);
    expect(await types('openbaar')).toEqual(['fase-betreden', 'kennisvraag-geselecteerd', 'fase-betreden', 'kennisvraag-ingediend']);
    expect(await types('deelnemers')).toHaveLength(7);
  });

  it('can be asked by kind of event', async () => {
    expect(await historieVan(w.bron, { niveau: 'beheer' }, 'item-a', { soort: 'besluit' })).toMatchObject({ totaal: 1, rijen: [{ type: 'kennisvraag-geselecteerd' }] });
  });

  it('keeps the line when the text is cleared', async () => {
    await w.owner.query('delete from es.tekst');
    const { rijen } = await historieVan(w.bron, { niveau: 'beheer' }, 'item-a');
    expect(rijen[0]?.teksten).toEqual({ tekst: '[deze tekst is gewist]' });
  });
});

describe('a line whose day was corrected', () => {
  it('says the day on which it happened after all, and stays as it was', async () => {
    await w.doe(wie.FMS, 'item-correctie', 'dienKennisvraagIn', { titel: 'Hernia' }, 'CGG-0777');
    await w.doe(wie.projectorganisatie, 'item-correctie', 'corrigeerRegistratie', { versie: 1, juisteDatum: '2020-08-20', reden: 'De brief is van 20 augustus.' });
    await w.projecteer();
    const { rijen } = await historieVan(w.bron, { niveau: 'beheer' }, 'item-correctie');
    const eerste = rijen.find(({ versie }) => versie === 1);
    expect(eerste?.gecorrigeerd).toBe('2020-08-20');
    expect(eerste?.gebeurdOp).not.toBe('2020-08-20');
    expect(rijen.filter(({ versie }) => versie !== 1).map(({ gecorrigeerd }) => gecorrigeerd)).toEqual(rijen.filter(({ versie }) => versie !== 1).map(() => null));
  });
});
