import { z } from 'zod';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, vrijeTekst } from '../contract/tekst';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { inclusiesGecorrigeerd, inclusiesGeregistreerd } from './gebeurtenissen';
import { doelVan, meetdag, metStand, totaalOp, wijzigCentrum, type Centrum, type Inclusies, type Stand } from './inclusies-staat';
import { gestarteStudie, inStudie, levert, onbekendCentrum, vindCentrum, wieRegistreert } from './studie-van';
import { beoordeel } from './tempo';

const opdracht = commandsOf<Inclusies>();
const aantal = z.int('Vul een heel getal in.').min(0, 'Een aantal is nul of meer.').max(1_000_000);

function nietInDeToekomst(datum: Datum, { vandaag }: Context): void {
  if (datum > vandaag) throw new DomainError('datum-ongeldig', `Een cijfer gaat over een dag die geweest is: kies ${langeDatum(vandaag)} of eerder.`, { veld: 'datum' });
}

/** Running totals never go down: neither below the figure before, nor above the one after, also not by a correction of one of them. */
function looptOp({ naam, standen }: Centrum, stand: Stand): void {
  const vorige = standen.findLast(({ datum }) => datum < stand.datum);
  const volgende = standen.find(({ datum }) => datum > stand.datum);
  if (vorige !== undefined && stand.aantal < vorige.aantal) {
    throw new DomainError('aantal-ongeldig', `Het aantal van ${naam} kan niet dalen: de stand van ${langeDatum(vorige.datum)} is hoger. Corrigeer een eerdere stand, met een reden.`, { veld: 'aantal' });
  }
  if (volgende !== undefined && stand.aantal > volgende.aantal) {
    throw new DomainError('aantal-ongeldig', `De latere stand van ${naam}, van ${langeDatum(volgende.datum)}, is lager. Corrigeer die eerst, met een reden.`, { veld: 'aantal' });
  }
}

const na = (inclusies: Inclusies, code: string, stand: Stand): Inclusies => ({ ...inclusies, centra: wijzigCentrum(inclusies.centra, code, (centrum) => metStand(centrum, stand)) });

/** More than was planned is welcome, but it is said. */
function bovenDoel(inclusies: Inclusies, centrum: Centrum, stand: Stand): boolean {
  const doel = doelVan(inclusies);
  const op = meetdag(inclusies.centra);
  return (centrum.plan !== undefined && stand.aantal > centrum.plan.doel) || (doel !== undefined && op !== undefined && totaalOp(inclusies.centra, op) > doel);
}

const registreerInclusies = opdracht({
  type: 'registreerInclusies',
  kind: 'feit',
  titel: 'Inclusies registreren',
  wie: wieRegistreert,
  schema: z.strictObject({ centrum: codeSchema, datum: datumSchema.optional().describe('De dag van deze stand; leeg is vandaag'), aantal: aantal.describe('Het totaal tot en met die dag') }),
  voorbeeld: { centrum: 'ZH-012', datum: '2022-09-01', aantal: 12 },
  vooraf: inStudie,
  verwijst: onbekendCentrum,
  decide: (inclusies, d, context) => {
    const centrum = vindCentrum(inclusies, d.centrum);
    const stand = { datum: d.datum ?? context.gebeurdOp, aantal: d.aantal };
    nietInDeToekomst(stand.datum, context);
    if (centrum.gestartOp === undefined) throw new DomainError('nog-niet', `${centrum.naam} is nog niet gestart.`, { veld: 'centrum' });
    gestarteStudie(context);
    if (stand.datum < centrum.gestartOp) throw new DomainError('datum-ongeldig', `${centrum.naam} startte op ${langeDatum(centrum.gestartOp)}. Kies die dag of later.`, { veld: 'datum', vanaf: centrum.gestartOp });
    if (centrum.standen.some(({ datum }) => datum === stand.datum)) {
      throw new DomainError('bestaat-al', `Van ${centrum.naam} staat er al een stand op ${langeDatum(stand.datum)}. Corrigeer die, met een reden.`, { veld: 'datum' });
    }
    looptOp(centrum, stand);
    const straks = na(inclusies, centrum.code, stand);
    return [inclusiesGeregistreerd({ centrum: centrum.code, naam: centrum.naam, ...stand, ...(bovenDoel(straks, centrum, stand) ? { bovenDoel: true } : {}), ...beoordeel(straks, context) })];
  },
});

const corrigeerInclusies = opdracht({
  type: 'corrigeerInclusies',
  kind: 'feit',
  titel: 'Inclusies corrigeren',
  wie: wieRegistreert,
  schema: z.strictObject({ centrum: codeSchema, datum: datumSchema, aantal, reden: vrijeTekst() }),
  voorbeeld: { centrum: 'ZH-012', datum: '2022-09-01', aantal: 11, reden: 'Eén deelnemer was dubbel geteld.' },
  vooraf: levert,
  decide: (inclusies, d, context) => {
    const centrum = vindCentrum(inclusies, d.centrum);
    nietInDeToekomst(d.datum, context);
    const oud = centrum.standen.find(({ datum }) => datum === d.datum);
    if (oud === undefined) {
      const wel = centrum.standen.map(({ datum }) => langeDatum(datum)).join(', ') || 'geen';
      throw new DomainError('verwijzing-onbekend', `Van ${centrum.naam} is er geen stand op ${langeDatum(d.datum)}. Wel: ${wel}.`, { veld: 'datum' });
    }
    if (oud.aantal === d.aantal) throw new DomainError('al-gedaan', 'Dit is al de stand van die dag.', { veld: 'aantal' });
    const stand = { datum: d.datum, aantal: d.aantal };
    looptOp(centrum, stand);
    return [inclusiesGecorrigeerd({ centrum: centrum.code, naam: centrum.naam, ...stand, reden: d.reden, ...beoordeel(na(inclusies, centrum.code, stand), context) })];
  },
});

export const registratieopdrachten = [registreerInclusies, corrigeerInclusies];
