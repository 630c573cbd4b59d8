import type { Actor } from '@cirkel/domain';
import { proefopslag, type Proefopslag } from '../testing/opslag';
import { wie } from '../testing/wie';
import { voerUit } from '.';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

let teller = 0;
const dienIn = async (velden: Record<string, unknown> = {}, actor: Actor = wie.FMS): Promise<string> => {
  const streamId = `item-telling-${(teller += 1)}`;
  const { gebeurtenissen } = await voerUit(deps, { scope: 'spec', key: streamId, streamId, actor, opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia', ...velden } });
  return gebeurtenissen[0]?.zin ?? '';
};

it('telt de vragen van een partij in het jaar waarin zij is ingediend, en waarschuwt bij de elfde', async () => {
  const eerste: string[] = [];
  for (let i = 0; i < 10; i += 1) eerste.push(await dienIn());
  expect(eerste.filter((zin) => zin.includes('Let op'))).toEqual([]);
  expect(await dienIn()).toMatch(/dit is vraag 11 van FMS in 2020/);
  expect(await dienIn({ gebeurdOp: '2019-12-30' })).toBe('Kennisvraag ingediend: Lage rughernia.');
  expect(await dienIn({ eigenaar: 'partij:FMS' }, wie.projectorganisatie)).toMatch(/dit is vraag 12 van FMS/);
  expect(await dienIn({ eigenaar: 'partij:NVZ' }, wie.projectorganisatie)).toBe('Kennisvraag ingediend: Lage rughernia.');
});

it('telt een ingetrokken vraag niet mee, tot zij is heropend', async () => {
  const doe = (key: string, streamId: string, actor: Actor, type: string, velden: Record<string, unknown>) => voerUit(deps, { scope: 'spec', key, streamId, actor, opdracht: { type, ...velden } });
  const partij = { eigenaar: 'partij:ZKN', gebeurdOp: '2018-06-01' };
  for (let i = 0; i < 10; i += 1) await dienIn(partij, wie.projectorganisatie);
  const laatste = `item-telling-${teller}`;
  await doe('trek-in', laatste, wie.projectorganisatie, 'beeindigItem', { einde: 'ingetrokken', reden: 'Al beantwoord.' });
  expect(await dienIn(partij, wie.projectorganisatie)).toBe('Kennisvraag ingediend: Lage rughernia.');
  await doe('heropen', laatste, wie.werkorganisatie, 'heropenItem', { reden: 'Toch niet beantwoord.' });
  expect(await dienIn(partij, wie.projectorganisatie)).toMatch(/dit is vraag 12 van ZKN in 2018/);
});

it('telt een vraag mee bij de partij die haar volgens een correctie indiende, en waarschuwt als zij daar de elfde wordt; een overdracht verandert niet wie haar indiende', async () => {
  const doe = (key: string, streamId: string, type: string, velden: Record<string, unknown>) => voerUit(deps, { scope: 'spec', key, streamId, actor: wie.projectorganisatie, opdracht: { type, reden: 'Verkeerd ingevuld.', ...velden } });
  const van = (eigenaar: string) => ({ eigenaar, gebeurdOp: '2017-06-01' });
  for (let i = 0; i < 10; i += 1) await dienIn(van('partij:NFU'), wie.projectorganisatie);
  await dienIn(van('partij:ZN'), wie.projectorganisatie);
  const elfde = `item-telling-${teller}`;
  const { gebeurtenissen } = await doe('naar-nfu', elfde, 'wijzigEigenaar', { eigenaar: 'partij:NFU', soort: 'correctie' });
  expect(gebeurtenissen[0]?.zin).toBe('Eigenaar gecorrigeerd: dit item is van NFU, niet van ZN. Let op: dit is vraag 11 van NFU in 2017. De norm is 10; de werkorganisatie kan dit toestaan.');
  expect(await dienIn(van('partij:NFU'), wie.projectorganisatie)).toMatch(/dit is vraag 12 van NFU in 2017/);
  const weg = await doe('naar-zn', elfde, 'wijzigEigenaar', { eigenaar: 'partij:ZN', soort: 'correctie' });
  expect(weg.gebeurtenissen[0]?.zin).toBe('Eigenaar gecorrigeerd: dit item is van ZN, niet van NFU.');
  expect(await dienIn(van('partij:NFU'), wie.projectorganisatie)).toMatch(/dit is vraag 12 van NFU in 2017/);
  const over = await doe('over-aan-nfu', elfde, 'wijzigEigenaar', { eigenaar: 'partij:NFU' });
  expect(over.gebeurtenissen[0]?.zin).toBe('Dit item is overgedragen aan NFU. Het was van ZN.');
  expect(await dienIn(van('partij:NFU'), wie.projectorganisatie)).toMatch(/dit is vraag 13 van NFU in 2017/);
  expect(await dienIn(van('partij:ZN'), wie.projectorganisatie)).toBe('Kennisvraag ingediend: Lage rughernia.');
});
