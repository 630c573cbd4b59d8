import { inputSchema } from '@cirkel/contracts/openapi';
import { alleOpdrachten } from '@cirkel/domain';
import { beginwaarden, leesWaarden } from './waarden';
import { veldenUitSchema } from './velden-uit-schema';

const velden = (type: string): ReturnType<typeof veldenUitSchema> => {
  const gevonden = alleOpdrachten().find(({ definition }) => definition.type === type);
  if (gevonden === undefined) throw new Error(`Geen opdracht ${type}`);
  return veldenUitSchema(inputSchema(gevonden.definition.schema));
};

describe('a form made from the schema of a command', () => {
  it('asks for a day, a text box and a choice where the command wants them', () => {
    expect(velden('verlengTermijn').map(({ naam, label, soort, verplicht }) => [naam, label, soort, verplicht])).toEqual([
      ['termijnId', 'Welke termijn', 'tekst', true],
      ['nieuweDatum', 'Nieuwe datum', 'datum', true],
      ['nieuweStreefdatum', 'Nieuwe streefdatum', 'datum', false],
      ['reden', 'Reden', 'lang', true],
      ['besluit', 'Besluit van een gremium', 'tekst', false],
    ]);
  });

  it('offers the values of an enum and the owners of the programme', () => {
    const [status] = velden('werkVerbeteractieBij').filter(({ naam }) => naam === 'status');
    expect(status?.opties?.map(({ label }) => label)).toEqual(['Niet in gang gezet', 'In gang gezet', 'Gereed', 'Stopgezet in overleg']);
    const [eigenaar] = velden('voegVerbeteractieToe').filter(({ naam }) => naam === 'eigenaar');
    expect(eigenaar?.opties).toContainEqual({ waarde: 'partij:VenVN', label: 'V&VN' });
  });

  it('takes the choices of the subject itself where it has them', () => {
    const schema = { properties: { termijnId: { type: 'string' } }, required: ['termijnId'] };
    const [veld] = veldenUitSchema(schema, { termijnId: [{ waarde: 'picot-1', label: 'PICOT aanvullen' }] });
    expect(veld).toMatchObject({ soort: 'keuze', opties: [{ waarde: 'picot-1' }] });
  });

  it('gives back a number where the choice is among numbers', () => {
    const keuze = veldenUitSchema(inputSchema(alleOpdrachten().find(({ definition }) => definition.type === 'corrigeerRegistratie')!.definition.schema), { versie: [{ waarde: '21', label: 'Studie gestart' }] });
    expect(leesWaarden(keuze, { versie: '21', juisteDatum: '1 mrt 2022', reden: 'De brief.' }).inhoud).toMatchObject({ versie: 21, juisteDatum: '2022-03-01' });
  });

  it('ends its help with one mark', () => {
    const hulp = (description: string): string | undefined => veldenUitSchema({ properties: { titel: { type: 'string', description } } })[0]?.hulp;
    expect(hulp('Bijvoorbeeld: opereren of afwachten?')).toBe('Bijvoorbeeld: opereren of afwachten?');
    expect(hulp('Bijvoorbeeld NVvN, NOV')).toBe('Bijvoorbeeld NVvN, NOV.');
    expect(hulp('Nooit in de toekomst.')).toBe('Nooit in de toekomst.');
  });

  it('can show every command of the domain that a person gives, apart from objects inside it', () => {
    for (const { definition } of alleOpdrachten()) {
      for (const veld of veldenUitSchema(inputSchema(definition.schema))) expect(veld.label).toMatch(/^[A-ZÀ-Ý]/);
    }
  });
});

describe('what was typed', () => {
  it('becomes the body of the command; what was left empty is left out', () => {
    const { inhoud, fouten } = leesWaarden(velden('verlengTermijn'), { termijnId: 'picot-1', nieuweDatum: '1 dec 2020', reden: ' Later bijeen. ', besluit: '' });
    expect(fouten).toEqual({});
    expect(inhoud).toEqual({ termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'Later bijeen.' });
  });

  it('gives all faults at once, each in words about its own field', () => {
    expect(leesWaarden(velden('verlengTermijn'), { nieuweDatum: 'begin mei' }).fouten).toEqual({
      termijnId: 'Vul het veld "Welke termijn" in.',
      nieuweDatum: 'Vul bij "Nieuwe datum" een datum in, bijvoorbeeld 01-12-2020.',
      reden: 'Vul een reden in.',
    });
  });

  it('says of a day that does not exist that it does not, and of a day without a year how to write one', () => {
    const fout = (nieuweDatum: string): unknown => leesWaarden(velden('verlengTermijn'), { nieuweDatum }).fouten['nieuweDatum'];
    expect(fout('31 feb')).toBe('De dag bij "Nieuwe datum" bestaat niet. Kies een andere dag.');
    expect(fout('3 feb')).toMatch(/^Vul bij "Nieuwe datum" een datum in/);
  });

  it('of a list is split at commas, and a number must be whole', () => {
    expect(leesWaarden(velden('dienKennisvraagIn'), { titel: 'Lage rughernia', wvs: 'NVvN, NOV ,' }).inhoud).toEqual({ titel: 'Lage rughernia', wvs: ['NVvN', 'NOV'] });
    expect(leesWaarden(velden('plaatsOpHandelingsagenda'), { jaar: '2020,5' }).fouten).toEqual({ jaar: 'Vul bij "Jaar" een heel getal in.' });
  });

  it('begins with what the address gives', () => {
    expect(beginwaarden(velden('verlengTermijn'), { termijnId: 'picot-1', nieuweDatum: '2020-12-01' })).toMatchObject({ termijnId: 'picot-1', nieuweDatum: '01-12-2020', reden: '' });
  });
});
