import type { AnyCommandDefinition } from '../../contract/command';
import type { Escalatie } from '../../escalatie/escalatie-staat';
import type { Handelingsagenda } from '../../handelingsagenda/agenda-staat';
import { gelijkeStanden } from '../../handelingsagenda/volgorde';
import type { Item } from '../../item/item-staat';
import { datumVan, jaarVan, plusDagen, type Datum } from '../../kalender/datum';
import { fasedefinitie } from '../../programma/definitie';
import { rondestappen } from '../../ronde/ronde-staat';
import { huidigeVersie, PROGRAMMA } from './omgeving';
import type { Opdracht } from './opdracht';
import type { Wereld } from './wereld';

/** What somebody chooses a field by: each number picks from what there is. */
export type Keuze = (hoeveel: number) => number;
export const kies = <T>(lijst: readonly T[], keuze: Keuze): T | undefined => lijst[keuze(Math.max(1, lijst.length))];

/** Every text and number that stands in a state, by the name of its field: what a command can point at. */
function inhoud(van: unknown, onder = '', pot = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (Array.isArray(van)) for (const een of van) inhoud(een, onder, pot);
  else if (typeof van === 'object' && van !== null) for (const [naam, een] of Object.entries(van)) inhoud(een, naam, pot);
  else if (van !== undefined) pot.set(onder, [...(pot.get(onder) ?? []), van]);
  return pot;
}

interface Waarvan {
  readonly wereld: Wereld;
  readonly streamId: string;
  readonly state: unknown;
  readonly definition: AnyCommandDefinition<unknown>;
  readonly keuze: Keuze;
}

const onzin: readonly unknown[] = ['', 'x', 'CGG-9999', 'item-bestaat-niet', 'partij:Onbekend', -1, 0, 1.5, 1_000_000_000, null, true, [], {}, ['x'], 'ligt 123456782 hier', '2020-02-30', '9999-12-31', 'a'.repeat(3000)];

/** Fields that mostly fit: pointed at what is there, at days around today; sometimes left out, sometimes nonsense. */
export function velden(waarvan: Waarvan): Opdracht {
  const { definition, keuze } = waarvan;
  const namen = [...new Set([...Object.keys(definition.voorbeeld), ...optioneel(definition)])];
  const gekozen = namen.flatMap((naam): readonly (readonly [string, unknown])[] => {
    const inVoorbeeld = naam in definition.voorbeeld;
    const hoe = keuze(40);
    if (hoe === 0) return [[naam, kies(onzin, keuze)]];
    if (hoe <= 2 || (!inVoorbeeld && hoe < 28)) return [];
    const waarde = passend(naam, waarvan) ?? definition.voorbeeld[naam];
    return waarde === undefined ? [] : [[naam, waarde]];
  });
  return { type: definition.type, ...Object.fromEntries(gekozen) };
}

const optioneel = ({ schema }: AnyCommandDefinition<unknown>): readonly string[] => ('shape' in schema ? Object.keys(schema.shape as object) : []);

/** A value that may well fit the field of this name. */
function passend(naam: string, waarvan: Waarvan): unknown {
  const { wereld, streamId, state, definition, keuze } = waarvan;
  const vandaag = datumVan(wereld.nu);
  const bijzonder = perOpdracht[`${definition.type}.${naam}`] ?? perVeld[naam];
  if (bijzonder !== undefined) return bijzonder(waarvan, vandaag);
  const voorbeeld = definition.voorbeeld[naam];
  if (naam === 'code' && definition.creates) return streamId.replace(/^[a-z]+-/, '');
  if (typeof voorbeeld === 'number') return keuze(2) === 0 ? voorbeeld : keuze(300);
  if (typeof voorbeeld === 'boolean') return keuze(2) === 0;
  const uitStaat = inhoud(state).get(naam);
  return uitStaat === undefined || keuze(4) === 0 ? voorbeeld : kies(uitStaat, keuze);
}

type Veld = (waarvan: Waarvan, vandaag: Datum) => unknown;

const straks: Veld = ({ keuze }, vandaag) => plusDagen(vandaag, keuze(10) === 0 ? -keuze(40) : keuze(200));
const geleden: Veld = ({ keuze }, vandaag) => plusDagen(vandaag, keuze(10) === 0 ? keuze(40) : -keuze(120));
const item: Veld = ({ wereld, keuze }) => {
  const [id, stroom] = kies([...wereld.stromen].filter(([streamId]) => streamId.startsWith('item-')), keuze) ?? [];
  return keuze(2) === 0 ? id : (stroom?.state as Item | undefined)?.nummer;
};
const uit = (...waarden: readonly unknown[]): Veld => ({ keuze }) => kies(waarden, keuze);
const eigenaar = uit('partij:FMS', 'partij:NVZ', 'partij:ZonMw', 'projectorganisatie', 'gremium:werkorganisatie');
const zorgaanbieder: Veld = ({ keuze }) => `ZH-01${keuze(3)}`;
const aanvraag: Veld = (waarvan) => kies(uitStaat(waarvan, 'aanvragen').flatMap((een) => (een as { code: string }).code), waarvan.keuze);
const codesIn = (deel: string): Veld => ({ state, keuze }) => kies(inhoud((state as { implementatie?: Record<string, unknown> } | undefined)?.implementatie?.[deel]).get('code') ?? [], keuze);
const uitStaat = ({ state }: Waarvan, naam: string): readonly unknown[] => ((state as Record<string, readonly unknown[]> | undefined)?.[naam] ?? []);
const R = 'ronde-oproep-2020';
const codes: Veld = ({ keuze }) => `VA-${keuze(4)}`;

const perVeld: Readonly<Record<string, Veld>> = {
  nieuweDatum: straks, tot: straks, scorenTot: straks, selectieUiterlijk: straks, rangschikkingUiterlijk: straks, wachtTot: straks, op: straks, herbeoordelingOp: straks, streeftijd: straks, eind: straks,
  gedaanOp: geleden, juisteDatum: geleden, datum: geleden, genomenOp: geleden, vergadering: geleden, start: geleden,
  item, in: item, vervolgOp: item, items: (waarvan, vandaag) => [...new Set([1, 2].map(() => kies(inPicot(waarvan.wereld), waarvan.keuze) ?? idVan(waarvan.wereld, item(waarvan, vandaag))))],
  termijnId: (waarvan) => kies(uitStaat(waarvan, 'termijnen').flatMap((een) => (een as { id: string }).id), waarvan.keuze),
  einde: ({ wereld, state, keuze }) => kies(einden(wereld, state as Item | undefined), keuze),
  eigenaar, adviseur: eigenaar, besluitorgaan: eigenaar, door: eigenaar, aanvraag, zorgaanbieder, centrum: (waarvan) => kies(uitStaat(waarvan, 'centra').flatMap((een) => (een as { code: string }).code), waarvan.keuze),
  partij: uit('FMS', 'NVZ'), partijen: uit(['FMS', 'NVZ'], ['FMS'], ['FMS', 'ZN']), dataparties: uit(['DHD']), eigenaren: uit(['partij:FMS'], ['partij:FMS', 'partij:NVZ'], ['gremium:stuurgroep']),
  periode: ({ keuze }, vandaag) => `${jaarVan(vandaag) - keuze(2)}-H${1 + keuze(2)}`,
  teller: ({ keuze }) => keuze(100), noemer: ({ keuze }) => 1 + keuze(100),
  volgorde: ({ state, keuze }) => kies(gelijk((state as Handelingsagenda | undefined)?.rangschikking), keuze),
  scores: (waarvan) => scores(waarvan),
  jaar: ({ keuze }, vandaag) => jaarVan(vandaag) - keuze(2),
  criterium: ({ wereld, keuze }) => kies(criteria(wereld), keuze),
  standpunten: uit([], [{ partij: 'FMS', standpunt: 'akkoord' }], [{ partij: 'FMS', standpunt: 'niet-akkoord' }]),
  ronde: uit('oproep-2020', 'oproep-2020', 'versneller-1', 'Een andere ronde'),
  definitie: ({ wereld, keuze }) => ({ ...huidigeVersie(wereld), versie: (wereld.stromen.get(PROGRAMMA)?.events.length ?? 0) + 1, herinneringen: [keuze(20) + 1] }),
};

const idsIn = (deel: 'voorstellen' | 'vergaderingen'): Veld => (waarvan) => kies(uitStaat(waarvan, deel).flatMap((een) => (een as { id: string }).id), waarvan.keuze);
const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
/** All agree, or one does not; sometimes somebody has no seat. */
const stemmen: Veld = ({ keuze }) => vijf.map((partij, i) => ({ partij: keuze(60) === 0 ? 'ZonMw' : partij, standpunt: i === 0 && keuze(3) === 0 ? 'niet-akkoord' : 'akkoord' }));

const perOpdracht: Readonly<Record<string, Veld>> = {
  ...Object.fromEntries(['legBesluitVast', 'legGeenBesluitVast'].flatMap((type) => [[`${type}.vergadering`, idsIn('vergaderingen')], [`${type}.standpunten`, stemmen], [`${type}.voorstel`, idsIn('voorstellen')]])),
  'legGeenBesluitVast.standpunten': ({ keuze }) => vijf.map((partij, i) => ({ partij, standpunt: i === 0 && keuze(9) > 0 ? 'niet-akkoord' : 'akkoord' })),
  ...Object.fromEntries(['stelBesluitVoor', 'wijzigVoorstel', 'verzetVergadering', 'annuleerVergadering'].map((type) => [`${type}.vergadering`, idsIn('vergaderingen')])),
  ...Object.fromEntries(['wijzigVoorstel', 'trekVoorstelIn'].map((type) => [`${type}.voorstel`, idsIn('voorstellen')])),
  'stelBesluitVoor.onderwerp': uit('actie-a', R, 'handelingsagenda-cirkel-2020', undefined, undefined, undefined), 'legBesluitVast.onderwerp': uit(undefined),
  'planVergadering.datum': straks, 'verzetVergadering.datum': straks,
  'migreerNaarDefinitie.versie': uit(1, 2, 2, 3),
  'corrigeerRegistratie.versie': ({ state, keuze }) => kies(inhoud((state as Item | undefined)?.registraties ?? []).get('versie') ?? [], keuze),
  'besluit.soort': ({ state, keuze }) => kies((state as Escalatie | undefined)?.onderwerp.voorstel === undefined ? ['verlengen', 'opschorten', 'stopzetten', 'terug', 'hoger'] : ['vaststellen', 'afwijzen', 'terug', 'stopzetten', 'opschorten', 'hoger'], keuze),
  'besluit.instructie': uit('Vul aan.'),
  'kondigRondeAan.soort': uit('gewoon', 'inclusieversneller'),
  'kondigRondeAan.vensters': (_, vandaag) => rondestappen.slice(0, 4).map((stap, i) => ({ stap, tot: plusDagen(vandaag, 60 * (i + 1)) })),
  'kondigRondeAan.budget': uit(100, 1_000_000),
  'verlengVenster.stap': uit(...rondestappen), 'staUitzonderingToe.stap': uit(...rondestappen),
  'dienProjectideeIn.aanvraag': ({ keuze }) => `P-00${keuze(5)}`,
  'voegVerbeteractieToe.code': codes, 'werkVerbeteractieBij.code': codesIn('verbeteracties'), 'wijzigVerbeteractie.code': codesIn('verbeteracties'), 'losBelemmeringOp.code': codesIn('belemmeringen'),
  'trekAdviseurTerug.adviseur': ({ state, keuze }) => kies(inhoud((state as Item | undefined)?.studie?.adviseurs ?? []).get('adviseur') ?? [], keuze),
  'voegCentrumToe.code': zorgaanbieder, 'registreerInclusies.aantal': ({ keuze }) => keuze(60), 'corrigeerInclusies.datum': ({ state, keuze }) => kies(inhoud((state as { centra?: unknown } | undefined)?.centra ?? []).get('datum') ?? [], keuze),
  'werkVerbeteractieBij.status': uit('niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'gereed', 'stopgezet-in-overleg'), 'werkVerbeteractieBij.inOverlegMet': uit('ZN'),
  'meldActiestatus.status': uit('niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'stopgezet'),
  'registreerActie.termijn': (waarvan, vandaag) => ({ datum: straks(waarvan, vandaag) }),
  'registreerActie.domein': uit('agenderen', 'systeeminbedding'),
  'laatItemInstromen.fase': uit('implementatie', 'monitoring', 'richtlijn'), 'laatItemInstromen.bron': uit('Zinnige Zorg', 'implementatieagenda', 'DO'),
  'legDuidingVast.conclusie': uit('opnemen-in-richtlijn', 'wacht-op-actualisatie', 'implementeren-zonder-richtlijn', 'niet-opneembaar', 'geen-relevante-informatie'),
  'beeindigItem.reden': uit('Afgesproken.'),
  'openHandelingsagenda.aantal': ({ keuze }) => 1 + keuze(3),
  'legStudieplanVast.perMaand': () => undefined, 'planCentrum.perMaand': () => undefined,
};

const idVan = ({ stromen }: Wereld, naam: unknown): string => [...stromen].find(([id, { state }]) => id === naam || (id.startsWith('item-') && (state as Item).nummer === naam))?.[0] ?? String(naam);
const inPicot = ({ stromen }: Wereld): readonly string[] => [...stromen].flatMap(([id, { state }]) => (id.startsWith('item-') && (state as Item).picot?.voltooidOp !== undefined ? [id] : []));
const einden = (wereld: Wereld, van: Item | undefined): readonly string[] => (van === undefined ? [] : fasedefinitie(huidigeVersie(wereld), van.fase).einden.map(({ code }) => code));
const criteria = (wereld: Wereld): readonly string[] => (huidigeVersie(wereld).criteriasets ?? []).flatMap((set) => set.criteria.map(({ code }) => code));
const gelijk = (rangschikking: Handelingsagenda['rangschikking']): readonly (readonly string[])[] => (rangschikking === undefined ? [] : gelijkeStanden(rangschikking).flatMap((groep) => [groep, [...groep].reverse()]));

function scores({ wereld, streamId, keuze }: Waarvan): unknown {
  const agenda = wereld.stromen.get(`handelingsagenda-${streamId.split('-').slice(1, 3).join('-')}`)?.state as Handelingsagenda | undefined;
  return (agenda?.kandidaten ?? []).flatMap(({ item: id, nummer }) => (agenda?.criteria.criteria ?? []).map(({ code }) => ({ item: keuze(2) === 0 ? id : nummer, criterium: code, score: 1 + keuze(5) })));
}
