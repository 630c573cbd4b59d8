import type { StoredEvent } from '../contract/event';
import { voorbeeldtekst } from '../contract/tekst';
import { item } from '../item/item';
import type { Item } from '../item/item-staat';
import { verloop, wie, type Bij, type Verloop } from '../test/gegeven';
import { stroomgevolg, type Stroomgevolg } from './stroomgevolg';

const metSleutel = (events: readonly StoredEvent[]): readonly StoredEvent[] => events.map((event) => ({ ...event, meta: { ...event.meta, opdrachtSleutel: 'beller:p een' } }));
/** What the last command of an item did. */
const gevolg = (voor: Verloop<Item> | undefined, na: Verloop<Item>): Stroomgevolg =>
  stroomgevolg('item', {
    streamId: na.events[0]?.streamId ?? '', ...(voor === undefined ? { nummer: na.state.nummer } : {}), voor: voor?.state, na: na.state, events: metSleutel(na.events.slice(voor?.events.length ?? 0)),
  });

const inPicot = (streamId = 'item-1', bij: Bij = {}): Verloop<Item> =>
  verloop(item, streamId).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, bij).doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-01' });
const verleng = (v: Verloop<Item>, nieuweDatum = '2020-12-01'): Verloop<Item> => v.doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum, reden: 'De expertgroep komt later.' });

describe('wat een opdracht met haar eigen stroom doet', () => {
  it('zijn haar gebeurtenissen, de termijnen van oud naar nieuw, en wie er bericht krijgt', () => {
    const voor = inPicot();
    expect(gevolg(voor, verleng(voor))).toMatchObject({
      gebeurtenissen: [{ type: 'termijn-verlengd', velden: { termijnId: 'picot-1', reden: '' } }],
      termijnen: [{ termijnId: 'picot-1', oud: { datum: '2020-10-30', staat: 'loopt' }, nieuw: { datum: '2020-12-01', staat: 'loopt' } }],
      berichten: [{ soort: 'besluit', aan: ['partij:FMS'] }],
    });
  });

  it('is hetzelfde op een ander uur, onder een ander nummer en id en met een andere tekst', () => {
    const indienen = (streamId: string, bij: Bij): Verloop<Item> => verloop(item, streamId).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia', toelichting: 'Er is veel variatie.' }, bij);
    const een = gevolg(undefined, indienen('item-0197c2a0-0000-7000-8000-000000000002', { nummer: '(nieuw)', uur: 9 }));
    expect(een).toEqual(gevolg(undefined, indienen('item-0197c2a0-0000-7000-8000-000000000003', { nummer: 'CGG-0007', uur: 17 })));
    expect(JSON.stringify(een)).not.toContain(voorbeeldtekst);
  });

  it('is anders bij een andere datum, ook de datum waarvan zij komt, en bij andere ontvangers', () => {
    const voor = inPicot();
    const eerder = verleng(voor, '2020-11-16');
    expect(gevolg(voor, verleng(voor))).not.toEqual(gevolg(voor, verleng(voor, '2020-12-02')));
    expect(gevolg(voor, verleng(voor))).not.toEqual(gevolg(eerder, verleng(eerder)));
    const vanNVZ = voor.doe(wie.projectorganisatie, 'wijzigEigenaar', { eigenaar: 'partij:NVZ', reden: 'Overgenomen.' });
    expect(gevolg(voor, verleng(voor)).berichten).not.toEqual(gevolg(vanNVZ, verleng(vanNVZ)).berichten);
  });

  it('heeft geen termijnen en berichten in een register', () => {
    expect(stroomgevolg('gremium', { streamId: 'gremium-BO', voor: undefined, na: { leden: [] }, events: [] })).toEqual({ gebeurtenissen: [], termijnen: [], berichten: [] });
  });
});
