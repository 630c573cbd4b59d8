import type { EscalatieRij } from '@cirkel/contracts';
import { escalatieteksten as t } from '../../teksten/escalatie';

/**
 * Why rungs were passed over: the late owner was itself a body of the ladder, so the one above it judges; above the last rung stands nobody
 * (domain.md, *Ladder*). Undefined for an escalatie that began at the first rung.
 */
export function waaromHoger({ treden, onderwerp }: Pick<EscalatieRij, 'treden' | 'onderwerp'>): string | undefined {
  const begin = treden.findIndex(({ staat }) => staat !== 'overgeslagen');
  const trede = treden[begin];
  if (begin <= 0 || trede === undefined) return undefined;
  if (onderwerp.voorstel !== undefined) return t.beginNaGeenBesluit(onderwerp.voorstel.gremium, trede.gremium);
  const zelfTeLaat = onderwerp.aanZetWas.some((wie) => wie === `gremium:${trede.gremium}` || wie === `partij:${trede.gremium}`);
  return zelfTeLaat ? t.bovenStaatNiemand(trede.gremium) : t.beginHoger(onderwerp.aanZetWas, trede.gremium);
}
