import type { Actor } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import { proefopslag, type Proefopslag } from '../testing/opslag';
import { wie } from '../testing/wie';
import { definities, voerUit } from '.';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

let teller = 0;
const doe = (streamId: string, actor: Actor, type: string, velden: Record<string, unknown> = {}) =>
  voerUit({ ...deps, definities: definities(deps.pool) }, { scope: 'spec', key: String((teller += 1)), streamId, actor, opdracht: { type, ...velden } });
const zonder = (eigenaar: string): Promise<unknown> =>
  doe('programma-cirkel', wie.projectorganisatie, 'publiceerDefinitie', { definitie: { ...cirkelDefinitie, versie: 2, rechten: {}, eigenaren: cirkelDefinitie.eigenaren.filter((een) => een !== eigenaar) } });
const verlies = async (eigenaar: string): Promise<string | undefined> =>
  zonder(eigenaar).then(
    () => undefined,
    (error: Error) => /loopt nog op die naam: ([^.]*)\./.exec(error.message)?.[1],
  );

it('een partij op wier naam nog iets loopt, kan niet uit het programma; wat af is telt niet', async () => {
  await doe('item-lopend-1', wie.NVZ, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  await doe('item-lopend-2', wie.projectorganisatie, 'laatItemInstromen', { titel: 'Nierstenen', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Verstandige Keuzes' });
  for (const [code, eigenaar] of [['VA-1', 'partij:NVZ'], ['VA-2', 'partij:ZKN']] as const) await doe('item-lopend-2', wie.projectorganisatie, 'voegVerbeteractieToe', { code, omschrijving: 'Keuzehulp invoeren', eigenaar });
  await doe('actie-lopend-1', wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:NVZ', 'partij:VenVN'] });
  await doe('actie-lopend-2', wie.projectorganisatie, 'registreerActie', { omschrijving: 'Nog iets', domein: 'agenderen', eigenaren: ['partij:NVZ'] });
  await doe('ronde-extra-2019', wie.projectorganisatie, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde 2019', besluitorgaan: 'partij:VWS', vensters: [{ stap: 'projectidee', van: '2020-09-02', tot: '2020-10-15' }] });
  expect(await verlies('partij:VWS')).toBe('1 ronde');
  expect(await verlies('partij:NVZ')).toBe('2 acties, 1 item, 1 item met een verbeteractie');
  expect(await verlies('partij:ZKN')).toBe('1 item met een verbeteractie');
  const reden = 'Verkeerd ingevuld.';
  await doe('item-lopend-1', wie.projectorganisatie, 'wijzigEigenaar', { eigenaar: 'partij:ZKN', reden });
  await doe('item-lopend-2', wie.projectorganisatie, 'wijzigVerbeteractie', { code: 'VA-1', eigenaar: 'partij:ZKN', reden });
  expect([await verlies('partij:NVZ'), await verlies('partij:ZKN')]).toEqual(['2 acties', '1 item, 1 item met een verbeteractie']);
  await doe('item-lopend-1', wie.projectorganisatie, 'wijzigEigenaar', { eigenaar: 'partij:NVZ', reden });
  await doe('item-lopend-2', wie.projectorganisatie, 'wijzigVerbeteractie', { code: 'VA-1', eigenaar: 'partij:NVZ', reden });
  expect(await verlies('partij:VenVN')).toBe('1 actie');

  await doe('item-lopend-2', wie.projectorganisatie, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
  await doe('actie-lopend-1', wie.projectorganisatie, 'meldActiestatus', { status: 'gereed', eigenaar: 'partij:NVZ' });
  await doe('actie-lopend-2', wie.projectorganisatie, 'meldActiestatus', { status: 'gereed' });
  await doe('item-lopend-1', wie.NVZ, 'beeindigItem', { einde: 'ingetrokken', reden: 'Al beantwoord.' });
  expect(await verlies('partij:NVZ')).toBeUndefined();
  expect(await verlies('partij:VenVN')).toBe('1 actie');
});

it('een partij die scoort voor een open handelingsagenda, of een aanvraag heeft in een open ronde, kan er ook niet uit', async () => {
  await doe('handelingsagenda-cirkel-2020', wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20' });
  expect(await verlies('partij:NVZ')).toBe('1 handelingsagenda waarvoor zij scoort');
  await doe('ronde-oproep-2020', wie.projectorganisatie, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Oproep 2020', vensters: [{ stap: 'projectidee', van: '2020-09-01', tot: '2020-10-15' }] });
  for (const aanvraag of ['P-001', 'P-002']) await doe('ronde-oproep-2020', wie.projectorganisatie, 'dienProjectideeIn', { aanvraag, titel: `Nazorg op maat ${aanvraag}`, partij: 'NVZ' });
  expect(await verlies('partij:NVZ')).toBe('1 ronde met een aanvraag, 1 handelingsagenda waarvoor zij scoort');
  await doe('ronde-oproep-2020', wie.projectorganisatie, 'corrigeerAanvraag', { aanvraag: 'P-002', partij: 'VenVN', reden: 'Verkeerd ingevuld.' });
  await doe('ronde-oproep-2020', wie.NVZ, 'trekAanvraagIn', { aanvraag: 'P-001', reden: 'Elders betaald.' });
  expect(await verlies('partij:NVZ')).toBe('1 handelingsagenda waarvoor zij scoort');
  expect(await verlies('partij:VenVN')).toBe('1 ronde met een aanvraag, 1 actie');
});
