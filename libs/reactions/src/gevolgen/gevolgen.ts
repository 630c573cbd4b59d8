import { isProgrammabesluit, voorbeeldVanBesluit, type Bedenksel, type CommandDeps, type Verzoek } from '@cirkel/commands';
import { berichtenVanOpdracht, escalatieAchter, gevolgensamenvatting, kindOf, termijnenVan, termijnverschillen, type Berichtvraag, type Eigenaar, type Escalatie, type Moment, type StoredEvent, type Termijnverschil } from '@cirkel/domain';
import { denkDoor, type ElderBedenksel } from './denk-door';
import { escalatiegevolgen, type Escalatiegevolg } from './escalaties';
import { genoemd, type Genoemd } from './genoemd';
import { ontvangersVan, type Ontvangend } from './ontvangers';

/** What a command would do now, here and elsewhere. */
export interface Gevolgen {
  readonly nu: Moment;
  /** "30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 3 personen." */
  readonly samenvatting: string;
  /** The command that carries it is refused when its consequences have changed meanwhile. */
  readonly code: string;
  /** As the answer to the command would tell them. */
  readonly gebeurtenissen: readonly StoredEvent[];
  readonly termijnen: readonly (Termijnverschil & { readonly onderwerp: Genoemd })[];
  readonly termijnenTotaal: number;
  readonly escalaties: readonly Escalatiegevolg[];
  readonly elders: readonly { readonly onderwerp: Genoemd; readonly opdracht: string; readonly gebeurtenissen: readonly StoredEvent[] }[];
  readonly ontvangers: readonly Ontvangend[];
  readonly personen: number;
  /** More follows than was looked at. */
  readonly meer: boolean;
}

/** Of a decision for a whole programme the answer holds so many terms; its preview has them all, page by page. */
const HOOGSTENS_TERMIJNEN = 200;

/** What happens to each stream, in order, the first one first. */
function perStroom(alles: readonly Bedenksel[]): readonly (readonly [Bedenksel, ...Bedenksel[]])[] {
  const stromen = new Map<string, [Bedenksel, ...Bedenksel[]]>();
  for (const een of alles) {
    const bekend = stromen.get(een.streamId);
    if (bekend === undefined) stromen.set(een.streamId, [een]);
    else bekend.push(een);
  }
  return [...stromen.values()];
}

const verplaatst = (stromen: readonly (readonly [Bedenksel, ...Bedenksel[]])[]): Gevolgen['termijnen'] =>
  stromen.flatMap(([eerste, ...rest]) => {
    const laatste = rest.at(-1) ?? eerste;
    return termijnverschillen(termijnenVan(eerste.kind, eerste.voor), termijnenVan(eerste.kind, laatste.na)).map((verschil) => ({ ...verschil, onderwerp: genoemd(laatste) }));
  });

/** Who hears of a decision that is carried out from its escalatie. */
function gehoordVan({ besloten: [event] }: Bedenksel, eigen: readonly Bedenksel[]): readonly Eigenaar[] {
  const id = event === undefined ? undefined : escalatieAchter(event);
  const escalatie = eigen.find(({ streamId, kind }) => streamId === id && kind === 'escalatie')?.na as Escalatie | undefined;
  return escalatie?.onderwerp.aanZetWas ?? [];
}

/** What lies with the subjects of a programme is what its own preview says. */
async function metProgramma(deps: CommandDeps, { streamId, opdracht, actor }: Verzoek): Promise<{ readonly code: string; readonly termijnen: Gevolgen['termijnen']; readonly onderwerpen: number; readonly vragen: readonly Berichtvraag[] }> {
  const { hash, rijen, totalen, betrokkenen } = await voorbeeldVanBesluit(deps, streamId.slice('programma-'.length), opdracht, actor);
  const termijnen = rijen
    .filter(({ blijft }) => blijft === undefined)
    .map(({ streamId: id, soort, nummer, titel, termijnId, omschrijving, eigenaren, oud, nieuw }) => ({
      termijnId, omschrijving, eigenaren,
      oud: { datum: oud, staat: 'loopt' as const },
      nieuw: { datum: nieuw ?? oud, staat: nieuw === undefined ? ('opgeschort' as const) : ('loopt' as const) },
      onderwerp: { streamId: id, kind: soort, nummer, titel },
    }));
  return { code: hash, termijnen, onderwerpen: totalen.onderwerpen, vragen: [{ soort: 'besluit', aan: betrokkenen.map(({ wie }) => wie as Eigenaar), door: 'persoon' }] };
}

/**
 * What a command would do: the same decisions as when it is given, then the reactions to it and who hears of it. Appends nothing, keeps no key, starts nothing.
 * Throws what the command itself would be refused with.
 */
export async function gevolgenVan(deps: CommandDeps, verzoek: Verzoek): Promise<Gevolgen> {
  const { eigen, elders, meer } = await denkDoor(deps, verzoek);
  const besluit = kindOf(verzoek.streamId) === 'programma' && isProgrammabesluit(verzoek.opdracht.type) ? await metProgramma(deps, verzoek) : undefined;
  const stromen = perStroom([...eigen, ...elders]);
  const termijnen = [...verplaatst(stromen), ...(besluit?.termijnen ?? [])];
  const vragen = [...[...eigen, ...elders].flatMap((een) => berichtenVanOpdracht(een.kind, een.voor, een.na, een.besloten, gehoordVan(een, eigen))), ...(besluit?.vragen ?? [])];
  const ontvangers = await ontvangersVan(deps.pool, vragen);
  const personen = new Set(ontvangers.flatMap((ontvanger) => ontvanger.personen.map(({ id }) => id))).size;
  const escalaties = escalatiegevolgen(stromen);
  const elderStromen = elders.filter(({ kind }) => kind !== 'escalatie');
  const aantal = (gevolg: Escalatiegevolg['gevolg']): number => escalaties.filter((een) => een.gevolg === gevolg).length;
  return {
    nu: eigen[0].nu,
    code: besluit?.code ?? eigen[0].gevolgen,
    samenvatting: gevolgensamenvatting({
      termijnen, personen, escalaties: { eindigen: aantal('eindigt'), beginnen: aantal('begint') },
      elders: besluit?.onderwerpen ?? new Set(elderStromen.map(({ streamId }) => streamId).filter((id) => !eigen.some(({ streamId }) => streamId === id))).size,
    }),
    gebeurtenissen: eigen.flatMap(({ besloten }) => besloten),
    termijnen: termijnen.slice(0, HOOGSTENS_TERMIJNEN),
    termijnenTotaal: termijnen.length,
    escalaties,
    elders: elderStromen.map((een: ElderBedenksel) => ({ onderwerp: genoemd(een), opdracht: een.titel, gebeurtenissen: een.besloten })),
    ontvangers,
    personen,
    meer,
  };
}
