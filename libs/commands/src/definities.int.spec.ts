import { cirkelDefinitie } from '@cirkel/programmas';
import { proefopslag, publiceer, type Proefopslag } from '../testing/opslag';
import { wie } from '../testing/wie';
import { definities, voerUit } from '.';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

/** The check of the current version is kept to once a second; a source made anew has not checked yet. */
const vers = (): Proefopslag => ({ ...deps, definities: definities(deps.pool) });

describe('de definitie van een programma', () => {
  it('blijft voor een item die waaronder het begon; wie wat mag volgt de laatste', async () => {
    const id = 'item-onder-versie-1';
    const doe = (key: string, type: string, velden: Record<string, unknown> = {}, actor: typeof wie.FMS | typeof wie.stuurgroep | typeof wie.werkorganisatie = wie.werkorganisatie) =>
      voerUit(vers(), { scope: 'spec', key, streamId: id, actor, opdracht: { type, ...velden } });
    await doe('1', 'dienKennisvraagIn', { titel: 'Onder versie 1' }, wie.FMS);
    const zonderTermijnen = cirkelDefinitie.fasen.map((fase) => ({ ...fase, termijnen: [] }));
    await publiceer(deps.pool, { ...cirkelDefinitie, versie: 2, fasen: zonderTermijnen, rechten: { selecteerKennisvraag: ['gremium:stuurgroep'] } } as never);

    await expect(doe('2', 'selecteerKennisvraag')).rejects.toMatchObject({ code: 'geen-recht' });
    const geselecteerd = await doe('3', 'selecteerKennisvraag', {}, wie.stuurgroep);
    expect(geselecteerd.gebeurtenissen.map(({ type }) => type)).toContain('termijn-gesteld');
  });

  it('die er niet is wordt geweigerd, en wat niet gepubliceerd is bestaat nog niet', async () => {
    await expect(vers().definities.versie('cirkel', 99)).rejects.toMatchObject({ code: 'onbekend' });
    expect(await vers().definities.huidig('zinnige-zorg')).toBeUndefined();
    await expect(
      voerUit({ ...vers(), programma: 'zinnige-zorg' }, { scope: 'spec', key: '4', streamId: 'item-zonder-programma', actor: wie.FMS, opdracht: { type: 'dienKennisvraagIn', titel: 'Waar hoort dit?' } }),
    ).rejects.toMatchObject({ code: 'verwijzing-onbekend', message: 'Het programma zinnige-zorg is nog niet gepubliceerd.' });
  });
});
