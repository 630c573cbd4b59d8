import type { Reactie } from '../../contract/reactie';
import { item } from '../item';
import type { Item } from '../item-staat';
import { buur, cirkel, hoor, types, verloop, wie, type Verloop } from '../../test/gegeven';
import { weigering } from '../../test/rondje';

const vraag = (streamId: string, nummer: string, partij: typeof wie.FMS | typeof wie.NVZ = wie.FMS): Verloop<Item> => verloop(item, streamId).doe(partij, 'dienKennisvraagIn', { titel: `Vraag ${nummer}` }, { nummer });
const a = () => vraag('item-a', 'CGG-0001');
const b = () => vraag('item-b', 'CGG-0002', wie.NVZ);
const samen = (van: Verloop<Item>, doel: Verloop<Item>, streamId: string, naam = streamId) =>
  van.doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: naam, reden: 'Zelfde vraag.' }, { buren: new Map(buur(doel, streamId, naam)), items: [naam] });
const vraagt = ({ state }: Verloop<Item>, streamId: string): readonly Reactie[] => item.vraagtElders?.(streamId, state) ?? [];

describe('samenvoegen', () => {
  const onderweg = () => samen(a(), b(), 'item-b', 'CGG-0002');

  it('vraagt het andere item, en is onderweg tot dat antwoordt', () => {
    const v = onderweg();
    expect(types(v.laatste)).toEqual(['samenvoeging-gestart']);
    expect(v.state).toMatchObject({ status: 'lopend', laatsteBesluit: { wat: 'samenvoegen met CGG-0002', door: 'gremium:werkorganisatie' } });
    expect(vraagt(v, 'item-a')).toMatchObject([{ streamId: 'item-b', sleutel: 'samenvoegen:1', opdracht: { type: 'neemSamengevoegdeVraagOp', van: 'item-a', nummer: 'CGG-0001', eigenaar: 'partij:FMS' } }]);
    expect(() => v.doe(wie.werkorganisatie, 'selecteerKennisvraag')).toThrow('CGG-0001 wordt samengevoegd met CGG-0002. Wacht tot dat klaar is.');
    expect(() => v.doe(wie.FMS, 'wijzigItemgegevens', { titel: 'Anders', reden: 'x' })).toThrow(weigering('samenvoeging-loopt'));
  });

  it('staat daarna in beide geschiedenissen: het ene gaat verder in het andere, het andere noemt nummer, titel en partij', () => {
    const v = onderweg();
    const doel = hoor(b(), vraagt(v, 'item-a')[0]!);
    expect(types(doel.laatste)).toEqual(['vraag-samengevoegd']);
    expect(doel.state.samengevoegd).toEqual([{ van: 'item-a', nummer: 'CGG-0001', titel: 'Vraag CGG-0001', eigenaar: 'partij:FMS', poging: 1, op: '2020-09-01', stand: 'opgenomen' }]);
    const klaar = hoor(v, vraagt(doel, 'item-b')[0]!);
    expect(types(klaar.laatste)).toEqual(['item-beeindigd']);
    expect(klaar.state).toMatchObject({ status: 'beeindigd', einde: { code: 'samengevoegd', in: 'CGG-0002' }, laatsteBesluit: { wat: 'samengevoegd', door: 'gremium:werkorganisatie' } });
    expect(() => klaar.doe(wie.werkorganisatie, 'selecteerKennisvraag')).toThrow('CGG-0001 is beëindigd (samengevoegd). Het gaat verder in CGG-0002. De werkorganisatie kan het heropenen.');
    expect(() => klaar.doe(wie.FMS, 'wijzigItemgegevens', { titel: 'Anders', reden: 'x' })).toThrow(weigering('beeindigd'));
    // Asked again after an outage: nothing happens twice.
    expect(() => hoor(doel, vraagt(v, 'item-a')[0]!)).toThrow(weigering('al-gedaan'));
    expect(() => hoor(klaar, vraagt(doel, 'item-b')[0]!)).toThrow(weigering('beeindigd'));
  });

  it('houdt de dag van het besluit, ook als dat later is geregistreerd; wat daarna pas begon, krijgt de eerste dag die kan', () => {
    const laat = a().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: 'item-b', reden: 'Zelfde vraag.' }, { op: '2020-11-20', gebeurdOp: '2020-10-05', buren: new Map(buur(b(), 'item-b')), items: ['item-b'] });
    const [reactie] = vraagt(laat, 'item-a');
    expect(reactie).toMatchObject({ gebeurdOp: '2020-10-05' });
    const doel = hoor(b(), reactie!, { op: '2020-11-20' });
    expect(doel.state.samengevoegd).toMatchObject([{ op: '2020-10-05' }]);
    const klaar = hoor(laat, vraagt(doel, 'item-b')[0]!, { op: '2020-11-20' });
    expect(klaar.state.einde?.op).toBe('2020-10-05');
    const verder = b().doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-11-02' });
    expect(hoor(verder, reactie!, { op: '2020-11-20' }).state.samengevoegd).toMatchObject([{ op: '2020-11-02' }]);
    const heropend = klaar.doe(wie.werkorganisatie, 'heropenItem', { reden: 'Toch.' }, { op: '2020-12-10', gebeurdOp: '2020-12-01' });
    expect(vraagt(heropend, 'item-a')).toMatchObject([{ sleutel: 'losgelaten:1', gebeurdOp: '2020-12-01' }]);
  });

  it('gaat niet in zichzelf, in een onbekend item, of in een item dat al is beëindigd', () => {
    expect(() => samen(a(), a(), 'item-a')).toThrow(weigering('verwijst-naar-zichzelf'));
    expect(() => samen(a(), a(), 'item-a', 'CGG-0001')).toThrow(weigering('verwijst-naar-zichzelf'));
    expect(() => a().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: 'CGG-9', reden: 'x' })).toThrow(weigering('verwijzing-onbekend'));
    // It was there when the reference was checked, and gone when the decision looked at it.
    expect(() => a().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: 'item-9', reden: 'x' }, { items: ['item-9'] })).toThrow('Er is geen item item-9.');
    expect(() => a().doe(wie.systeem, 'rondSamenvoegingAf', { poging: 1, opgenomen: true })).toThrow('Deze samenvoeging loopt niet meer.');
    const elders = verloop(item, 'item-b', { ...cirkel, code: 'ander' }).doe(wie.NVZ, 'dienKennisvraagIn', { titel: 'Vraag van elders' }, { nummer: 'AND-0002' });
    expect(() => samen(a(), elders, 'item-b')).toThrow(expect.objectContaining({ code: 'verwijzing-onbekend', message: 'AND-0002 hoort bij een ander programma dan CGG-0001.' }));
    const ingetrokken = b().doe(wie.NVZ, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' });
    expect(() => samen(a(), ingetrokken, 'item-b')).toThrow('CGG-0002 is beëindigd (ingetrokken). Kies een item dat nog open is.');
  });

  it('gaat niet in een kring: een item dat zelf ergens in opging of daarmee bezig is, zegt waarin', () => {
    const bezig = onderweg();
    expect(() => samen(b(), bezig, 'item-a')).toThrow('CGG-0001 wordt zelf samengevoegd met CGG-0002. Kies dat item.');
    const klaar = hoor(bezig, vraagt(hoor(b(), vraagt(bezig, 'item-a')[0]!), 'item-b')[0]!);
    expect(() => samen(b(), klaar, 'item-a')).toThrow('CGG-0001 is beëindigd (samengevoegd). Het gaat verder in CGG-0002. Kies een item dat nog open is.');
  });

  it('tegelijk over en weer loopt goed af: wie zelf onderweg is, neemt niets op', () => {
    const [van, naar] = [onderweg(), samen(b(), a(), 'item-a')];
    const naarWeigert = hoor(naar, vraagt(van, 'item-a')[0]!);
    expect(types(naarWeigert.laatste)).toEqual(['samenvoeging-geweigerd']);
    const weerVrij = hoor(van, vraagt(naarWeigert, 'item-b').find(({ streamId, opdracht }) => streamId === 'item-a' && opdracht.type === 'rondSamenvoegingAf')!);
    expect(types(weerVrij.laatste)).toEqual(['samenvoeging-afgebroken']);
    expect(weerVrij.doe(wie.werkorganisatie, 'selecteerKennisvraag').state.fase).toBe('picot');
    // The other way round may still go through now.
    expect(types(hoor(weerVrij, vraagt(naar, 'item-b')[0]!).laatste)).toEqual(['vraag-samengevoegd']);
    // A second try is another question.
    expect(vraagt(samen(weerVrij, b(), 'item-b'), 'item-a')[0]?.sleutel).toBe('samenvoegen:2');
  });

  it('wordt bij heropenen teruggedraaid, ook in de geschiedenis van het andere item', () => {
    const doel = hoor(b(), vraagt(onderweg(), 'item-a')[0]!);
    const heropend = hoor(onderweg(), vraagt(doel, 'item-b')[0]!).doe(wie.werkorganisatie, 'heropenItem', { reden: 'Toch een eigen vraag.' });
    const los = hoor(doel, vraagt(heropend, 'item-a')[0]!);
    expect(types(los.laatste)).toEqual(['samenvoeging-teruggedraaid']);
    expect(los.state.samengevoegd).toMatchObject([{ nummer: 'CGG-0001', stand: 'teruggedraaid' }]);
    expect(() => hoor(los, vraagt(heropend, 'item-a')[0]!)).toThrow(weigering('al-gedaan'));
    expect(vraagt(los, 'item-b')).toEqual([]);
  });

  it('hoort alleen bij het einde samengevoegd, en bij de fase en het gremium die dat kennen', () => {
    expect(() => a().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'afgewezen', in: 'item-b', reden: 'x' }, { items: ['item-b'] })).toThrow('Een item gaat alleen op in een ander item als het eindigt als samengevoegd.');
    expect(() => a().doe(wie.FMS, 'beeindigItem', { einde: 'samengevoegd', in: 'item-b', reden: 'x' }, { items: ['item-b'], buren: new Map(buur(b(), 'item-b')) })).toThrow(weigering('geen-recht'));
    const verder = a().doe(wie.werkorganisatie, 'selecteerKennisvraag');
    expect(() => samen(verder, b(), 'item-b')).toThrow(weigering('einde-bestaat-niet'));
  });
});
