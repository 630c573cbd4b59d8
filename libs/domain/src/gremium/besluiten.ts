import { z } from 'zod';
import { genoemdeBuur } from '../contract/buur';
import { commandsOf, type Command } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { escalatieverwijzing } from '../contract/verwijzing';
import { huidigeTrede, type Escalatie } from '../escalatie/escalatie-staat';
import { gremiumregels } from '../programma/gremiumregels';
import { naamInZin, naamVan } from '../woorden';
import { aanwezigeSchema, besluitVastgelegd, geenBesluitVastgelegd } from './besluit-gebeurtenissen';
import { besluitonderwerp, onderwerpvelden } from './besluitonderwerp';
import { metLidwoord, type Aanwezige, type Gremium, type Vergadering, type Voorstel } from './gremium-staat';
import { controleerQuorum, controleerStandpunten, controleerZetel, standpuntenSchema, waaromGeenBesluit, type Standpunt } from './stemming';
import { gehoudenVergadering } from './vergaderingen';
import { vindVoorstel, voorstelveld, weigerAfgedaan } from './voorstellen';
import { voorsteltitelSchema } from './voorstel-gebeurtenissen';

const opdracht = commandsOf<Gremium>();
const wie = ['projectorganisatie', 'eigenaar'] as const;
const zittingvelden = {
  vergadering: z.string().min(1).max(60),
  aanwezig: z.array(aanwezigeSchema).min(1, 'Noem wie er waren.').max(60),
  standpunten: standpuntenSchema.min(1, 'Noem het standpunt van elke partij.'),
  reden: vrijeTekst(),
};
const voorbeeldzitting = {
  vergadering: 'v-1', reden: 'Veel praktijkvariatie.', aanwezig: [{ partij: 'FMS' }, { partij: 'NVZ' }, { partij: 'ZN' }, { partij: 'VWS' }, { partij: 'NFU' }],
  standpunten: ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'].map((partij) => ({ partij, standpunt: 'akkoord' })),
};

interface Zitting {
  readonly vergadering: string;
  readonly aanwezig: readonly Aanwezige[];
  readonly standpunten: readonly Standpunt[];
}

/**
 * The meeting in which something came up for decision. Refuses one that is still to come, somebody without a seat, a position that cannot be,
 * too few parties with a vote, and a partij that was there and of which nobody knows what it found.
 */
function zitting(gremium: Gremium, { vergadering, aanwezig, standpunten }: Zitting, { vandaag, definitie }: Context): Vergadering {
  const gehouden = gehoudenVergadering(gremium, vergadering, vandaag);
  const regels = gremiumregels(definitie, gremium.code);
  const partijen = aanwezig.map(({ partij }) => partij);
  aanwezig.forEach(({ partij, persoonId }, i) => {
    if (regels !== undefined) controleerZetel(regels, partij, `aanwezig/${i}/partij`);
    const isLid = gremium.leden.some((lid) => lid.partij === partij && [lid.persoonId, lid.vervanger].includes(persoonId));
    if (persoonId !== undefined && !isLid) throw new DomainError('verwijzing-onbekend', `Deze persoon is namens ${naamVan(partij)} geen lid of vervanger in ${metLidwoord(gremium)}.`, { veld: `aanwezig/${i}/persoonId` });
  });
  controleerStandpunten({ gremium: gremium.code, standpunten }, definitie);
  const afwezig = standpunten.findIndex(({ partij }) => !partijen.includes(partij));
  if (afwezig >= 0) throw new DomainError('onvolledig', `${naamVan(standpunten[afwezig]?.partij ?? '')} heeft een standpunt, maar staat niet bij de aanwezigen.`, { veld: `standpunten/${afwezig}` });
  controleerQuorum(gremium.code, partijen, definitie);
  const stil = partijen.find((partij) => (regels?.stemt.includes(partij) ?? false) && !standpunten.some((een) => een.partij === partij));
  if (stil !== undefined) throw new DomainError('onvolledig', `${naamVan(stil)} was er en heeft stem. Geef het standpunt: akkoord, niet akkoord of onthouding.`, { veld: 'standpunten', partij: stil });
  return gehouden;
}

/** Refuses to name an escalatie that is not there, is over, or lies with another body: then this body has nothing to decide in it. */
function controleerEscalatie({ code }: Gremium, nummer: string, context: Context): void {
  const escalatie = genoemdeBuur<Escalatie>('escalatie', nummer, context)?.state;
  if (escalatie === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen escalatie ${nummer}.`, { veld: 'escalatie' });
  if (escalatie.staat === 'beeindigd') throw new DomainError('beeindigd', `Escalatie ${nummer} is al beëindigd.`, { veld: 'escalatie' });
  const { gremium } = huidigeTrede(escalatie);
  if (gremium !== code) throw new DomainError('ligt-bij-escalatie', `Escalatie ${nummer} ligt nu bij ${naamInZin(gremium)}, niet bij ${naamInZin(code)}.`, { veld: 'escalatie', gremium });
}

const volgendId = ({ besluiten }: Gremium): string => `besluit-${besluiten.length + 1}`;

const legBesluitVast = opdracht({
  type: 'legBesluitVast',
  kind: 'feit',
  titel: 'Besluit vastleggen',
  wie,
  schema: z.strictObject({
    ...zittingvelden,
    voorstel: voorstelveld.optional().describe('Het voorgestelde besluit; dan zijn titel en tekst daarvan, tenzij u andere geeft'),
    titel: voorsteltitelSchema.optional(),
    tekst: vrijeTekst().optional(),
    ...onderwerpvelden,
    escalatie: escalatieverwijzing().optional().describe('Het nummer van de open escalatie waar dit besluit bij hoort. Besluiten óver een escalatie doet u bij die escalatie'),
  }),
  voorbeeld: { ...voorbeeldzitting, titel: 'Lage rughernia op de handelingsagenda', tekst: 'De werkorganisatie plaatst de kennisvraag op de handelingsagenda van 2020.' },
  decide: (gremium, d, context) => {
    const voorstel = d.voorstel === undefined ? undefined : vindVoorstel(gremium, d.voorstel);
    if (voorstel !== undefined) weigerAfgedaan(voorstel);
    if (d.escalatie !== undefined) controleerEscalatie(gremium, d.escalatie, context);
    const { id: vergadering, datum } = zitting(gremium, d, context);
    const geen = waaromGeenBesluit({ gremium: gremium.code, standpunten: d.standpunten }, context.definitie);
    if (geen !== undefined) throw new DomainError('nog-niet', `${geen.melding} Leg vast dat er geen besluit is.`, { veld: 'standpunten', tegen: geen.tegen });
    const titel = d.titel ?? voorstel?.titel;
    const tekst = d.tekst ?? voorstel?.tekst;
    if (titel === undefined || tekst === undefined) throw new DomainError('onvolledig', 'Noem het voorstel waarover besloten is, of schrijf zelf de titel en de tekst.', { veld: titel === undefined ? 'titel' : 'tekst' });
    const onderwerp = besluitonderwerp(d, context) ?? voorstel?.onderwerp;
    return [
      besluitVastgelegd({
        besluit: volgendId(gremium), vergadering, datum, aanwezig: d.aanwezig, standpunten: d.standpunten, titel, tekst, reden: d.reden,
        ...(voorstel === undefined ? {} : { voorstel: voorstel.id }), ...(d.escalatie === undefined ? {} : { escalatie: d.escalatie }), ...(onderwerp === undefined ? {} : { onderwerp }),
      }),
    ];
  },
});

const legGeenBesluitVast = opdracht({
  type: 'legGeenBesluitVast',
  kind: 'feit',
  titel: 'Geen besluit vastleggen',
  wie,
  schema: z.strictObject({ ...zittingvelden, voorstel: voorstelveld }),
  voorbeeld: { ...voorbeeldzitting, voorstel: 'voorstel-1', reden: 'NVZ ziet te weinig capaciteit.', standpunten: voorbeeldzitting.standpunten.map((een) => (een.partij === 'NVZ' ? { ...een, standpunt: 'niet-akkoord' } : een)) },
  decide: (gremium, d, context) => {
    const voorstel = vindVoorstel(gremium, d.voorstel);
    weigerAfgedaan(voorstel);
    if (voorstel.stand === 'geen-besluit') throw new DomainError('al-gedaan', `"${voorstel.titel}" ligt al bij een hoger gremium.`, { veld: 'voorstel' });
    const { id: vergadering, datum } = zitting(gremium, d, context);
    if (waaromGeenBesluit({ gremium: gremium.code, standpunten: d.standpunten }, context.definitie) === undefined) {
      throw new DomainError('nog-niet', 'Volgens deze standpunten is er een besluit. Leg dat vast.', { veld: 'standpunten' });
    }
    const naar = volgendeTrede(gremium, voorstel, context);
    return [
      geenBesluitVastgelegd({
        besluit: volgendId(gremium), vergadering, datum, aanwezig: d.aanwezig, standpunten: d.standpunten, titel: voorstel.titel, tekst: voorstel.tekst, reden: d.reden, voorstel: voorstel.id,
        ...(voorstel.onderwerp === undefined ? {} : { onderwerp: voorstel.onderwerp }), ...(naar === undefined ? {} : { naar }),
      }),
    ];
  },
});

/**
 * The rung to which a body that cannot decide sends a proposal: the one above its own, or the first when it is no rung itself. None for the last
 * rung, where there is nowhere to send it, and for a proposal without a subject in this programme: nothing would wait for the decision.
 */
function volgendeTrede({ code }: Gremium, { onderwerp }: Voorstel, { definitie }: Context): string | undefined {
  if (onderwerp?.programma !== definitie.code) return undefined;
  return definitie.ladder[definitie.ladder.findIndex(({ gremium }) => gremium === code) + 1]?.gremium;
}

/** The escalatie that a recorded decision names, for whoever looks it up. */
export const genoemdeEscalatie = (command: Command | undefined): readonly string[] => {
  const naam = command?.type === legBesluitVast.type ? command.data['escalatie'] : undefined;
  return typeof naam === 'string' ? [naam] : [];
};

export const besluitgebeurtenissen = [besluitVastgelegd, geenBesluitVastgelegd];
export const besluitopdrachten = [legBesluitVast, legGeenBesluitVast];
