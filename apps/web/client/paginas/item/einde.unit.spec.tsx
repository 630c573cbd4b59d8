import type { HistorieRegel, ItemRij } from '@cirkel/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import { laatsteBesluit } from '../items/kolommen';
import { Einde } from './Einde';

const regel = (type: string, wie: string, gebeurdOp: string, reden: string): HistorieRegel => ({
  streamId: 'item-1', versie: 1, volgnummer: 1, type, soort: 'besluit', zin: '', teksten: { reden }, wie, gebeurdOp, geregistreerdOp: `${gebeurdOp}T08:00:00.000Z`, data: {}, gecorrigeerd: null,
});
const tekst = (historie: readonly HistorieRegel[]): string => renderToStaticMarkup(<Einde item={{ einde: 'niet-geprioriteerd' }} historie={historie} />).replace(/<[^>]+>/g, ' ').trim().replace(/\s+/g, ' ');

describe('an item that has ended', () => {
  it('says by whom, when and why, by its latest end', () => {
    const historie = [
      regel('opmerking-geplaatst', 'partij:FMS', '2020-10-14', ''),
      regel('item-beeindigd', 'gremium:werkorganisatie', '2020-10-12', 'Te weinig praktijkvariatie.'),
      regel('item-heropend', 'gremium:werkorganisatie', '2020-10-02', 'Toch nodig.'),
      regel('item-beeindigd', 'partij:FMS', '2020-10-01', 'Niet meer nodig.'),
    ];
    expect(tekst(historie)).toBe('Beëindigd op 12 oktober 2020 door de werkorganisatie: niet geprioriteerd. Reden: Te weinig praktijkvariatie.');
  });

  it('says who decided a merge that the system finished', () => {
    const historie = [regel('item-beeindigd', 'systeem', '2020-10-12', 'Dezelfde vraag.'), regel('samenvoeging-gestart', 'gremium:werkorganisatie', '2020-10-12', 'Dezelfde vraag.')];
    expect(tekst(historie)).toBe('Beëindigd op 12 oktober 2020 door de werkorganisatie: niet geprioriteerd. Reden: Dezelfde vraag.');
  });

  it('says what is known while its history is being read', () => {
    expect(tekst([])).toBe('Dit item is beëindigd: niet geprioriteerd.');
  });

  it('has its end as the last decision in a list', () => {
    expect(laatsteBesluit({ status: 'beeindigd', einde: 'afgewezen', beurt: null } as ItemRij, '2020-10-12')).toBe('afgewezen');
    expect(laatsteBesluit({ status: 'lopend', einde: null, beurt: { wie: [], wat: '' } } as unknown as ItemRij, '2020-10-12')).toBe('nog geen besluit');
  });
});
