import { bedenk, geweigerdBesluit, REACTIE, type Bedacht, type Bedenksel, type CommandDeps, type Verzoek } from '@cirkel/commands';
import { aggregates, isDomainError } from '@cirkel/domain';
import { usedKeys } from '@cirkel/event-store';
import { betrokkenStromen, leesUit, type Gelezen, type Lees } from '../onderwerp';
import { alsVerzoek, gevraagdElders, ontbreektBijEscalaties, type Ontbrekend } from '../ontbreekt';
import { ontbreektBijVoorstellen } from '../voorstellen';

/** A command that another stream would get, and what it would do there. */
export interface ElderBedenksel extends Bedenksel {
  /** What the command is called. */
  readonly titel: string;
}

/** Everything that would follow from one command. */
export interface Doordacht {
  /** The command itself; of a decision on an escalatie also what its subject does, and that it ends. */
  readonly eigen: readonly [Bedenksel, ...Bedenksel[]];
  /** What escalator would then ask of others, and they of others. */
  readonly elders: readonly ElderBedenksel[];
  /** There is more than was looked at. */
  readonly meer: boolean;
}

/** A whole programme never hangs on one command other than a decision for that programme, which has a preview of its own. */
const HOOGSTENS = 500;

/** Thinks one command through to the end, on a scratch. Appends nothing. Throws what the command would be refused with. */
export async function denkDoor(deps: CommandDeps, verzoek: Verzoek): Promise<Doordacht> {
  const bedacht: Bedacht = new Map();
  const eerste = await bedenk(deps, verzoek, bedacht);
  const eigen = [eerste, ...(await voltooiBesluit(deps, eerste, bedacht))] as const;
  return { eigen, ...(await reactiesOp(deps, eigen, bedacht)) };
}

/** A decision takes effect on its subject before it is closed (design.md section 8). */
async function voltooiBesluit(deps: CommandDeps, { streamId, wachtend }: Bedenksel, bedacht: Bedacht): Promise<readonly Bedenksel[]> {
  if (wachtend === undefined) return [];
  try {
    const uitgevoerd = await bedenk(deps, wachtend, bedacht);
    const gemeld = await bedenk(deps, { streamId, scope: REACTIE, key: wachtend.key, opdracht: { type: 'meldBesluitUitgevoerd' }, actor: { id: 'systeem', rol: 'systeem' } }, bedacht);
    return [uitgevoerd, gemeld];
  } catch (error) {
    if (isDomainError(error)) throw geweigerdBesluit(streamId, { code: error.code, melding: error.message });
    throw error;
  }
}

async function reactiesOp(deps: CommandDeps, eigen: readonly Bedenksel[], bedacht: Bedacht): Promise<Omit<Doordacht, 'eigen'>> {
  const opgeslagen = leesUit(deps.pool);
  const begin = new Map<string, Gelezen>();
  const onthoudBegin = ({ streamId, voor, ervoor }: Bedenksel): unknown => begin.has(streamId) || begin.set(streamId, { state: voor, events: ervoor });
  eigen.forEach(onthoudBegin);
  const voor: Lees = async (id) => begin.get(id) ?? opgeslagen(id);
  const na: Lees = async (id) => {
    const gedacht = bedacht.get(id);
    return gedacht === undefined ? opgeslagen(id) : { state: gedacht.stap.state, events: gedacht.stroom.events };
  };
  const gevraagd = new Set<string>();
  const elders: ElderBedenksel[] = [];
  const rij = [...new Set(eigen.map(({ streamId }) => streamId))];
  for (let volgende = rij.shift(); volgende !== undefined; volgende = rij.shift()) {
    for (const betrokken of await betrokkenStromen(na, volgende)) {
      for (const ontbrekend of await nieuwGevraagd(deps, voor, na, betrokken)) {
        const wat = `${betrokken}/${ontbrekend.reactie.sleutel}`;
        if (gevraagd.has(wat)) continue;
        gevraagd.add(wat);
        const bedenksel = await bedenkReactie(deps, ontbrekend, bedacht);
        if (bedenksel === undefined) continue;
        if (elders.length === HOOGSTENS) return { elders, meer: true };
        onthoudBegin(bedenksel);
        elders.push(bedenksel);
        rij.push(bedenksel.streamId);
      }
    }
  }
  return { elders, meer: false };
}

/** What is asked because of the command: not what was missing already, and not what has been done. */
async function nieuwGevraagd(deps: CommandDeps, voor: Lees, na: Lees, streamId: string): Promise<readonly Ontbrekend[]> {
  const alles = async (lees: Lees): Promise<readonly Ontbrekend[]> => [...(await ontbreektBijEscalaties(deps, lees, streamId)), ...(await gevraagdElders(lees, streamId)), ...(await ontbreektBijVoorstellen(deps, lees, streamId))];
  const eerder = new Set((await alles(voor)).map(({ reactie }) => reactie.sleutel));
  const nieuw = (await alles(na)).filter(({ reactie }) => !eerder.has(reactie.sleutel));
  const gedaan = await usedKeys(deps.pool, REACTIE, nieuw.map(({ key }) => key));
  return nieuw.filter(({ key }) => !gedaan.has(key));
}

/** Undefined when it would be refused there: then nothing happens. */
async function bedenkReactie(deps: CommandDeps, ontbrekend: Ontbrekend, bedacht: Bedacht): Promise<ElderBedenksel | undefined> {
  const verzoek = alsVerzoek(ontbrekend);
  try {
    const bedenksel = await bedenk(deps, verzoek, bedacht);
    return { ...bedenksel, titel: aggregates[bedenksel.kind].command(verzoek.opdracht.type)?.titel ?? verzoek.opdracht.type };
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}
