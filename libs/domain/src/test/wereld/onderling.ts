import type { Escalatie } from '../../escalatie/escalatie-staat';
import type { Gremium } from '../../gremium/gremium-staat';
import { besluitescalatieStroom } from '../../gremium/hogerop';
import type { Handelingsagenda } from '../../handelingsagenda/agenda-staat';
import type { Inclusies } from '../../inclusies/inclusies-staat';
import type { Item } from '../../item/item-staat';
import { alsEscaleerbaar } from '../../reacties/escaleerbaar';
import { escalatieStroom } from '../../reacties/reacties';
import { omVoorstellen, vervallenVoorstellen } from '../../reacties/voorstellen';
import { nieuwItem } from '../../ronde/elders';
import { rondeStroom, type Aanvraag, type Ronde } from '../../ronde/ronde-staat';
import { dagenAlsSleutel, dagenVan } from '../../ronde/toewijzing';
import { implementatiegraad, type Spiegel } from '../../spiegel/spiegel-staat';
import type { Stroom, Wereld } from './wereld';

const van = <S>({ stromen }: Wereld, soort: string): readonly (readonly [string, S, Stroom])[] =>
  [...stromen].flatMap(([id, stroom]) => (id.startsWith(`${soort}-`) ? [[id, stroom.state as S, stroom] as const] : []));
const itemVan = ({ stromen }: Wereld, id: string): Item | undefined => stromen.get(id)?.state as Item | undefined;
const had = ({ stromen }: Wereld, id: string, type: string): boolean => stromen.get(id)?.events.some((event) => event.type === type) ?? false;

/** What streams say of each other once nobody has anything left to do: each sentence is something that does not agree. */
export const oneens = (wereld: Wereld): readonly string[] => [
  ...agendas(wereld), ...rondes(wereld), ...toewijzingen(wereld), ...samenvoegingen(wereld), ...vervolgen(wereld), ...registers(wereld), ...spiegels(wereld), ...escalaties(wereld), ...eigenaren(wereld), ...voorstellen(wereld),
];

/** A candidate of an adopted agenda has left the PICOT, unless it was reopened since. */
const agendas = (wereld: Wereld): readonly string[] =>
  van<Handelingsagenda>(wereld, 'handelingsagenda').flatMap(([id, { vastgesteld, kandidaten }]) =>
    vastgesteld === undefined
      ? []
      : kandidaten
          .map(({ item }) => item)
          .filter((item) => itemVan(wereld, item)?.soort === 'picot' && itemVan(wereld, item)?.status !== 'beeindigd' && !had(wereld, item, 'item-heropend'))
          .map((item) => `${id} is vastgesteld maar ${item} is nog in de PICOT`),
  );

const rondes = (wereld: Wereld): readonly string[] =>
  van<Ronde>(wereld, 'ronde').flatMap(([id, ronde]) => ronde.aanvragen.flatMap((aanvraag) => (aanvraag.item === undefined ? [] : overAanvraag(wereld, id, ronde, aanvraag, aanvraag.item))));

function overAanvraag(wereld: Wereld, id: string, ronde: Ronde, aanvraag: Aanvraag, itemId: string): readonly string[] {
  const item = itemVan(wereld, itemId);
  const zegt = (wat: string): readonly string[] => [`${id} zegt dat ${aanvraag.code} ${aanvraag.stand} is, maar ${itemId} ${wat}`];
  if (item === undefined) return zegt('bestaat niet');
  if (item.status === 'beeindigd' || had(wereld, itemId, 'item-heropend')) return [];
  if (ronde.soort === 'inclusieversneller') {
    const besloten = aanvraag.stand === 'gehonoreerd' || aanvraag.stand === 'afgewezen';
    return !besloten || item.soort !== 'studie' || item.studie?.versneller?.uitkomst === aanvraag.stand ? [] : zegt('weet het niet');
  }
  if (itemId === nieuwItem(ronde, aanvraag)) return [];
  if (item.soort !== 'subsidieronde' || item.subsidieronde?.rondecode !== ronde.code) return [];
  switch (aanvraag.stand) {
    case 'gehonoreerd':
    case 'afgewezen':
      return zegt('is nog in de subsidieronde');
    case 'ingetrokken':
      return [];
    default:
      return [
        ...((aanvraag.uitgewerktOp === undefined) === (item.subsidieronde.aanvraagIngediendOp === undefined) ? [] : zegt('zegt iets anders over de uitwerking')),
        ...((aanvraag.voorlopigOp === undefined) === (item.subsidieronde.voorlopigOp === undefined) ? [] : zegt('zegt iets anders over de voorlopige honorering')),
        ...((item.subsidieronde.voorlopigOp ?? '9999') >= (aanvraag.voorlopigOp ?? '') || had(wereld, itemId, 'registratie-gecorrigeerd') ? [] : zegt('is eerder voorlopig gehonoreerd')),
      ];
  }
}

/** An open item that was assigned to a ronde stands there, and both go by the same days. */
const toewijzingen = (wereld: Wereld): readonly string[] =>
  van<Item>(wereld, 'item').flatMap(([id, { status, soort, subsidieronde }]) => {
    if (status === 'beeindigd' || soort !== 'subsidieronde' || subsidieronde?.rondecode === undefined) return [];
    const stroom = rondeStroom(subsidieronde.rondecode);
    const ronde = wereld.stromen.get(stroom)?.state as Ronde;
    if (ronde.afgerondOp !== undefined) return [];
    const eigen = dagenAlsSleutel(subsidieronde.dagen ?? []);
    const genoteerd = ronde.toegewezen?.find(({ item }) => item === id);
    return [
      ...(eigen === dagenAlsSleutel(dagenVan(ronde)) ? [] : [`${id} kent andere dagen dan ${stroom}`]),
      ...(genoteerd !== undefined && dagenAlsSleutel(genoteerd.dagen) === eigen ? [] : [`${stroom} weet niet dat ${id} meedoet`]),
    ];
  });

/** No merge hangs, and both items tell the same of it. */
const samenvoegingen = (wereld: Wereld): readonly string[] =>
  van<Item>(wereld, 'item').flatMap(([id, { samenvoeging }]) => {
    if (samenvoeging === undefined) return [];
    const daar = itemVan(wereld, samenvoeging.in)?.samengevoegd?.find((een) => een.van === id && een.poging === samenvoeging.poging)?.stand;
    const hoort = { gevraagd: undefined, rond: 'opgenomen', afgebroken: 'geweigerd', teruggedraaid: 'teruggedraaid' }[samenvoeging.stand];
    return daar === hoort && samenvoeging.stand !== 'gevraagd' ? [] : [`${id} is ${samenvoeging.stand} met ${samenvoeging.in}, dat zegt ${daar ?? 'niets'}`];
  });

const vervolgen = (wereld: Wereld): readonly string[] =>
  van<Item>(wereld, 'item').flatMap(([id, { monitoring }]) =>
    (monitoring?.nieuweVragen ?? []).filter(({ naar }) => itemVan(wereld, naar)?.vervolgOp !== id).map(({ naar }) => `${id} riep ${naar} op, maar die vraag is er niet`),
  );

/** A running study has its register, by the same plan, and both judge its pace alike. */
const registers = (wereld: Wereld): readonly string[] =>
  van<Item>(wereld, 'item').flatMap(([id, { soort, status, studie }]) => {
    if (soort !== 'studie' || status === 'beeindigd') return [];
    const register = wereld.stromen.get(`inclusies-${id}`)?.state as Inclusies | undefined;
    if (register === undefined) return [`${id} heeft geen register van inclusies`];
    return [
      ...(JSON.stringify(studie?.plan) === JSON.stringify(register.plan) ? [] : [`${id} heeft een ander plan dan zijn register`]),
      ...((studie?.tempo?.teTraag ?? false) === (register.tempo?.teTraag ?? false) ? [] : [`${id} zegt iets anders over het tempo dan zijn register`]),
    ];
  });

/** An item in monitoring knows every period that its mirror delivered. */
const spiegels = (wereld: Wereld): readonly string[] =>
  van<Spiegel>(wereld, 'spiegel').flatMap(([id, spiegel]) => {
    const item = spiegel.item === undefined ? undefined : itemVan(wereld, spiegel.item.streamId);
    if (item?.soort !== 'monitoring' || item.status === 'beeindigd') return [];
    return Object.entries(spiegel.opgeleverd).flatMap(([periode, { criterium }]) => {
      const meting = item.monitoring?.perPeriode?.find((een) => een.periode === periode && een.spiegel === id);
      const gelijk = meting !== undefined && meting.graad === implementatiegraad(spiegel, periode) && JSON.stringify(meting.criterium) === JSON.stringify(criterium);
      return gelijk ? [] : [`${item.nummer} kent de periode ${periode} van ${id} niet zoals die is`];
    });
  });

/** Nobody is asked to decide about what ended after it was proposed. */
const voorstellen = (wereld: Wereld): readonly string[] =>
  van<Gremium>(wereld, 'gremium').flatMap(([id, gremium]) => vervallenVoorstellen(gremium, new Map(omVoorstellen(gremium).map((naam) => [naam, wereld.stromen.get(naam)?.state]))).map(({ sleutel }) => `${id} wacht nog: ${sleutel}`));

/** An open escalatie names those of whom its term is now. */
const eigenaren = (wereld: Wereld): readonly string[] =>
  van<Escalatie>(wereld, 'escalatie').flatMap(([id, { staat, onderwerp }]) => {
    const { state, events = [] } = wereld.stromen.get(onderwerp.streamId) ?? {};
    const termijn = alsEscaleerbaar(onderwerp.streamId, state, events)?.termijnen.find((een) => een.id === onderwerp.termijnId);
    return staat !== 'open' || termijn === undefined || onderwerp.aanZetWas.every((eigenaar) => termijn.eigenaren.includes(eigenaar)) ? [] : [`${id} noemt een eigenaar van wie de termijn niet meer is`];
  });

/** A term that lapsed and still waits, and a proposal on which a body could not decide, lie in one open escalatie; an open escalatie is about such a thing. */
function escalaties(wereld: Wereld): readonly string[] {
  const open = new Set(van<Escalatie>(wereld, 'escalatie').flatMap(([id, { staat }]) => (staat === 'beeindigd' ? [] : [id])));
  const onderwerpen = [...wereld.stromen].flatMap(([id, { state, events }]) => alsEscaleerbaar(id, state, events) ?? []).filter(({ loopt }) => loopt === 'lopend');
  const gemist = onderwerpen.flatMap(({ streamId, termijnen }) => termijnen.filter((termijn) => termijn.staat === 'verstreken' && termijn.gemist > 0).map((termijn) => escalatieStroom(streamId, termijn.id, termijn.gemist)));
  const onbeslist = van<Gremium>(wereld, 'gremium').flatMap(([, { code, voorstellen }]) => voorstellen.filter(({ stand }) => stand === 'geen-besluit').map(({ id, doorgestuurd }) => besluitescalatieStroom(code, id, doorgestuurd)));
  const nodig = new Set([...gemist, ...onbeslist]);
  return [...[...nodig].filter((id) => !open.has(id)).map((id) => `${id} hoort open te zijn`), ...[...open].filter((id) => !nodig.has(id)).map((id) => `${id} is open zonder reden`)];
}
