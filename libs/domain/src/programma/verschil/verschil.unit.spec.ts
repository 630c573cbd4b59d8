import { cirkel } from '../../test/gegeven';
import { definitieSchema, type Fasedefinitie, type Programmadefinitie } from '../definitie';
import { datumregelInWoorden } from './woorden';
import { verschillen } from './verschil';

const versie2: Programmadefinitie = { ...cirkel, versie: 2 };
const metFase = (code: string, anders: (fase: Fasedefinitie) => Partial<Fasedefinitie>): Programmadefinitie => ({ ...versie2, fasen: versie2.fasen.map((fase) => (fase.fase === code ? { ...fase, ...anders(fase) } : fase)) });
const zinnen = (nieuw: Programmadefinitie): readonly string[] => verschillen(cirkel, nieuw).map(({ onderdeel, zin }) => `${onderdeel}: ${zin}`);

describe('the difference between two versions', () => {
  it('is nothing when only the number differs, in whatever order the fields came back', () => {
    expect(zinnen(versie2)).toEqual([]);
    expect(zinnen(Object.fromEntries(Object.entries(versie2).reverse()) as unknown as Programmadefinitie)).toEqual([]);
  });

  it.each<[string, Programmadefinitie, readonly string[]]>([
    ['a longer term', metFase('studie', ({ termijnen }) => ({ termijnen: termijnen.map((termijn) => ({ ...termijn, datum: { soort: 'na-dagen', dagen: 70 } as const })) })), ["Termijnen: Termijn 'Studie starten': 6 maanden → 10 weken."]],
    ['another owner and reminders', metFase('studie', ({ termijnen }) => ({ termijnen: termijnen.map((termijn) => ({ ...termijn, eigenaar: 'partij:VenVN' as const, herinneringen: [7, 1] })) })), ["Termijnen: Termijn 'Studie starten': aan zet indiener → V&VN.", "Termijnen: Termijn 'Studie starten': herinneringen niets → 7, 1 dagen vooraf."]],
    ['a term less', metFase('studie', () => ({ termijnen: [] })), ["Termijnen: Termijn 'Studie starten' vervalt."]],
    ['an end more', metFase('studie', ({ einden }) => ({ einden: [...einden, { code: 'mislukt', naam: 'Mislukt', wie: ['projectorganisatie'], bijStopzetten: false }] })), ["Einden: Einde 'Mislukt' van studie komt erbij."]],
    ['a stage less', { ...versie2, fasen: versie2.fasen.filter(({ fase }) => fase !== 'monitoring') }, ["Fasen: Fase 'monitoring' vervalt."]],
    ['a rule of a stage', metFase('picot', () => ({ vierOgen: false })), ["Fasen: Fase 'PICOT': een tweede persoon stelt vast ja → nee."]],
    ['a shorter rung', { ...versie2, ladder: versie2.ladder.map((trede) => (trede.gremium === 'stuurgroep' ? { ...trede, reactietijd: 15 } : trede)) }, ["Ladder: Trede 'stuurgroep': reactietijd 20 werkdagen → 15 werkdagen."]],
    ['rungs the other way round', { ...versie2, ladder: [...versie2.ladder].reverse() }, ['Ladder: De volgorde van de treden is nu: VWS, BO, stuurgroep, werkorganisatie.']],
    ['an owner more', { ...versie2, eigenaren: [...versie2.eigenaren, 'partij:IKNL'] }, ['Eigenaren: Eigenaar IKNL komt erbij.']],
    ['a right', { ...versie2, rechten: { ...versie2.rechten, verlengTermijn: ['projectorganisatie'] } }, ["Rechten: Eigen recht op 'verlengTermijn' komt erbij."]],
    ['a longer calendar', { ...versie2, kalender: { ...versie2.kalender, volledigTot: '2031-12-31' } }, ['Kalender: Kalender: volledig tot en met 31 dec 2028 → 31 dec 2031.']],
    ['a setting', { ...versie2, voortgang: { herinneringDagen: 21 } }, ['Instellingen: Instelling: vraag naar voortgang herinneringDagen 14 → herinneringDagen 21.']],
    ['the name', { ...versie2, naam: 'De Cirkel' }, ['Instellingen: Instelling: naam Cirkel van Gepast Gebruik → De Cirkel.']],
  ])('tells of %s', (_wat, nieuw, verwacht) => expect(zinnen(nieuw)).toEqual(verwacht));

  it('leaves no part out: whatever field is taken away, there is a sentence about it', () => {
    const velden = Object.keys(definitieSchema.shape).filter((veld) => !['code', 'versie'].includes(veld) && Reflect.get(cirkel, veld) !== undefined);
    expect(velden.length).toBeGreaterThan(10);
    const leeg = (waarde: unknown): unknown => (typeof waarde === 'string' ? `${waarde} x` : Array.isArray(waarde) ? waarde.slice(1) : undefined);
    const stil = velden.filter((veld) => {
      const anders = { ...versie2, [veld]: leeg(Reflect.get(cirkel, veld)) } as Programmadefinitie;
      const nieuw = veld === 'rechten' ? { ...versie2, rechten: {} } : veld === 'kalender' ? { ...versie2, kalender: { ...cirkel.kalender, bron: 'anders' } } : anders;
      return zinnen(nieuw).length === 0;
    });
    expect(stil).toEqual([]);
  });

  it('leaves no field of a stage or a term out', () => {
    const [picot] = cirkel.fasen.filter(({ fase }) => fase === 'picot');
    const [termijn] = picot!.termijnen;
    for (const veld of Object.keys(picot!).filter((een) => een !== 'fase')) expect([veld, zinnen(metFase('picot', () => ({ [veld]: undefined }))).length > 0 || ['terugNaar', 'instroom'].includes(veld)]).toEqual([veld, true]);
    for (const veld of Object.keys(termijn!).filter((een) => een !== 'stap')) expect([veld, zinnen(metFase('picot', () => ({ termijnen: [{ ...termijn!, [veld]: 'anders' } as never] }))).length]).toEqual([veld, 1]);
  });
});

it.each([
  [{ soort: 'op', maand: 10, dag: 1 }, 'uiterlijk 1 oktober'],
  [{ soort: 'voor', maand: 12, dag: 1 }, 'voor 1 december'],
  [{ soort: 'maand', maand: 5 }, 'in mei'],
  [{ soort: 'na-maanden', maanden: 1 }, '1 maand'],
  [{ soort: 'na-dagen', dagen: 56 }, '8 weken'],
  [{ soort: 'na-dagen', dagen: 10 }, '10 dagen'],
  [{ soort: 'na-werkdagen', werkdagen: 1 }, '1 werkdag'],
] as const)('%o reads %s', (regel, woorden) => expect(datumregelInWoorden(regel)).toBe(woorden));
