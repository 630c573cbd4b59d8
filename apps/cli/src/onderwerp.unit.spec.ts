import { Geweigerd } from '@cirkel/client';
import { vindOnderwerp } from './onderwerp';

/** An API that knows one of each kind by its number, and an actie by its code as well. */
const bekend: Readonly<Record<string, string>> = {
  '/items/CGG-0001': 'item-1', '/acties/ACT-001': 'actie-1', '/acties/A-01': 'actie-1', '/escalaties/ESC-001': 'escalatie-1',
};
const api = (weigering = new Geweigerd(404, 'niet-gevonden', 'Er is geen item.')) => ({
  lees: jest.fn(async (pad: string): Promise<unknown> => {
    const id = bekend[pad];
    if (id === undefined) throw weigering;
    return { id, versie: 1 };
  }),
});

describe('what somebody names', () => {
  it.each([
    ['CGG-0001', { id: 'item-1', pad: '/items/item-1' }],
    ['ACT-001', { id: 'actie-1', pad: '/acties/actie-1' }],
    ['A-01', { id: 'actie-1', pad: '/acties/actie-1' }],
    ['ESC-001', { id: 'escalatie-1', pad: '/escalaties/escalatie-1' }],
  ])('is found by its number or code: %s', async (naam, onderwerp) => {
    expect(await vindOnderwerp(api(), naam)).toEqual(onderwerp);
  });

  it.each([
    ['gremium-BO', '/gremia/gremium-BO'],
    ['ronde-extra-2019', '/rondes/ronde-extra-2019'],
    ['handelingsagenda-cirkel-2020', '/handelingsagendas/handelingsagenda-cirkel-2020'],
    ['scoreblad-cirkel-2020-FMS', '/scorebladen/scoreblad-cirkel-2020-FMS'],
  ])('is not asked for when it is an id: %s', async (id, pad) => {
    const vragen = api();
    expect(await vindOnderwerp(vragen, id)).toEqual({ id, pad });
    expect(vragen.lees).not.toHaveBeenCalled();
  });

  it('that is not there gives a sentence, and any other refusal is told as it is', async () => {
    await expect(vindOnderwerp(api(), 'CGG-9999')).rejects.toThrow('Er is geen item, actie of escalatie met nummer of id "CGG-9999".');
    await expect(vindOnderwerp(api(new Geweigerd(403, undefined, 'Dat mag niet.')), 'CGG-9999')).rejects.toThrow('Dat mag niet.');
  });
});
