import fc from 'fast-check';
import { actie } from './actie/actie';
import { actiestatus, type Actie } from './actie/actie-staat';
import type { Aggregate } from './contract/aggregate';
import type { AnyCommandDefinition } from './contract/command';
import type { Actor } from './contract/actor';
import { isDomainError } from './contract/domain-error';
import { mogelijkeOpdrachten } from './contract/mogelijke-opdrachten';
import { escalatie } from './escalatie/escalatie';
import type { Escalatie } from './escalatie/escalatie-staat';
import { item } from './item/item';
import type { Item } from './item/item-staat';
import { datumVan, momentOp, plusDagen, type Datum } from './kalender/datum';
import type { Programmadefinitie } from './programma/definitie';
import { ronde } from './ronde/ronde';
import { buur, cirkel, contextVan, verloop, wie, type Verloop } from './test/gegeven';
import { actieKlopt, escalatieKlopt, itemKlopt } from './test/klopt';
import { inFase } from './test/rondje';
import { traject } from './test/jaarrapportprogramma';
import { stappenprogramma } from './test/stappenprogramma';

/** One step of somebody who may do anything, sensible or not: time passes, somebody asks for something. */
interface Stap {
  readonly dagen: number;
  readonly uur: number;
  readonly actor: keyof typeof wie;
  readonly opdracht: number;
  readonly verschil: number;
  readonly keuze: number;
  readonly opVoorbeeld: boolean;
  /** Whether to ask for something that is possible now, by somebody who may; else anything by anybody. */
  readonly gericht: boolean;
}
const stap: fc.Arbitrary<Stap> = fc.record({
  dagen: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 0, max: 400 })),
  uur: fc.integer({ min: 0, max: 23 }),
  actor: fc.constantFrom(...(Object.keys(wie) as (keyof typeof wie)[])),
  opdracht: fc.nat({ max: 120 }),
  verschil: fc.integer({ min: -20, max: 300 }),
  keuze: fc.nat({ max: 41 }),
  opVoorbeeld: fc.boolean(),
  gericht: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const kies = <T>(lijst: readonly T[], i: number): T | undefined => lijst[i % Math.max(1, lijst.length)];
const einden = [...new Set(cirkel.fasen.flatMap((fase) => fase.einden.map((einde) => einde.code)))];
const soorten = ['verlengen', 'opschorten', 'stopzetten', 'terug', 'hoger'];
const picot = { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' };

/** Fields for a command: its own example, with days and names that may or may not fit. */
function velden(command: AnyCommandDefinition<never>, s: Stap, vandaag: Datum, termijnen: readonly { readonly id: string }[]): Record<string, unknown> {
  if (command.type === 'vulPicotAan') return s.opVoorbeeld ? picot : { patient: 'a' };
  if (command.type === 'besluit') {
    const soort = kies(soorten, s.keuze);
    const datums = soort === 'verlengen' || soort === 'terug' ? { nieuweDatum: plusDagen(vandaag, s.verschil) } : {};
    return { soort, reden: 'Besproken.', ...datums, ...(soort === 'terug' ? { instructie: 'Vul aan.' } : {}) };
  }
  const mogelijk: Record<string, unknown> = {
    nieuweDatum: plusDagen(vandaag, s.verschil), tot: plusDagen(vandaag, s.keuze), termijnId: kies(termijnen, s.keuze)?.id ?? 'picot-1',
    einde: kies(einden, s.keuze), in: 'item-anders', versie: 1 + s.keuze, juisteDatum: plusDagen(vandaag, -s.keuze), status: kies(['niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'stopgezet', 'stopgezet-in-overleg'], s.keuze),
    eigenaar: kies(['partij:FMS', 'partij:NVZ'], s.keuze), gedaanOp: '2020-10-20', bijBesluit: s.opVoorbeeld, reden: 'Omdat het zo is.', inOverlegMet: 'ZN',
  };
  const eigen = Object.keys(command.voorbeeld).filter((naam) => naam in mogelijk);
  return { ...command.voorbeeld, ...Object.fromEntries(eigen.map((naam) => [naam, mogelijk[naam]])), ...extra(command.type, s, mogelijk) };
}

const extra = (type: string, s: Stap, mogelijk: Record<string, unknown>): Record<string, unknown> => {
  const ook = (...namen: readonly string[]): Record<string, unknown> => (s.opVoorbeeld ? Object.fromEntries(namen.map((naam) => [naam, mogelijk[naam]])) : {});
  if (type === 'meldActiestatus') return ook('eigenaar', 'reden');
  if (type === 'hervatItem' || type === 'hervatActie' || type === 'schortItemOp' || type === 'schortActieOp' || type === 'heropenActie') return ook('nieuweDatum');
  if (type === 'werkMaatregelBij') return { status: kies(['in-uitvoering', 'uitgevoerd'], s.keuze) };
  if (type === 'werkVerbeteractieBij') return ook('inOverlegMet');
  if (type === 'beeindigItem') return ook('in');
  if (type === 'rondImplementatieAf') return ook('reden');
  return {};
};

interface Proef<S> {
  readonly aggregate: Aggregate<S>;
  readonly begin: readonly Verloop<S>[];
  /** Where a command is possible that few stories come to. */
  readonly ook?: readonly Verloop<S>[];
  readonly termijnen: (state: S) => readonly { readonly id: string }[];
  /** What a fact may not touch. */
  readonly levensloop: (state: S) => unknown;
  readonly klopt: (state: S, definitie: Programmadefinitie) => void;
}

/** Who asks for what in this step. */
function vraag<S>(aggregate: Aggregate<S>, { state, definitie }: Verloop<S>, s: Stap, op: Datum): { readonly actor: Actor; readonly command: AnyCommandDefinition<S> } {
  const context = contextVan(wie.systeem, { op, uur: s.uur, definitie });
  const mogelijk = Object.values(wie).flatMap((actor) =>
    mogelijkeOpdrachten(aggregate, state, { ...context, actor })
      .filter(({ kan }) => kan)
      .map(({ definition }) => ({ actor, command: definition })),
  );
  const perOpdracht = mogelijk.filter(({ command }, i) => mogelijk.findIndex((m) => m.command === command) === i);
  const willekeurig = { actor: wie[s.actor], command: aggregate.commands[s.opdracht % aggregate.commands.length]! };
  return s.gericht ? (kies(perOpdracht, s.opdracht) ?? willekeurig) : willekeurig;
}

/** The item that commands name: open, or ended. */
const ander = verloop(item, 'item-anders').doe(wie.NVZ, 'dienKennisvraagIn', { titel: 'Een andere vraag' }, { nummer: 'CGG-0900' });
const anders = new Map(buur(ander, 'item-anders'));
const wegAnders = new Map(buur(ander.doe(wie.NVZ, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' }), 'item-anders'));

/** Plays the steps; what the schema refuses never reaches `decide`. Checks at every step, returns the commands that were taken. */
function speel<S>({ aggregate, begin, termijnen, levensloop, klopt }: Proef<S>, stappen: readonly Stap[]): readonly string[] {
  let v = kies(begin, stappen[0]?.opdracht ?? 0)!;
  let dag: Datum = v.vandaag;
  let uur = 9;
  const gelukt: string[] = [];
  for (const s of stappen) {
    uur = s.dagen === 0 ? Math.max(uur, s.uur) : s.uur;
    dag = plusDagen(dag, s.dagen);
    v = v.tijd(dag, uur);
    const wekker = aggregate.nextWake?.(v.state);
    if (wekker !== undefined) expect(wekker > momentOp(dag, uur)).toBe(true);
    const { actor, command } = vraag(aggregate, v, s, dag);
    const data = velden(command as AnyCommandDefinition<never>, s, dag, termijnen(v.state));
    if (!command.schema.safeParse(data).success) continue;
    const voor = v.state;
    try {
      v = v.doe(actor, command.type, data, { op: dag, uur, items: ['item-anders'], nieuweDefinitie: { ...v.definitie, versie: v.definitie.versie + 1 }, buren: s.verschil > 0 ? anders : wegAnders });
      gelukt.push(command.type);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      expect(error.message).toMatch(/^[A-Z"].*[.!?)]$/s);
      continue;
    }
    if (command.kind === 'feit') expect(levensloop(v.state)).toEqual(levensloop(voor));
    klopt(v.state, v.definitie);
  }
  expect(v.events.reduce<S | undefined>(aggregate.evolve, undefined)).toEqual(v.state);
  expect(v.events.map((event) => event.version)).toEqual(v.events.map((_, i) => i + 1));
  for (const event of v.events) expect(event.meta.due === undefined || event.meta.due <= event.geregistreerdOp).toBe(true);
  return gelukt;
}

/** The same stories every time; another number tells others (`EIGENSCHAPPEN_ZAAD=7 npx jest …`). */
const zaad = Number(process.env['EIGENSCHAPPEN_ZAAD'] ?? 2020);

const houdtStand = <S>(proef: Proef<S>): void => {
  const gelukt = new Set<string>();
  fc.assert(
    fc.property(fc.array(stap, { minLength: 10, maxLength: 40, size: 'max' }), (stappen) => {
      for (const type of speel(proef, stappen)) gelukt.add(type);
    }),
    { numRuns: 200, seed: zaad },
  );
  // The property says nothing about a command that is always refused. What the stories missed is tried from each beginning.
  expect(proef.aggregate.commands.filter((command) => command.wijzigt && !gelukt.has(command.type) && !kanErgens(proef, command)).map(({ type }) => type)).toEqual([]);
};

/** Whether somebody can give this command at one of the beginnings, with some of its fields. */
const kanErgens = <S>({ begin, ook = [], termijnen }: Proef<S>, command: AnyCommandDefinition<S>): boolean =>
  [...begin, ...ook].some((v) =>
    Object.values(wie).some((actor) =>
      [0, 1, 2, 3, 4].some((keuze) => {
        const s: Stap = { dagen: 0, uur: 9, actor: 'systeem', opdracht: 0, verschil: 30, keuze, opVoorbeeld: keuze % 2 === 0, gericht: true };
        const data = velden(command as AnyCommandDefinition<never>, s, v.vandaag, termijnen(v.state));
        return command.schema.safeParse(data).success && lukt(() => v.doe(actor, command.type, data, { op: v.vandaag, uur: 23, items: ['item-anders'], buren: anders }));
      }),
    ),
  );

function lukt(doe: () => unknown): boolean {
  try {
    doe();
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
}

const toegewezen = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }, { op: '2020-12-10' });
const oproep = verloop(ronde, 'ronde-oproep-2020').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', themas: ['nazorg'], vensters: [{ stap: 'uitwerking', van: '2021-02-01', tot: '2021-04-30' }] }, { op: '2020-11-02' });
const ingediend = toegewezen.doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2021-05-20' });

/** A programme whose only stages are made of named steps. */
const stappenfase = verloop(item, 'item-test', stappenprogramma).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' });

const itemproef: Proef<Item> = {
  aggregate: item,
  begin: [
    ...(['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring'] as const).map(inFase),
    // Steps that random stories seldom reach.
    inFase('studie').doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' }), traject().tijd('2022-06-01', 9),
    traject(), traject().doe(wie.projectorganisatie, 'meldBelemmering', { omschrijving: 'Geen tijd' }).doe(wie.projectorganisatie, 'meldKoploperAan', { zorgaanbieder: 'ZH-012' }),
    stappenfase, stappenfase.doe(wie.projectorganisatie, 'rondStapAf', { stap: 'signalering' }),
    inFase('picot').doe(wie.FMS, 'vulPicotAan', picot).doe(wie.FMS, 'voltooiPicot'),
    inFase('picot').doe(wie.FMS, 'vulPicotAan', picot).doe(wie.FMS, 'voltooiPicot').doe(wie.projectorganisatie, 'stelPicotVast'),
    inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' }, { op: '2024-10-01' }),
    inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', buren: new Map(buur(oproep, 'ronde-oproep-2020')) }),
    toegewezen, toegewezen.doe(wie.FMS, 'dienProjectideeIn'), ingediend, ingediend.doe(wie.ZonMw, 'legBeoordelingVast', { toelichting: 'Sterk.' }), inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' }),
    verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Nog een' }, { eerder: 10 }),
    inFase('kennisvraag').doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: 'item-anders', reden: 'Zelfde vraag.' }, { items: ['item-anders'], buren: anders }),
    inFase('kennisvraag').doe(wie.systeem, 'neemSamengevoegdeVraagOp', { van: 'item-0197c2a0', nummer: 'CGG-0900', titel: 'Een andere vraag', eigenaar: 'partij:NVZ', poging: 1 }),
    inFase('picot').tijd('2020-11-02', 9).doe(wie.FMS, 'vulPicotAan', picot).doe(wie.FMS, 'voltooiPicot'),
    ingediend.doe(wie.ZonMw, 'honoreerVoorlopig', {}, { op: '2021-10-12' }),
  ],
  ook: [inFase('picot').doe(wie.FMS, 'vraagUitstel', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'Later.' })],
  termijnen: (state) => state.termijnen,
  levensloop: (state) => [state.fase, state.status, state.termijnen, item.nextWake?.(state)],
  klopt: itemKlopt,
};

const nieuweActie = (anders: object): Verloop<Actie> =>
  verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], ...anders });
const actieproef: Proef<Actie> = {
  aggregate: actie,
  begin: [
    ...[{ termijn: { datum: '2020-10-30' } }, { termijn: { datum: '2020-04-01' } }, {}].map(nieuweActie),
    nieuweActie({ termijn: { datum: '2020-10-30' } }).doe(wie.projectorganisatie, 'schortActieOp', { reden: 'COVID-19' }),
    nieuweActie({ termijn: { datum: '2020-12-31', precisie: 'kwartaal' }, herhaling: 'per kwartaal' }).doe(wie.FMS, 'beoordeelRisico', { kans: 3, impact: 4 }).doe(wie.FMS, 'neemMaatregel', { tekst: 'Bellen.' }),
    nieuweActie({ termijn: { datum: '2020-10-30' } }).doe(wie.FMS, 'vraagUitstel', { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'Later.' }),
    nieuweActie({ termijn: { datum: '2020-10-30' }, eigenaren: ['partij:FMS'] }).tijd('2020-11-05', 9).doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }),
  ],
  termijnen: (state) => state.termijnen,
  levensloop: (state) => [actiestatus(state), state.delen, state.opschorting, state.termijnen, actie.nextWake?.(state)],
  klopt: actieKlopt,
};

const onderwerp = {
  streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30',
};
const escalatieproef: Proef<Escalatie> = {
  aggregate: escalatie,
  begin: [['partij:FMS'], ['gremium:werkorganisatie'], ['gremium:VWS']].map((aanZetWas) =>
    verloop(escalatie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp: { ...onderwerp, aanZetWas } }, { op: '2020-10-31', uur: 0, nummer: 'ESC-001' }),
  ),
  termijnen: () => [{ id: 'picot-1' }],
  levensloop: (state) => [state.staat, state.huidig, state.treden, state.besluit, escalatie.nextWake?.(state)],
  klopt: escalatieKlopt,
};

describe('wat er ook gevraagd wordt en hoeveel tijd er ook verstrijkt', () => {
  it('een item: alleen weigeringen, altijd iemand aan zet, feiten raken de levensloop niet, de wekker staat in de toekomst', () => houdtStand(itemproef));
  it('een actie: hetzelfde', () => houdtStand(actieproef));
  it('een escalatie: hetzelfde, en zij ligt altijd bij een gremium', () => houdtStand(escalatieproef));
});

describe('de tijd', () => {
  it('brengt in twee sprongen dezelfde stand als in één, op gemiste herinneringen na', () => {
    const stand = ({ state }: Verloop<Item>): unknown => state.termijnen.map(({ herinneringen: _, ...termijn }) => termijn);
    const inPicot = inFase('picot');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
        const eind = plusDagen('2020-10-01', a + b);
        expect(stand(inPicot.tijd(plusDagen('2020-10-01', a), 12).tijd(eind, 12))).toEqual(stand(inPicot.tijd(eind, 12)));
      }),
    );
  });

  it('is van Amsterdam, waar de machine ook staat', () => {
    expect(contextVan(wie.systeem, { op: '2020-10-31', uur: 0 }).nu).toBe('2020-10-30T23:00:00.000Z');
    expect(datumVan('2020-10-30T22:59:59.999Z')).toBe('2020-10-30');
  });
});
