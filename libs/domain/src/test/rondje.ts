import type { Actor } from '../contract/actor';
import { criteriasetVan } from '../item/fasen/relevantie';
import { item } from '../item/item';
import type { Item } from '../item/item-staat';
import type { Fasesoort } from '../programma/definitie';

type Fase = Exclude<Fasesoort, 'algemeen'>;
import { verloop, wie, type Bij, type Verloop } from './gegeven';

type Stap = (v: Verloop<Item>) => Verloop<Item>;

/** The item with its relevance described for each criterion, which its PICOT cannot do without. */
export const metRelevantie = (v: Verloop<Item>, actor: Actor = wie.FMS, bij: Bij = {}): Verloop<Item> =>
  (criteriasetVan(v.state, v.definitie)?.criteria ?? []).reduce((na, { code }) => na.doe(actor, 'beschrijfRelevantie', { criterium: code, relevantie: 'Dit komt veel voor.' }, bij), v);

/** How an item goes from each stage to the next, on plausible days. */
const doorNaarVolgende: Readonly<Record<Exclude<Fase, 'monitoring'>, Stap>> = {
  kennisvraag: (v) => metRelevantie(v.doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-01' })),
  picot: (v) =>
    v
      .doe(wie.FMS, 'vulPicotAan', { patient: 'Volwassenen', interventie: 'Opereren', controle: 'Afwachten', outcome: 'Pijn', tijd: '12 maanden' }, { op: '2020-10-20' })
      .doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-10-21' })
      .doe(wie.projectorganisatie, 'stelPicotVast', {}, { op: '2020-10-28' })
      .doe(wie.werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 }, { op: '2020-11-27' }),
  subsidieronde: (v) =>
    v
      .doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }, { op: '2020-12-10' })
      .doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2021-05-20' })
      .doe(wie.ZonMw, 'honoreerVoorlopig', {}, { op: '2021-10-12' })
      .doe(wie.ZonMw, 'honoreerDefinitief', {}, { op: '2021-11-15' }),
  studie: (v) => v.doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' }).doe(wie.FMS, 'rondStudieAf', { uitkomst: 'Afwachten is niet slechter.' }, { op: '2024-06-03' }),
  richtlijn: (v) =>
    v
      .doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' }, { op: '2024-10-01' })
      .doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' }, { op: '2025-06-02' }),
  implementatie: (v) =>
    v
      .doe(wie.projectorganisatie, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp invoeren', eigenaar: 'partij:NVZ' }, { op: '2025-07-01' })
      .doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' }, { op: '2026-03-02' })
      .doe(wie.projectorganisatie, 'rondImplementatieAf', {}, { op: '2026-03-03' }),
};

const volgorde: readonly Fase[] = ['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring'];

/** An item of FMS that has come as far as this stage, by the ordinary commands; in the stage of the PICOT its relevance is described. */
export function inFase(fase: Fase): Verloop<Item> {
  const begin = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, { op: '2020-09-01' });
  return volgorde.slice(0, volgorde.indexOf(fase)).reduce((v, huidige) => (huidige === 'monitoring' ? v : doorNaarVolgende[huidige](v)), begin);
}

/** The Jest matcher of a refusal with this code. */
export const weigering = (code: string): Error => expect.objectContaining({ name: 'DomainError', code }) as Error;
