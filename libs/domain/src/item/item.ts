import type { Eigenaar } from '../contract/actor';
import { defineAggregate } from '../contract/aggregate';
import type { AnyCommandDefinition } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import type { Fasesoort } from '../programma/definitie';
import type { Moment } from '../kalender/datum';
import type { Beurt } from '../onderwerp/onderwerp';
import { alleProgrammagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import { programmaopdrachten, programmaopdrachtnamen } from '../onderwerp/met-programma/opdrachten';
import { volgProgramma } from '../onderwerp/met-programma/opschorten';
import { verzoekenNa } from '../onderwerp/uitstel/einde';
import { alleUitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import { uitstelopdrachten } from '../onderwerp/uitstel/opdrachten';
import { volgendMoment, watTijdBrengt } from '../onderwerp/opschorten';
import { alleTermijngebeurtenissen } from '../termijn/gebeurtenissen';
import { isOpen, nietGereed } from '../termijn/termijn';
import type { Fasemodule } from './fase';
import { algemeen } from './fasen/algemeen';
import { implementatie } from './fasen/implementatie';
import { kennisvraag } from './fasen/kennisvraag';
import { monitoring } from './fasen/monitoring';
import { leveranciersAlsBuur } from './fasen/monitoring/leveranciers';
import { picot } from './fasen/picot';
import { richtlijn, wachtOpActualisatie } from './fasen/richtlijn';
import { peil, peilmoment, studie } from './fasen/studie';
import { subsidieronde } from './fasen/subsidieronde';
import { rondenAlsBuur } from './fasen/subsidieronde/in-ronde';
import type { Item } from './item-staat';
import { faseBetreden, instructieGegeven, itemBeeindigd, itemHeropend, itemHervat, itemIngestroomd, itemOpgeschort, itemopmerkingen, itemtermijn, itemUitstel, itemVolgt } from './kern/gebeurtenissen';
import { corrigeerRegistratie, registratieGecorrigeerd } from './kern/corrigeren';
import { onthoudRegistratie } from './kern/registraties';
import { itemeigenaarGewijzigd, wijzigEigenaar } from './kern/eigenaar';
import { itemgegevensGewijzigd } from './kern/itemgegevens';
import { samenvoeggebeurtenissen } from './kern/samenvoeging';
import { doelVanSamenvoegen, isOnderweg, samenvoegopdrachten, vraagtBijSamenvoegen, waarheen } from './kern/samenvoegen';
import { itemGemigreerd, migreerNaarDefinitie } from './kern/migreren';
import { kernopdrachten } from './kern/opdrachten';
import { laatsteStap } from './kern/volgorde';
import { termijnenNaCorrectie } from './termijnen-na-correctie';
import { termijnenUitDefinitie } from './termijnen-uit-definitie';
import { opdrachtenUitRonde } from './uit-ronde';
import { verwerkHandelingsagenda } from './na-agenda';

/** The seven stages of the circle, in order (domain.md, "The lifecycle of an item"), and the stage of named steps of other programmes. */
export const fasen: Readonly<Record<Fasesoort, Fasemodule>> = { kennisvraag, picot, subsidieronde, studie, richtlijn, implementatie, monitoring, algemeen };

/** Whose turn it is and for what; nobody when the item has ended. */
export const aanZet = (item: Item): Beurt | undefined => (item.status === 'beeindigd' ? undefined : fasen[item.soort].aanZet(item));

/** Everybody that owns the item, its step at hand or an open termijn of it. */
const eigenaren = (item: Item): readonly Eigenaar[] => [
  ...new Set([item.eigenaar, ...(aanZet(item)?.wie ?? []), ...item.termijnen.filter(isOpen).flatMap((termijn) => nietGereed(termijn))]),
];

/** What the merge of another item asks of this one, what a mirror measured, and the corrected day of a step in a ronde, comes through whatever its state: nobody tells it twice. */
const altijd = ['plaatsOpmerking', 'bevestigTermijn', 'neemSamengevoegdeVraagOp', 'laatSamengevoegdeVraagLos', 'neemSpiegelmetingOver', 'volgAanvraagdag'];

/** What stands with an item lives on in the lists after its end, so it can be put right; of a merged item it stands with the other one. */
const correcties = (item: Item): readonly string[] => (item.einde?.code === 'samengevoegd' ? [] : ['wijzigItemgegevens', 'planHerbeoordeling', 'corrigeerDuiding', 'wijzigVerbeteractie', 'wijsAdviseurToe', 'trekAdviseurTerug']);

/** What an ended item still takes; what was implemented can raise the next question as well: that closes the circle. */
const naEinde = (item: Item): readonly string[] => ['heropenItem', 'corrigeerRegistratie', ...correcties(item), ...(item.einde?.code === 'geimplementeerd' ? ['roepNieuweKennisvraagOp'] : [])];

/**
 * What was decided elsewhere (an award, the agenda, a merge) is so, also while this item stands still: it is recorded, and the terms that follow from it wait
 * for the resumption. Refused it would be lost, for nobody asks again.
 */
const isFeitVanElders = ({ wie }: AnyCommandDefinition<Item>): boolean => wie.every((recht) => recht === 'systeem');

function accepteert(item: Item, command: AnyCommandDefinition<Item>): void {
  if (isOnderweg(item) && ![...altijd, ...programmaopdrachtnamen, 'rondSamenvoegingAf'].includes(command.type)) {
    throw new DomainError('samenvoeging-loopt', `${item.nummer} wordt samengevoegd met ${item.samenvoeging?.nummer ?? 'een ander item'}. Wacht tot dat klaar is.`, { in: item.samenvoeging?.in });
  }
  if (item.status === 'beeindigd' && ![...altijd, ...naEinde(item)].includes(command.type)) {
    throw new DomainError('beeindigd', `${item.nummer} is beëindigd (${item.einde?.code ?? ''}).${waarheen(item)} De werkorganisatie kan het heropenen.`, { einde: item.einde?.code });
  }
  if (isFeitVanElders(command)) return;
  // What waits for the revision of a guideline may be taken up before the day on which that was expected.
  const tijdensOpschorting = ['hervatItem', 'beeindigItem', 'stopItemNaEscalatie', 'migreerNaarDefinitie', 'wijzigEigenaar', 'legStudieplanVast', ...(wachtOpActualisatie(item) ? ['legDuidingVast', 'neemOpInRichtlijn', 'corrigeerDuiding'] : [])];
  if (item.status === 'opgeschort' && command.kind === 'levensloop' && !tijdensOpschorting.includes(command.type)) {
    throw new DomainError('opgeschort', `${item.nummer} is opgeschort. U kunt het eerst hervatten.`, { mogelijk: tijdensOpschorting });
  }
}

const eerste = (...momenten: readonly (Moment | undefined)[]): Moment | undefined => momenten.filter((moment) => moment !== undefined).sort()[0];

/** The item aggregate: a small core, seven stages, termijnen by definition. */
export const item = defineAggregate<Item>({
  kind: 'item',
  lifecycle: true,
  events: [
    itemIngestroomd, faseBetreden, itemOpgeschort, itemHervat, itemBeeindigd, itemHeropend, itemgegevensGewijzigd, itemeigenaarGewijzigd, itemGemigreerd, registratieGecorrigeerd, ...samenvoeggebeurtenissen, instructieGegeven, itemopmerkingen.event,
    ...alleTermijngebeurtenissen(itemtermijn),
    ...alleProgrammagebeurtenissen(itemVolgt.programma),
    ...alleUitstelgebeurtenissen(itemUitstel.uitstel),
    ...Object.values(fasen).flatMap((fase) => fase.events),
  ],
  commands: [...kernopdrachten, wijzigEigenaar, migreerNaarDefinitie, corrigeerRegistratie, ...samenvoegopdrachten, ...opdrachtenUitRonde, verwerkHandelingsagenda, ...programmaopdrachten(itemVolgt), ...uitstelopdrachten(itemUitstel), ...Object.values(fasen).flatMap((fase) => fase.commands)],
  eigenaren,
  programma: (state) => state.programma,
  isOpen: (state) => state.status !== 'beeindigd',
  fase: (state) => state.soort,
  doorlopen: (state) => state.doorlopen.map(({ soort }) => soort),
  begin: (state) => ({ op: state.doorlopen.at(-1)?.sinds ?? '', wat: `De fase ${state.fasenaam} begon` }),
  laatsteStap,
  accepteert,
  onthoudt: onthoudRegistratie,
  gevolgen: (before, after, events, context) => [...termijnenUitDefinitie(before, after, events, context), ...termijnenNaCorrectie(after, events, context)],
  totSlot: (state, besloten, context) => [...verzoekenNa(state, besloten, itemUitstel.uitstel), ...(state.status === 'beeindigd' ? [] : volgProgramma(state, context, itemVolgt))],
  buren: (streamId, state, command) => [...doelVanSamenvoegen(command), ...rondenAlsBuur(state, command), ...leveranciersAlsBuur(streamId, state, command)],
  vraagtElders: (streamId, state) => [...vraagtBijSamenvoegen(streamId, state), ...Object.values(fasen).flatMap((fase) => fase.vraagtElders?.(streamId, state) ?? [])],
  nextWake: (state) => (state.status === 'beeindigd' ? undefined : eerste(volgendMoment(state), peilmoment(state))),
  onTime: (state, context) => {
    const peilt = peilmoment(state);
    if (peilt !== undefined && peilt <= context.nu && peilt === eerste(volgendMoment(state), peilt)) return [peil(state, peilt, context.nu)];
    return watTijdBrengt(state, context, itemVolgt, (op, due) => itemHervat({ op, vanzelf: true }, due));
  },
});
