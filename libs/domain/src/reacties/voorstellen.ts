import type { Reactie } from '../contract/reactie';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { geeindigdOp } from '../gremium/besluitonderwerp';
import { gremiumStroom, wachtOpBesluit, type Gremium, type Voorstel } from '../gremium/gremium-staat';
import { besluitescalatieStroom } from '../gremium/hogerop';

/** The streams that say whether a proposal still makes sense: its subject, and the escalatie in which it lies with a body above. */
export const omVoorstellen = ({ code, voorstellen }: Gremium): readonly string[] => voorstellen.filter(kanVervallen).flatMap((voorstel) => [voorstel.onderwerp?.streamId ?? '', escalatieVan(code, voorstel)]).filter((id) => id !== '');

/** The proposals of a body that wait for a decision about this subject. */
export const voorstellenOver = ({ voorstellen }: Gremium, onderwerp: string): readonly Voorstel[] => voorstellen.filter((voorstel) => kanVervallen(voorstel) && voorstel.onderwerp?.streamId === onderwerp);

/** What was proposed about an end is not overtaken by it. */
const kanVervallen = (voorstel: Voorstel): boolean => wachtOpBesluit(voorstel) && voorstel.onderwerp !== undefined && voorstel.overBeeindigd === undefined;
const escalatieVan = (code: string, { id, stand, doorgestuurd }: Voorstel): string => (stand === 'geen-besluit' ? besluitescalatieStroom(code, id, doorgestuurd) : '');

/**
 * The proposals of a body that nobody has to decide on any more, because their subject ended: the body hears it, with the day. Looks at states only. What the body
 * above just decided in its escalatie (to stop the subject) is told by that escalatie.
 */
export function vervallenVoorstellen(gremium: Gremium, stromen: ReadonlyMap<string, unknown>): readonly Reactie[] {
  return gremium.voorstellen.filter(kanVervallen).flatMap((voorstel): readonly Reactie[] => {
    const onderwerp = voorstel.onderwerp?.streamId ?? '';
    const state = stromen.get(onderwerp);
    const op = state === undefined ? undefined : geeindigdOp(onderwerp, state);
    if (op === undefined || isBesloten(stromen.get(escalatieVan(gremium.code, voorstel)) as Escalatie | undefined)) return [];
    return [{ streamId: gremiumStroom(gremium.code), sleutel: `vervallen:${gremium.code}:${voorstel.id}`, opdracht: { type: 'laatVoorstelVervallen', voorstel: voorstel.id, op } }];
  });
}

const isBesloten = (escalatie: Escalatie | undefined): boolean => escalatie?.staat === 'besluit-genomen' || escalatie?.einde?.waarom === 'besluit';
