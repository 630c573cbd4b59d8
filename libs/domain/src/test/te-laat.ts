import { actie } from '../actie/actie';
import { escalatie, wachtendeOpdracht } from '../escalatie/escalatie';
import { huidigeTrede, type Escalatie, type Onderwerpsoort } from '../escalatie/escalatie-staat';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import { datumVan } from '../kalender/datum';
import type { Onderwerp } from '../onderwerp/onderwerp';
import { alsEscaleerbaar } from '../reacties/escaleerbaar';
import { reacties, type Escaleerbaar } from '../reacties/reacties';
import { ronde } from '../ronde/ronde';
import type { Termijn } from '../termijn/termijn';
import { verloop, wie, type Verloop } from './gegeven';
import { inFase } from './rondje';

/** A subject of each kind on the day before its term lapses, and what is done for it. */
export interface Geval {
  readonly soort: Onderwerpsoort;
  readonly streamId: string;
  readonly termijnId: string;
  /** The last day in time. */
  readonly tot: string;
  readonly opTijd: () => Verloop<Onderwerp>;
  /** Does the thing: by whom, which command, with what. */
  readonly doe: (v: Verloop<Onderwerp>, op: string) => Verloop<Onderwerp>;
}

// A specification looks at what all kinds of subjects have; each keeps its own aggregate inside.
const alsOnderwerp = <S extends Onderwerp>(v: Verloop<S>): Verloop<Onderwerp> => v as unknown as Verloop<Onderwerp>;

const picot = { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' };

export const gevallen: Readonly<Record<Onderwerpsoort, Geval>> = {
  item: {
    soort: 'item', streamId: 'item-test', termijnId: 'picot-1', tot: '2020-10-30',
    opTijd: () => alsOnderwerp(inFase('picot').doe(wie.FMS, 'vulPicotAan', picot, { op: '2020-10-20' })),
    doe: (v, op) => v.doe(wie.FMS, 'voltooiPicot', {}, { op }),
  },
  actie: {
    soort: 'actie', streamId: 'actie-test', termijnId: 'actie-1', tot: '2020-10-30',
    opTijd: () => alsOnderwerp(verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } }, { nummer: 'ACT-001' })),
    doe: (v, op) => v.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op }),
  },
  handelingsagenda: {
    soort: 'handelingsagenda', streamId: 'handelingsagenda-cirkel-2020', termijnId: 'selectie-1', tot: '2020-10-01',
    opTijd: () => alsOnderwerp(verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2022-11-21', rangschikkingUiterlijk: '2022-12-01' }, { op: '2020-09-01' })),
    doe: (v, op) => v.doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 }, { op }),
  },
  ronde: {
    soort: 'ronde', streamId: 'ronde-test', termijnId: 'beoordeling-1', tot: '2020-10-30',
    opTijd: () =>
      alsOnderwerp(
        verloop(ronde)
          .doe(wie.ZonMw, 'kondigRondeAan', { code: 'test', naam: 'Proefronde', vensters: [{ stap: 'uitwerking', van: '2020-09-01', tot: '2020-10-01' }, { stap: 'beoordeling', van: '2020-09-01', tot: '2020-10-30' }] }, { op: '2020-09-01' })
          .doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na heup', partij: 'FMS' })
          .doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' })
          .doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }),
      ),
    doe: (v, op) => v.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op }),
  },
};

export const termijnVan = ({ state }: Verloop<Onderwerp>, { termijnId }: Geval): Termijn | undefined => state.termijnen.find(({ id }) => id === termijnId);

/** The subject as the escalator sees it. */
export function gezien({ state, events }: Verloop<Onderwerp>, { streamId }: Geval): Escaleerbaar {
  const onderwerp = alsEscaleerbaar(streamId, state, events);
  if (onderwerp === undefined) throw new Error(`${streamId} kan niet escaleren`);
  return onderwerp;
}

/** The escalatie that is missing for this late subject, opened the way the escalator would, on the day after the last in time. */
export function geopend(laat: Verloop<Onderwerp>, geval: Geval, op = laat.vandaag): Verloop<Escalatie> {
  const [reactie] = reacties(gezien(laat, geval), new Map());
  if (reactie === undefined) throw new Error(`Er ontbreekt niets bij ${geval.streamId}`);
  const { type, programma: _, ...data } = reactie.opdracht;
  return verloop(escalatie, reactie.streamId).doe(wie.systeem, type, data, { op, uur: 0, nummer: 'ESC-001' });
}

/** The escalatie when it has climbed to this body by nobody deciding; undefined when it never lies there. */
export function bijGremium(v: Verloop<Escalatie>, gremium: string): Verloop<Escalatie> | undefined {
  if (huidigeTrede(v.state).gremium === gremium) return v;
  const wek = v.state.huidig === v.state.treden.length - 1 ? undefined : escalatie.nextWake?.(v.state);
  return wek === undefined ? undefined : bijGremium(v.tijd(datumVan(wek)), gremium);
}

/** Hands the pending command to the subject, as the workflow would: the same data, by the decider. */
export function voerUit(onderwerp: Verloop<Onderwerp>, besloten: Verloop<Escalatie>): Verloop<Onderwerp> {
  const wachtend = wachtendeOpdracht(besloten.state);
  if (wachtend === undefined) throw new Error('Er wacht geen opdracht');
  return onderwerp.doe(wachtend.actor, wachtend.opdracht.type, wachtend.opdracht.data, { op: besloten.vandaag, uitEscalatie: true });
}
