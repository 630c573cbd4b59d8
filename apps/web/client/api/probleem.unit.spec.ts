import { leesProbleem, veldVan } from './probleem';

describe('a refusal by the API', () => {
  it('keeps its sentence, its code and what is wrong with each field', async () => {
    const inhoud = { status: 400, title: 'Ongeldige invoer', detail: 'Er zijn 2 fouten.', code: 'invoer-ongeldig', fouten: [{ pad: '/reden', melding: 'Vul een reden in.' }, { pad: 1 }] };
    const probleem = await leesProbleem(Response.json(inhoud, { status: 400 }));
    expect(probleem).toMatchObject({ status: 400, detail: 'Er zijn 2 fouten.', code: 'invoer-ongeldig', fouten: [{ pad: '/reden', melding: 'Vul een reden in.' }] });
  });

  it('puts the sentence beside the field that the rules name', async () => {
    const probleem = await leesProbleem(Response.json({ detail: 'Kies een datum na 30 oktober 2020.', veld: 'nieuweDatum' }, { status: 400 }));
    expect(probleem.fouten).toEqual([{ pad: '/nieuweDatum', melding: 'Kies een datum na 30 oktober 2020.' }]);
  });

  it('says at least the code when something else answered', async () => {
    expect((await leesProbleem(new Response('<html>', { status: 502 }))).detail).toBe('De dienst antwoordde met code 502.');
  });

  it.each([
    ['/nieuweDatum', 'nieuweDatum'],
    ['/wvs/0', 'wvs'],
    ['wvs.0', 'wvs'],
    ['/', undefined],
    ['', undefined],
    ['query:limit', undefined],
    ['header:Idempotency-Key', undefined],
  ])('"%s" belongs to the field %s', (pad, veld) => {
    expect(veldVan({ pad, melding: '' })).toBe(veld);
  });
});
