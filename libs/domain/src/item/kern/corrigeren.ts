import { z } from 'zod';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import { datumSchema, type Datum } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { rondeStroom } from '../../ronde/ronde-staat';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { corrigeer, registratienaam, type Registratie } from './registraties';

export const registratieGecorrigeerd = itemgebeurtenis({
  type: 'registratie-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ versie: z.int().positive(), wat: z.string(), oud: datumSchema, nieuw: datumSchema, reden: tekstverwijzing }),
  voorbeeld: { versie: 21, wat: 'Studie gestart', oud: '2022-03-01', nieuw: '2022-02-14', reden: voorbeeldtekst },
  zin: (d) => `Gecorrigeerd: "${d.wat}" gebeurde op ${langeDatum(d.nieuw)}, niet op ${langeDatum(d.oud)}.`,
  evolve: (item, d) => corrigeer(item, d.versie, d.nieuw),
});

/** The days between which the step can have happened: not before its stage began or after it ended, and not past the steps beside it. */
export function grenzen(item: Item, registratie: Registratie, vandaag: Datum): { readonly van: Datum; readonly tot: Datum } {
  const alle = item.registraties ?? [];
  const i = alle.indexOf(registratie);
  const { op, inFase, betreedt } = registratie;
  const eerste = betreedt === inFase;
  const voor = [
    ...(eerste ? [] : [item.doorlopen[inFase]?.sinds]),
    ...alle.slice(0, i).filter((een) => een.inFase === inFase && een.op <= op).map((een) => een.op),
  ];
  const na = [
    vandaag,
    // The end of a stage is its own day.
    ...(registratie.type === 'item-beeindigd' ? [] : [item.doorlopen[betreedt ?? inFase]?.tot]),
    ...alle.slice(i + 1).filter((een) => een.inFase === (betreedt ?? inFase) && een.op >= op).map((een) => een.op),
  ];
  const dagen = (lijst: readonly (Datum | undefined)[]): Datum[] => lijst.filter((een) => een !== undefined).sort();
  return { van: dagen(voor).at(-1) ?? '1900-01-01', tot: dagen(na)[0] ?? vandaag };
}

const keuze = (registratie: Registratie): string => `${registratie.versie} (${registratienaam(registratie)}, ${langeDatum(registratie.op)})`;

function vind(item: Item, versie: number): Registratie {
  const gevonden = item.registraties?.find((een) => een.versie === versie);
  if (gevonden !== undefined) return gevonden;
  throw new DomainError('verwijzing-onbekend', `Registratie ${versie} heeft geen dag die u kunt corrigeren. Kies uit: ${(item.registraties ?? []).map(keuze).join(', ')}.`, { veld: 'versie' });
}

/** Refuses a step that came from a ronde: its day stands there, and the item follows (domain.md, *Registering late*). One home, so that the two cannot differ. */
function nietUitRonde(registratie: Registratie): void {
  if (registratie.uitRonde === undefined) return;
  const { code, naam } = registratie.uitRonde;
  throw new DomainError('bestaat-al', `"${registratienaam(registratie)}" komt uit ${naam}. Corrigeer de dag daar, bij de aanvraag; het item volgt vanzelf.`, { veld: 'versie', ronde: rondeStroom(code) });
}

export const corrigeerRegistratie = itemopdracht({
  type: 'corrigeerRegistratie',
  kind: 'levensloop',
  titel: 'Dag van een stap corrigeren',
  wie: ['projectorganisatie'],
  schema: z.strictObject({
    versie: z.int().positive().describe('Het nummer van de regel in de historie'),
    juisteDatum: datumSchema.describe('De dag waarop het echt gebeurde'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { versie: 1, juisteDatum: '2020-08-31', reden: 'De brief is van 31 augustus.' },
  decide: (item, d, context: Context) => {
    const registratie = vind(item, d.versie);
    nietUitRonde(registratie);
    const { van, tot } = grenzen(item, registratie, context.vandaag);
    if (d.juisteDatum === registratie.op) throw new DomainError('datum-ongeldig', `Die dag staat er al: ${langeDatum(registratie.op)}.`, { veld: 'juisteDatum' });
    if (d.juisteDatum < van || d.juisteDatum > tot) {
      const wanneer = van === '1900-01-01' ? `op of voor ${langeDatum(tot)}` : `van ${langeDatum(van)} tot en met ${langeDatum(tot)}`;
      throw new DomainError('datum-ongeldig', `Kies een dag ${wanneer}: anders klopt de volgorde van de stappen niet.`, { veld: 'juisteDatum', van, tot });
    }
    return [registratieGecorrigeerd({ versie: d.versie, wat: registratienaam(registratie), oud: registratie.op, nieuw: d.juisteDatum, reden: d.reden })];
  },
});
