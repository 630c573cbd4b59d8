import { z } from 'zod';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, vrijeTekst } from '../contract/tekst';
import { periodeSchema } from '../item/fasen/monitoring/stand';
import type { Breuk } from '../kleine-aantallen/onderdruk';
import { namenVan } from '../woorden';
import { metingGecorrigeerd, metingOntvangen, monitorGecorrigeerd, monitorOntvangen, periodeOpgeleverd } from './gebeurtenissen';
import { eisVoorbij, ritmeVan } from './periode';
import { landelijk, metingVan, type Spiegel } from './spiegel-staat';

const opdracht = commandsOf<Spiegel>();
const geheel = z.int('Vul een heel getal in.').max(100_000_000);
const cijfers = { teller: geheel.min(0, 'De teller is nul of meer.'), noemer: geheel.positive('De noemer is meer dan nul.') };
const wie = ['dataparty', 'projectorganisatie'] as const;

/** A dataparty delivers only to the mirrors that name it. */
function levert({ dataparties, onderwerp }: Spiegel, { actor }: Context): void {
  if (actor.rol !== 'dataparty' || (actor.partij !== undefined && dataparties.includes(actor.partij))) return;
  throw new DomainError('geen-recht', `Cijfers voor de spiegel ${onderwerp} komen van ${namenVan(dataparties)}.`);
}

function geldigePeriode({ ritme }: Spiegel, periode: string, { gebeurdOp }: Context): void {
  if (ritmeVan(periode) !== ritme) throw new DomainError('datum-ongeldig', `Deze spiegel gaat per ${ritme}. Schrijf de periode als ${ritme === 'halfjaar' ? '2021-H1' : '2021-Q1'}.`, { veld: 'periode' });
  eisVoorbij(periode, gebeurdOp);
}

function klopt({ teller, noemer }: Breuk): void {
  if (teller > noemer) throw new DomainError('aantal-ongeldig', `De teller (${teller}) is hoger dan de noemer (${noemer}).`, { veld: 'teller' });
}

/** What is said about figures that are there, or are not; and the same figures again are no correction. */
const alEen = (wat: string): DomainError => new DomainError('bestaat-al', `${wat} is er al een cijfer. Corrigeer dat, met een reden.`, { veld: 'periode' });
function teCorrigeren(nu: Breuk | undefined, nieuw: Breuk, wat: string): void {
  if (nu === undefined) throw new DomainError('verwijzing-onbekend', `${wat} is er nog geen cijfer om te corrigeren.`, { veld: 'periode' });
  if (nu.teller === nieuw.teller && nu.noemer === nieuw.noemer) throw new DomainError('al-gedaan', 'Dit is al het cijfer.', { veld: 'teller' });
}

const metingvelden = { zorgaanbieder: codeSchema.describe('De code van de zorgaanbieder'), periode: periodeSchema, ...cijfers };
const van = ({ zorgaanbieder, periode }: { zorgaanbieder: string; periode: string }): string => `Van ${zorgaanbieder} over ${periode}`;

const registreerMeting = opdracht({
  type: 'registreerMeting',
  kind: 'feit',
  titel: 'Spiegelcijfer registreren',
  wie,
  schema: z.strictObject(metingvelden),
  voorbeeld: { zorgaanbieder: 'ZH-012', periode: '2021-H1', teller: 34, noemer: 52 },
  vooraf: levert,
  decide: (spiegel, { teller, noemer, ...d }, context) => {
    geldigePeriode(spiegel, d.periode, context);
    klopt({ teller, noemer });
    if (metingVan(spiegel, d.periode, d.zorgaanbieder) !== undefined) throw alEen(van(d));
    return [metingOntvangen({ ...d, cijfers: { teller, noemer } })];
  },
});

const corrigeerMeting = opdracht({
  type: 'corrigeerMeting',
  kind: 'feit',
  titel: 'Spiegelcijfer corrigeren',
  wie,
  schema: z.strictObject({ ...metingvelden, reden: vrijeTekst() }),
  voorbeeld: { zorgaanbieder: 'ZH-012', periode: '2021-H1', teller: 33, noemer: 52, reden: 'Eén patiënt was dubbel geteld.' },
  vooraf: levert,
  decide: (spiegel, { teller, noemer, ...d }) => {
    klopt({ teller, noemer });
    teCorrigeren(metingVan(spiegel, d.periode, d.zorgaanbieder), { teller, noemer }, van(d));
    return [metingGecorrigeerd({ ...d, cijfers: { teller, noemer } })];
  },
});

const registreerMonitorcijfer = opdracht({
  type: 'registreerMonitorcijfer',
  kind: 'feit',
  titel: 'Landelijke monitor registreren',
  wie,
  schema: z.strictObject({ periode: periodeSchema, ...cijfers }),
  voorbeeld: { periode: '2021-H1', teller: 3120, noemer: 4480 },
  vooraf: levert,
  decide: (spiegel, { periode, ...breuk }, context) => {
    geldigePeriode(spiegel, periode, context);
    klopt(breuk);
    if (spiegel.monitor[periode] !== undefined) throw alEen(`Van de landelijke monitor over ${periode}`);
    return [monitorOntvangen({ periode, cijfers: breuk })];
  },
});

const corrigeerMonitorcijfer = opdracht({
  type: 'corrigeerMonitorcijfer',
  kind: 'feit',
  titel: 'Landelijke monitor corrigeren',
  wie,
  schema: z.strictObject({ periode: periodeSchema, ...cijfers, reden: vrijeTekst() }),
  voorbeeld: { periode: '2021-H1', teller: 3118, noemer: 4480, reden: 'Twee patiënten waren dubbel geteld.' },
  vooraf: levert,
  decide: (spiegel, { periode, reden, ...breuk }) => {
    klopt(breuk);
    teCorrigeren(spiegel.monitor[periode], breuk, `Van de landelijke monitor over ${periode}`);
    return [monitorGecorrigeerd({ periode, cijfers: breuk, reden })];
  },
});

const leverPeriodeOp = opdracht({
  type: 'leverPeriodeOp',
  kind: 'feit',
  titel: 'Periode opleveren',
  wie,
  schema: z.strictObject({ periode: periodeSchema }),
  voorbeeld: { periode: '2021-H1' },
  vooraf: levert,
  decide: (spiegel, { periode }, context) => {
    geldigePeriode(spiegel, periode, context);
    if (landelijk(spiegel, periode) === undefined) throw new DomainError('nog-niet', `Over ${periode} is er nog geen enkel cijfer.`, { veld: 'periode' });
    if (spiegel.opgeleverd[periode] !== undefined) throw new DomainError('al-gedaan', `De periode ${periode} is al opgeleverd.`, { veld: 'periode' });
    return [periodeOpgeleverd({ periode })];
  },
});

export const meetopdrachten = [registreerMeting, corrigeerMeting, registreerMonitorcijfer, corrigeerMonitorcijfer, leverPeriodeOp];
