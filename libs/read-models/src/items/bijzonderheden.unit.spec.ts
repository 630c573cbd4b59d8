import { onderdelenSchema } from '@cirkel/contracts';
import { aggregates, definitieSchema, fasesoorten, type Item } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import { bijzonderheden } from './bijzonderheden';

const definitie = definitieSchema.parse(cirkelDefinitie);
const { item } = aggregates;
const stuur = (state: unknown, type: string, data: Readonly<Record<string, unknown>> = item.event(type)?.voorbeeld ?? {}, version = 1): Item =>
  item.evolve(state, {
    streamId: 'item-1', version, type, schemaVersion: item.event(type)?.versie ?? 1, data, gebeurdOp: '2020-09-01', geregistreerdOp: '2020-09-01T07:00:00.000Z', meta: { actor: { id: 'p-1', rol: 'projectorganisatie' } },
  }) as Item;
const betreedt = (state: Item, soort: string): Item => stuur(state, 'fase-betreden', { ...item.event('fase-betreden')?.voorbeeld, fase: soort, soort, ...(soort === 'algemeen' ? { stappen: [{ code: 'signalering', naam: 'Signalering', eigenaar: 'indiener' }] } : {}) });
const gebeurtenissen = item.events.filter(({ type }) => !['kennisvraag-ingediend', 'item-ingestroomd', 'fase-betreden'].includes(type)).map(({ type }) => type);

describe('the parts of an item', () => {
  it.each(fasesoorten)('are what the contract says, in the stage %s after any event', (soort) => {
    const begin = betreedt(stuur(undefined, 'kennisvraag-ingediend'), soort);
    for (const type of gebeurtenissen) {
      const { onderdelen } = bijzonderheden(stuur(begin, type), { ...definitie, criteriasets: [] });
      expect([type, onderdelenSchema.safeParse(onderdelen).error?.issues ?? []]).toEqual([type, []]);
    }
  });

  it('are what the contract says when all of them have happened, each part with what it holds and without persons', () => {
    const alles = fasesoorten.reduce<Item>((state, soort) => gebeurtenissen.reduce<Item>((na, type) => stuur(na, type), betreedt(state, soort)), stuur(undefined, 'kennisvraag-ingediend'));
    const { onderdelen } = bijzonderheden(alles, { ...definitie, criteriasets: [] });
    expect(onderdelenSchema.parse(onderdelen)).toEqual(onderdelen);
    expect(Object.keys(onderdelen).sort()).toEqual([...fasesoorten].sort());
    expect(JSON.stringify(onderdelen)).not.toContain('p-1');
  });

  it('with a field that the contract does not know are refused: a stage that grows must say so', () => {
    expect(onderdelenSchema.safeParse({ studie: { onbekend: 1 } }).success).toBe(false);
    expect(onderdelenSchema.safeParse({ verzonnen: {} }).success).toBe(false);
  });
});
