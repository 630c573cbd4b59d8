import { aggregates, kindOf, vrijeTekstVelden } from '@cirkel/domain';
import { fictiefOnderwerp, fictieveKennisvragen } from './demo';
import { alleStappen, ingevuld, verloop, type Stap } from './verloop';

const vragen = new Set(fictieveKennisvragen.map((vraag) => vraag.code));

/** The free texts of a step, which its events refer to and the history shows. */
function teksten({ opdracht }: Stap): readonly unknown[] {
  const definitie = aggregates.actie.command(opdracht.type);
  if (definitie === undefined) throw new Error(`${opdracht.type} is geen opdracht van een actie`);
  return vrijeTekstVelden(definitie.schema).map((veld) => opdracht[veld]).filter((tekst) => tekst !== undefined);
}

describe('the fictitious progress of the demonstration', () => {
  const stappen = verloop.filter((stap) => !vragen.has(stap.wat));

  it.each(stappen.map((stap, i): [string, Stap] => [`${i}: ${stap.op} ${stap.wie} ${stap.opdracht.type} ${stap.wat}`, stap]))('says on a real action that it is fictitious (%s)', (_, stap) => {
    expect(teksten(stap)).toEqual([expect.stringMatching(/^Fictie(f|ve)\b/)]);
  });

  it('marks the title of every question that is made up', () => {
    expect(fictieveKennisvragen.filter(({ titel }) => !titel.endsWith(' (verzonnen)'))).toEqual([]);
  });

  it('has steps on real actions and on fictitious questions', () => {
    expect(stappen.length).toBeGreaterThan(30);
    expect(stappen.length).toBeLessThan(verloop.length);
  });
});

describe('every step of the demonstration', () => {
  const stromen = new Map([...fictieveKennisvragen.map(({ code }): [string, string] => [code, `item-${code.toLowerCase()}`]), [fictiefOnderwerp.code, 'item-i-v1']]);
  const stroom = (wat: string): string => stromen.get(wat) ?? (/^[A-Z]-\d+$/.test(wat) ? `actie-${wat}` : wat);

  it.each(alleStappen.map((stap, i): [string, Stap] => [`${i}: ${stap.op} ${stap.wie} ${stap.opdracht.type} ${stap.wat}`, stap]))('is a command that exists, with fields that it takes (%s)', (_, { wat, opdracht }) => {
    const { type, gebeurdOp: _op, ...velden } = ingevuld(stromen, opdracht);
    const definitie = aggregates[kindOf(stroom(wat))].command(type);
    expect(definitie?.schema.safeParse(velden)).toMatchObject({ success: true });
  });

  it('keeps its place, because its key is its place', () => {
    expect(alleStappen.slice(0, verloop.length)).toEqual(verloop);
  });
});
