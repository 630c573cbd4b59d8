import { proefopslag, type Proefopslag } from '../testing/opslag';
import { wie } from '../testing/wie';
import { keur, keurVelden, nieuwKlad, voerUit, type Klad } from '.';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

const SPIEGEL = 'spiegel-KEUR-1';
const nu = '2020-10-12T22:00:00.000Z';
const oordeel = async (opdracht: { readonly type: string } & Readonly<Record<string, unknown>>, klad?: Klad, gaatVooraf = true, streamId = SPIEGEL): Promise<string> => {
  const { weigering, ...rest } = await keur(deps, { streamId, opdracht, actor: wie.projectorganisatie, nu, gaatVooraf }, klad);
  return weigering === undefined ? ('besloten' in rest ? (rest.besloten ?? []).map(({ type }) => type).join() : '') : weigering.code;
};
const meting = { type: 'registreerMeting', zorgaanbieder: 'ZH-1', periode: '2020-H1', teller: 3, noemer: 4 };

it('keurt een opdracht na die ervoor op hetzelfde kladblok, en bewaart niets', async () => {
  await voerUit(deps, { scope: 'spec', key: 'spiegel', streamId: SPIEGEL, actor: wie.projectorganisatie, opdracht: { type: 'registreerSpiegel', code: 'KEUR-1', onderwerp: 'Lage rughernia', dataparties: ['DHD'], indicator: 'Zes weken afwachten', teller: 'Na zes weken', noemer: 'Alle' } });
  const klad = nieuwKlad();
  expect(await oordeel(meting, klad, false)).toBe('spiegelcijfer-ontvangen');
  expect(await oordeel(meting, klad)).toBe('spiegelcijfer-ontvangen');
  expect(await oordeel(meting, klad)).toBe('bestaat-al');
  expect(await oordeel({ ...meting, type: 'corrigeerMeting', teller: 2, reden: 'Verteld.' }, klad)).toBe('spiegelcijfer-gecorrigeerd');
  expect(await oordeel(meting)).toBe('spiegelcijfer-ontvangen');
  expect(await oordeel({ ...meting, teller: 'veel' }, klad)).toBe('invoer-ongeldig');
});

it('noemt van velden alles tegelijk wat er mis is, ook als er andere ontbreken: de vorm, en elke verwijzing naar wat er niet is', async () => {
  const velden = (streamId: string, opdracht: { readonly type: string } & Readonly<Record<string, unknown>>) => keurVelden(deps, { streamId, opdracht, actor: wie.projectorganisatie, nu });
  expect(await velden('item-nieuw', { type: 'dienKennisvraagIn', titel: 'AB', eigenaar: 'partij:Piet', vervolgOp: 'CGG-9999' })).toEqual([
    { pad: 'titel', melding: 'De titel heeft minstens 3 tekens.' },
    { pad: 'vervolgOp', melding: 'Er is geen item CGG-9999.' },
    { pad: 'eigenaar', melding: expect.stringMatching(/^Piet hoort niet bij dit programma/) as string },
  ]);
  expect((await velden('item-nieuw', { type: 'dienKennisvraagIn', vervolgOp: 'CGG-9999' })).map(({ pad }) => pad)).toEqual(['titel', 'vervolgOp']);
  expect(await velden('spiegel-GEEN', { type: 'registreerMeting', zorgaanbieder: 'ZH-1', periode: '2020-H1', teller: 3.5, noemer: 4 })).toEqual([
    { pad: 'teller', melding: 'Vul een heel getal in.' },
    { pad: 'id', melding: 'Er is geen spiegel met dit nummer of id.' },
  ]);
  expect(await velden('item-nieuw', { type: 'dienKennisvraagIn', titel: 'Lage rughernia', eigenaar: 'partij:FMS' })).toEqual([]);
});
