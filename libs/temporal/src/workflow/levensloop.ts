import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { berichten, type Activiteiten, type Antwoord, type Opdracht, type Stand, type Uitslag } from './activiteiten';
import { toon } from './toon';

const { bekijk, voerUit, laatTijdVerstrijken, rondBesluitAf } = proxyLocalActivities<Activiteiten>({
  // voerUit gives up by itself after three tries of 3 s.
  startToCloseTimeout: '12 seconds',
  retry: { maximumAttempts: 1 },
});

/** How long a decider waits for what the subject says before the answer becomes "volgt". */
const WACHT_OP_BUUR = '6 seconds';
/** How long a started workflow waits for the command that was to create its stream. */
const WACHT_OP_BEGIN = '1 minute';

const opdracht = defineUpdate<Antwoord, [Opdracht]>(berichten.opdracht);
const ververs = defineSignal(berichten.ververs);
const stand = defineQuery<Stand | null>(berichten.stand);

/** One stream from its first event to its last. */
export interface Levensloop {
  /** Where the stream stands; absent before its first command. */
  readonly stand: () => Stand | undefined;
  /** Whether there is more to come. False when the stream has ended; continues as a new run when this one has grown long enough. */
  readonly gaatVerder: () => Promise<boolean>;
  /** Sleeps until the clock or a message asks for attention, and lets time pass when it is due. Commands are taken meanwhile. */
  readonly wachtOpTijdOfBericht: () => Promise<void>;
  /** Closes a decision of this stream with what its subject said. */
  readonly rondAf: (uitslag: Uitslag) => Promise<void>;
}

/** Takes commands for the stream, one at a time, from this moment on. Call it before the first await of a workflow. */
export function levensloop(streamId: string): Levensloop {
  let huidig: Stand | undefined;
  let opdrachtenPerRun: number | undefined;
  let opdrachten = 0;
  let moetVerversen = false;
  let mislukt = 0;
  let vorige: Promise<unknown> = Promise.resolve();

  /** One activity on the stream at a time; never held during a call to a neighbour. */
  const omDeBeurt = <T>(werk: () => Promise<T>): Promise<T> => {
    const beurt = vorige.then(werk);
    vorige = beurt.catch(() => undefined); // whoever asked for it sees the failure
    return beurt;
  };
  const neemOver = (nieuw: Stand): void => {
    if (huidig !== undefined && nieuw.versie < huidig.versie) return;
    huidig = nieuw;
    toon(nieuw);
  };
  const geef = async (gevraagd: Opdracht): Promise<Antwoord> => {
    const summary = `Opdracht ${gevraagd.opdracht.type}`;
    const { antwoord, stand: nieuw } = await omDeBeurt(() => voerUit.executeWithOptions({ summary }, [{ ...gevraagd, streamId }]));
    neemOver(nieuw);
    return antwoord;
  };

  setHandler(stand, () => huidig ?? null);
  setHandler(ververs, () => {
    moetVerversen = true;
  });
  setHandler(opdracht, async (gevraagd) => {
    opdrachten += 1;
    const antwoord = await geef(gevraagd);
    if (!antwoord.volgt) return antwoord;
    await condition(() => huidig?.wachtend === undefined, WACHT_OP_BUUR);
    return geef(gevraagd);
  });

  /** Grown long enough for a new run. Not while a decision is on its way: its decider waits in this one. */
  const isVol = (): boolean =>
    huidig?.wachtend === undefined && ((opdrachtenPerRun !== undefined && opdrachten >= opdrachtenPerRun) || workflowInfo().continueAsNewSuggested);
  /** Ended, or never begun: the command that was to create it was refused. */
  const isAfgelopen = (): boolean => (huidig === undefined ? opdrachten > 0 || moetVerversen : !huidig.open);

  /** Tries until it works, with growing pauses. Commands are taken meanwhile; a message cuts the pause short. */
  const houdVol = async <T>(werk: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        const gelukt = await omDeBeurt(werk);
        mislukt = 0;
        return gelukt;
      } catch (error) {
        if (!(error instanceof ActivityFailure)) throw error;
        mislukt += 1;
        toon(huidig, mislukt);
        moetVerversen = false;
        await condition(() => moetVerversen, Math.min(2 ** mislukt * 500, 60_000));
      }
    }
  };

  const kijk = async (): Promise<void> => {
    const blik = await houdVol(() => bekijk(streamId));
    opdrachtenPerRun = blik.opdrachtenPerRun;
    if (blik.stand !== undefined) neemOver(blik.stand);
    else await condition(() => huidig !== undefined || isAfgelopen(), WACHT_OP_BEGIN);
  };

  const gaatVerder = async (): Promise<boolean> => {
    if (opdrachtenPerRun === undefined) await kijk();
    while (isAfgelopen() || isVol() || huidig === undefined) {
      await condition(allHandlersFinished);
      if (isAfgelopen() || huidig === undefined) return false;
      if (isVol()) return continueAsNew<(streamId: string) => Promise<void>>(streamId);
    }
    return true;
  };

  const wachtOpTijdOfBericht = async (): Promise<void> => {
    const { volgendMoment, wachtMs, wekker } = huidig ?? {};
    const ietsGebeurd = (): boolean => moetVerversen || isVol() || isAfgelopen() || huidig?.wachtend !== undefined || huidig?.volgendMoment !== volgendMoment;
    if (wachtMs === undefined) await condition(ietsGebeurd);
    else if (wachtMs > 0 && !(await condition(ietsGebeurd, wachtMs, wekker === undefined ? {} : { summary: wekker }))) moetVerversen = true;
    if (!moetVerversen && wachtMs !== 0) return;
    moetVerversen = false;
    neemOver(await houdVol(() => laatTijdVerstrijken.executeWithOptions({ summary: 'Laat de tijd verstrijken' }, [streamId])));
  };

  return {
    stand: () => huidig,
    gaatVerder,
    wachtOpTijdOfBericht,
    rondAf: async (uitslag) => neemOver(await houdVol(() => rondBesluitAf.executeWithOptions({ summary: 'Besluit afronden' }, [streamId, uitslag]))),
  };
}
