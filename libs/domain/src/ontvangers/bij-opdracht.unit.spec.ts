import fc from 'fast-check';
import { actie } from '../actie/actie';
import { aggregates } from '../registry';
import type { StoredEvent } from '../contract/event';
import { item } from '../item/item';
import { wie, verloop, type Verloop } from '../test/gegeven';
import { inFase } from '../test/rondje';
import { beginnen } from '../test/wereld/begin';
import { stap, zet } from '../test/wereld/stap';
import { kopie } from '../test/wereld/wereld';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import { berichtenBijOpdracht, escalatieAchter, genomenBesluit, metElkaar, raaktAnderen, type Opdrachtgevolg } from './bij-opdracht';
import { alsBerichttoestand, metBeurt } from './berichten-van';
import { uitstelloop } from './bij-uitstel';
import { nieuweTaken, type MetBeurt } from './taken';

type Itemverloop = Verloop<ReturnType<typeof inFase>['state']>;
const sleutel = 'spec een';
const metSleutel = (events: readonly StoredEvent[], opdrachtSleutel = sleutel): readonly StoredEvent[] => events.map((event) => ({ ...event, meta: { ...event.meta, opdrachtSleutel } }));

/** What the last command of an item did. */
const laatste = (voor: Itemverloop | undefined, na: Itemverloop, opdrachtSleutel?: string): Opdrachtgevolg => ({
  voor: voor === undefined ? undefined : { kind: 'item', state: voor.state },
  na: { kind: 'item', state: na.state },
  events: metSleutel(na.events.slice(voor?.events.length ?? 0), opdrachtSleutel),
});

describe('wie bij een opdracht een bericht krijgt', () => {
  const ingediend = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  const geselecteerd = ingediend.doe(wie.werkorganisatie, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' }, { op: '2020-10-01' });

  it('een gremium dat aan zet wordt, leest het in de samenvatting van de dag', () => {
    expect(berichtenBijOpdracht(laatste(undefined, ingediend))).toEqual([{ soort: 'toegewezen', aan: ['gremium:werkorganisatie'], door: 'persoon', bijElkaar: true }]);
  });

  it('de eigenaar hoort het besluit, en niet nog eens apart dat hij aan zet is; wie besloot hoort niets', () => {
    expect(berichtenBijOpdracht(laatste(ingediend, geselecteerd))).toEqual([{ soort: 'besluit', aan: ['partij:FMS'], door: 'persoon' }]);
    expect(genomenBesluit(laatste(ingediend, geselecteerd))).toMatchObject({ wat: 'geselecteerd', door: 'gremium:werkorganisatie', op: '2020-10-01' });
  });

  it('wie aan zet wordt zonder besluit, hoort wat er te doen is', () => {
    const toegewezen = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }, { op: '2020-12-10' });
    const ingediend = toegewezen.doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2021-05-20' });
    expect(berichtenBijOpdracht(laatste(toegewezen, ingediend))).toEqual([{ soort: 'toegewezen', aan: ['partij:ZonMw'], door: 'persoon' }]);
    expect(berichtenBijOpdracht(laatste(ingediend, ingediend.doe(wie.ZonMw, 'legBeoordelingVast', { toelichting: 'Sterk.' })))).toEqual([]);
  });

  it('wie een termijn laat verlengen door een ander, hoort van wanneer naar wanneer', () => {
    const verlengd = geselecteerd.doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt later.' });
    expect(berichtenBijOpdracht(laatste(geselecteerd, verlengd))).toEqual([{ soort: 'besluit', aan: ['partij:FMS'], door: 'persoon' }]);
    expect(genomenBesluit(laatste(geselecteerd, verlengd))).toMatchObject({ wat: 'termijn verplaatst', door: 'projectorganisatie', termijn: { was: '2020-10-30', wordt: '2020-12-01' } });
  });

  describe('over uitstel', () => {
    const gevraagd = geselecteerd.doe(wie.FMS, 'vraagUitstel', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt later.' });
    const beslist = (besluit: string): Opdrachtgevolg => laatste(gevraagd, gevraagd.doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'picot-1', besluit, reden: 'Daarom.' }));

    it('hoort wie beslist de vraag, als een eigen bericht; het is geen stap van het item', () => {
      expect(berichtenBijOpdracht(laatste(geselecteerd, gevraagd))).toEqual([{ soort: 'uitstel-gevraagd', aan: ['projectorganisatie'], door: 'persoon' }]);
      expect(nieuweTaken({ kind: 'item', state: geselecteerd.state }, { kind: 'item', state: gevraagd.state })).toEqual([]);
    });

    it.each([['verlenen', 'verleend'], ['weigeren', 'geweigerd']])('hoort wie het vroeg één keer dat het is beslist: %s', (besluit, stand) => {
      expect(berichtenBijOpdracht(beslist(besluit))).toEqual([{ soort: 'uitstel-beslist', aan: ['partij:FMS'], door: 'persoon' }]);
      expect(uitstelloop(gevraagd.state, beslist(besluit).na.state).beslist).toMatchObject([{ door: 'partij:FMS', stand }]);
    });

    it('hoort wie het vroeg het ook als de termijn op een andere manier wordt verplaatst', () => {
      const verlengd = gevraagd.doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-11-16', reden: 'Eerder kan ook.' });
      expect(berichtenBijOpdracht(laatste(gevraagd, verlengd))).toEqual([{ soort: 'uitstel-beslist', aan: ['partij:FMS'], door: 'persoon' }]);
    });

    it('vertelt de escalatie wat zij besloot; intrekken en vervallen vraagt geen mail', () => {
      const laat = gevraagd.tijd('2020-10-31', 9);
      const verlengd = laat.doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-15', reden: 'x' }, { op: '2020-11-02', uitEscalatie: true });
      expect(verlengd.state.uitstelverzoeken).toMatchObject([{ stand: 'anders-verleend' }]);
      expect(berichtenBijOpdracht(laatste(laat, verlengd, 'besluit: escalatie-1/besluit-1'), ['partij:FMS'])).toEqual([]);
      expect(berichtenBijOpdracht(laatste(gevraagd, gevraagd.doe(wie.FMS, 'trekUitstelIn', { termijnId: 'picot-1' })))).toEqual([]);
    });

    it('hoort de andere eigenaar van dezelfde termijn het besluit, en wie het vroeg alleen het antwoord', () => {
      const nieuw = verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-10-30' } });
      const vraag = nieuw.doe(wie.FMS, 'vraagUitstel', { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'x' });
      const na = vraag.doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'actie-1', besluit: 'verlenen' });
      const gevolg: Opdrachtgevolg = { voor: { kind: 'actie', state: vraag.state }, na: { kind: 'actie', state: na.state }, events: metSleutel(na.events.slice(vraag.events.length)) };
      expect(berichtenBijOpdracht(gevolg)).toEqual([{ soort: 'uitstel-beslist', aan: ['partij:FMS'], door: 'persoon' }, { soort: 'besluit', aan: ['partij:NVZ'], door: 'persoon' }]);
      expect(genomenBesluit(gevolg)).toMatchObject({ wat: 'uitstel verleend', termijn: { was: '2020-10-30', wordt: '2020-12-01' } });
    });

    it('leest een gremium dat beslist of vroeg het in de samenvatting van de dag, ook van een handelingsagenda', () => {
      const agenda = verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-20' }, { op: '2020-09-01' });
      const vraag = agenda.doe(wie.werkorganisatie, 'vraagUitstel', { termijnId: 'selectie-1', nieuweDatum: '2020-10-15', reden: 'x' });
      const na = vraag.doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'selectie-1', besluit: 'weigeren', reden: 'x' });
      const gevolg = (van: typeof agenda, tot: typeof agenda): Opdrachtgevolg => ({ voor: { kind: 'handelingsagenda', state: van.state }, na: { kind: 'handelingsagenda', state: tot.state }, events: metSleutel(tot.events.slice(van.events.length)) });
      expect(berichtenBijOpdracht(gevolg(agenda, vraag))).toEqual([{ soort: 'uitstel-gevraagd', aan: ['projectorganisatie'], door: 'persoon' }]);
      expect(berichtenBijOpdracht(gevolg(vraag, na))).toEqual([{ soort: 'uitstel-beslist', aan: ['gremium:werkorganisatie'], door: 'persoon', bijElkaar: true }]);
    });
  });

  it('wat een besluit op een escalatie uitvoert, vertelt de escalatie aan wie te laat was; wie er verder over gaat, hoort het hier', () => {
    const verlengd = geselecteerd.doe(wie.BO, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'x' });
    const gevolg = laatste(geselecteerd, verlengd, 'besluit: escalatie-1/besluit-1');
    expect(gevolg.events.map(escalatieAchter)).toEqual(['escalatie-1']);
    expect(berichtenBijOpdracht(gevolg, ['partij:FMS'])).toEqual([]);
    // A body that could not decide was aan zet; the owner of the item is another.
    expect(berichtenBijOpdracht(gevolg, ['gremium:werkorganisatie'])).toEqual([{ soort: 'besluit', aan: ['partij:FMS'], door: 'persoon' }]);
    expect(genomenBesluit(gevolg)).toMatchObject({ door: 'gremium:BO', termijn: { was: '2020-10-30', wordt: '2020-12-01' } });
    expect(escalatieAchter(metSleutel(verlengd.events, 'gebruiker een')[0]!)).toBeUndefined();
  });

  it('elke eigenaar van een verbeteractie, alleen van wat nieuw voor hem is', () => {
    const voor = inFase('implementatie');
    const een = voor.doe(wie.projectorganisatie, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp', eigenaar: 'partij:NVZ' });
    const twee = een.doe(wie.projectorganisatie, 'voegVerbeteractieToe', { code: 'VA-2', omschrijving: 'Scholing', eigenaar: 'partij:NVZ' });
    expect(nieuweTaken({ kind: 'item', state: een.state }, { kind: 'item', state: twee.state })).toEqual([{ wie: 'partij:NVZ', wat: 'Scholing' }]);
    expect(berichtenBijOpdracht(laatste(een, twee))).toEqual([{ soort: 'toegewezen', aan: ['partij:NVZ'], door: 'persoon' }]);
  });

  it('van een import alles in de samenvatting', () => {
    const nieuw = verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'projectorganisatie'] });
    const gevolg = { voor: undefined, na: { kind: 'actie' as const, state: nieuw.state } };
    expect(berichtenBijOpdracht({ ...gevolg, events: metSleutel(nieuw.events) })).toEqual([{ soort: 'toegewezen', aan: ['partij:FMS'], door: 'persoon' }]);
    expect(berichtenBijOpdracht({ ...gevolg, events: metSleutel(nieuw.events, 'import-1 rij-1') })).toEqual([{ soort: 'toegewezen', aan: ['partij:FMS'], door: 'persoon', bijElkaar: true }]);
  });

  it('de gebeurtenissen van één opdracht horen bij elkaar; wat de tijd brengt, staat op zichzelf', () => {
    const tijd = geselecteerd.tijd('2020-10-16').events.slice(-1);
    const alle = [...metSleutel(ingediend.events), ...metSleutel(geselecteerd.events.slice(ingediend.events.length), 'spec twee'), ...tijd];
    expect(metElkaar(alle, ingediend.events.length + 1)).toEqual(alle.slice(ingediend.events.length, -1));
    expect(metElkaar(alle, alle.length)).toEqual(tijd);
  });

  it('niets van wat anderen raakt wordt overgeslagen', () => {
    const soortVan = (id: string): MetBeurt['kind'] | undefined => (['item', 'actie', 'handelingsagenda', 'ronde'] as const).find((kind) => id.startsWith(`${kind}-`));
    for (const begin of Object.values(beginnen)) {
      fc.assert(
        fc.property(fc.array(stap, { minLength: 5, maxLength: 25, size: 'max' }), (stappen) => {
          const wereld = kopie(begin);
          for (const deze of stappen) zet(wereld, deze);
          for (const [id, { events }] of wereld.stromen) {
            const kind = soortVan(id);
            if (kind !== undefined) expect(rakend(kind, events).filter((types) => !types.some((type) => raaktAnderen({ type })))).toEqual([]);
          }
        }),
        { numRuns: 4, seed: 2020 },
      );
    }
  });
});

/** The types of the events of each command, and of each event that time brought, after which somebody else is aan zet, or that record a decision. */
function rakend(kind: MetBeurt['kind'], events: readonly StoredEvent[]): readonly (readonly string[])[] {
  const gevonden: (readonly string[])[] = [];
  let voor: MetBeurt | undefined;
  for (const samen of perOpdracht(events)) {
    const na = metBeurt(alsBerichttoestand(kind, samen.reduce<unknown>(aggregates[kind].evolve, voor?.state)))!;
    if (nieuweTaken(voor, na).length > 0 || na.state.laatsteBesluit !== voor?.state.laatsteBesluit) gevonden.push(samen.map(({ type }) => type));
    voor = na;
  }
  return gevonden;
}

/** Events that one actor gave at one moment are of one command; what time brought stands by itself. */
const perOpdracht = (events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] =>
  events.reduce<StoredEvent[][]>((groepen, event) => {
    const vorige = groepen.at(-1)?.at(-1);
    const hoortBij = vorige !== undefined && [vorige, event].every(({ meta }) => meta.due === undefined) && vorige.geregistreerdOp === event.geregistreerdOp && vorige.meta.actor === event.meta.actor;
    return hoortBij ? [...groepen.slice(0, -1), [...(groepen.at(-1) ?? []), event]] : [...groepen, [event]];
  }, []);
