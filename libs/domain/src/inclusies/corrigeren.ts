import { z } from 'zod';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst, vrijeTekst } from '../contract/tekst';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { centrumGecorrigeerd } from './gebeurtenissen';
import type { Centrum, Inclusies } from './inclusies-staat';
import { inStudieSinds, levert, studiestart, vindCentrum, wieRegistreert } from './studie-van';

const opdracht = commandsOf<Inclusies>();

/** The days of a centre stay in order: signed, started, its first figure, today; and never before the study. */
function inVolgorde(centrum: Centrum, nieuw: { readonly getekendOp?: Datum; readonly gestartOp?: Datum }, inclusies: Inclusies, context: Context): void {
  const buiten = (veld: 'getekendOp' | 'gestartOp', wat: string, dag: Datum, kies: 'later' | 'eerder'): DomainError =>
    new DomainError('datum-ongeldig', `${wat} op ${langeDatum(dag)}. Kies die dag of ${kies}.`, { veld });
  const { getekendOp: tekende, gestartOp: startte, standen, naam } = { ...centrum, ...nieuw };
  const studie = studiestart(context);
  const sinds = inStudieSinds(inclusies, context);
  for (const veld of ['getekendOp', 'gestartOp'] as const) {
    const dag = nieuw[veld];
    if (dag !== undefined && dag < sinds) throw buiten(veld, `De studie van ${inclusies.nummer} kwam in deze fase`, sinds, 'later');
    if (dag !== undefined && dag > context.vandaag) throw buiten(veld, 'Het is vandaag', context.vandaag, 'eerder');
  }
  if (nieuw.gestartOp !== undefined && studie !== undefined && nieuw.gestartOp < studie) throw buiten('gestartOp', 'De studie startte', studie, 'later');
  if (tekende !== undefined && startte !== undefined && tekende > startte) throw nieuw.gestartOp === undefined ? buiten('getekendOp', `${naam} startte`, startte, 'eerder') : buiten('gestartOp', `${naam} tekende`, tekende, 'later');
  const eerste = standen[0]?.datum;
  if (nieuw.gestartOp !== undefined && eerste !== undefined && nieuw.gestartOp > eerste) throw buiten('gestartOp', `Het eerste cijfer van ${naam} is`, eerste, 'eerder');
}

/** What stands with a centre is put right; the history keeps what stood there. */
const corrigeerCentrum = opdracht({
  type: 'corrigeerCentrum',
  kind: 'feit',
  titel: 'Centrum corrigeren',
  wie: wieRegistreert,
  schema: z.strictObject({
    centrum: codeSchema,
    naam: openbareTekst(2, 200, 'Noem de zorgaanbieder.').optional(),
    getekendOp: datumSchema.optional().describe('Wanneer het afsprakendocument echt is getekend'),
    gestartOp: datumSchema.optional().describe('Wanneer het centrum echt is gestart'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost, locatie Noord', reden: 'De verkeerde locatie was genoemd.' },
  vooraf: levert,
  decide: (inclusies, d, context) => {
    const centrum = vindCentrum(inclusies, d.centrum);
    for (const veld of ['getekendOp', 'gestartOp'] as const) {
      if (d[veld] !== undefined && centrum[veld] === undefined) throw new DomainError('nog-niet', `Van ${centrum.naam} is die dag nog niet vastgelegd. Leg die eerst vast.`, { veld });
    }
    const { naam, getekendOp, gestartOp } = d;
    const nieuw = {
      ...(naam === undefined || naam === centrum.naam ? {} : { naam }),
      ...(getekendOp === undefined || getekendOp === centrum.getekendOp ? {} : { getekendOp }),
      ...(gestartOp === undefined || gestartOp === centrum.gestartOp ? {} : { gestartOp }),
    };
    const velden = Object.keys(nieuw);
    if (velden.length === 0) throw new DomainError('al-gedaan', 'Er verandert niets. Vul in wat er anders moet.');
    inVolgorde(centrum, nieuw, inclusies, context);
    const vorige = { naam: centrum.naam, getekendOp: centrum.getekendOp, gestartOp: centrum.gestartOp };
    return [centrumGecorrigeerd({ centrum: centrum.code, naam: centrum.naam, nieuw, vorige: Object.fromEntries(Object.entries(vorige).filter(([veld]) => velden.includes(veld))), reden: d.reden })];
  },
});

export const correctieopdrachten = [corrigeerCentrum];
