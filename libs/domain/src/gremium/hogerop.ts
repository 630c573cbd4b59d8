import type { Reactie } from '../contract/reactie';
import type { Eindreden } from '../escalatie/escalatie-staat';
import { gremiumStroom, type Besluitonderwerp, type Gremium, type Voorstel } from './gremium-staat';

/** The stream of the escalatie about the k-th time that a body could not decide on this proposal. */
export const besluitescalatieStroom = (gremium: string, voorstel: string, keer: number): string => `escalatie-${gremiumStroom(gremium)}-${voorstel}-${keer}`;

/**
 * What the proposals of a body ask of the ladder: an escalatie for each on which the body could not decide (domain.md: geen-besluit opens the
 * next rung at once), and its end when the body decided after all or the proposal was withdrawn. Derived from the state alone.
 */
export const vraagtElders = (_streamId: string, { code, voorstellen }: Gremium): readonly Reactie[] =>
  voorstellen.flatMap((voorstel): readonly Reactie[] => {
    const { id, stand, onderwerp, doorgestuurd, afloop } = voorstel;
    if (doorgestuurd === 0) return [];
    const streamId = besluitescalatieStroom(code, id, doorgestuurd);
    if (stand === 'geen-besluit') {
      const dag = voorstel.doorgestuurdOp === undefined ? {} : { gebeurdOp: voorstel.doorgestuurdOp };
      return onderwerp === undefined ? [] : [{ streamId, sleutel: `geen-besluit:${id}:${doorgestuurd}`, opdracht: open(code, voorstel, onderwerp), ...dag }];
    }
    // What a body above decided ends the escalatie itself.
    const zelf = afloop !== undefined && (stand !== 'besloten' || afloop.door === `gremium:${code}`);
    const waarom = eindreden[stand];
    return zelf && waarom !== undefined ? [{ streamId, sleutel: `eindig:${id}:${doorgestuurd}`, opdracht: { type: 'eindigEscalatie', waarom, door: afloop.door, op: afloop.op } }] : [];
  });

/** Why the escalatie about a proposal ends with it. */
const eindreden: Readonly<Partial<Record<Voorstel['stand'], Eindreden>>> = { ingetrokken: 'voorstel-ingetrokken', besloten: 'alsnog-besloten', vervallen: 'onderwerp-beeindigd' };

const open = (code: string, { id, titel, doorgestuurd, geenBesluitOp, sinds }: Voorstel, { programma, ...onderwerp }: Besluitonderwerp): Reactie['opdracht'] => ({
  type: 'openEscalatie',
  programma,
  reden: 'geen-besluit',
  gemist: doorgestuurd,
  onderwerp: { ...onderwerp, stap: `Besluit: ${titel}`, wasTot: geenBesluitOp ?? sinds, aanZetWas: [`gremium:${code}`], voorstel: { gremium: code, id } },
  ...(doorgestuurd > 1 ? { vorige: besluitescalatieStroom(code, id, doorgestuurd - 1) } : {}),
});
