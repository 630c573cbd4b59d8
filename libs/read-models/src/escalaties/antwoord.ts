import { agendawaarschuwing, huidigeTrede, type Datum, type Escalatie, type Moment, type Werkkalender } from '@cirkel/domain';
import type { EscalatieRij } from '@cirkel/contracts';

interface Rij {
  readonly id: string;
  readonly versie: number;
  readonly gewijzigdOp: Moment;
  readonly stand: Escalatie;
}

/** An escalatie as every answer shows it: its rungs with the next meeting of each body, and the working days that are left. */
export function escalatieRij({ id, versie, gewijzigdOp, stand }: Rij, vandaag: Datum, kalender: Werkkalender, vergaderingen: ReadonlyMap<string, Datum>): EscalatieRij {
  const { gremium, datums } = huidigeTrede(stand);
  const { streamId, ...onderwerp } = stand.onderwerp;
  const reactieTot = stand.staat === 'open' ? (datums?.reactieTot ?? null) : null;
  return {
    id,
    nummer: stand.nummer,
    reden: stand.reden,
    onderwerp: { id: streamId, ...onderwerp },
    staat: stand.staat,
    gremium,
    sinds: datums?.geopendOp ?? vandaag,
    vergadering: stand.staat === 'open' ? (vergaderingen.get(gremium) ?? null) : null,
    waarschuwing: stand.staat === 'open' ? (agendawaarschuwing(gremium, vergaderingen.get(gremium), reactieTot) ?? null) : null,
    werkdagenOver: reactieTot === null ? null : werkdagenOver(vandaag, reactieTot, kalender),
    treden: stand.treden.map((trede, i) => ({
      gremium: trede.gremium,
      reactietijd: trede.reactietijd,
      staat: tredestaat(stand, i),
      ...(trede.datums === undefined ? {} : { geopendOp: trede.datums.geopendOp }),
      ...(trede.datums?.reactieTot == null ? {} : { reactieTot: trede.datums.reactieTot }),
      volgendeVergadering: vergaderingen.get(trede.gremium) ?? null,
    })),
    ontvangst: stand.ontvangst.map((bevestiging) => ({ ...bevestiging })),
    opmerkingen: stand.opmerkingen.map((opmerking) => ({ ...opmerking })),
    einde: stand.einde === undefined ? null : { waarom: stand.einde.waarom, door: stand.einde.door, op: stand.einde.op },
    versie,
    gewijzigdOp,
  };
}

/** Working days that are left after today: 0 on the last day, below 0 from the day after. */
export const werkdagenOver = (vandaag: Datum, reactieTot: Datum, kalender: Werkkalender): number =>
  reactieTot < vandaag ? -Math.max(1, kalender.werkdagenTussen(reactieTot, vandaag)) : kalender.werkdagenTussen(vandaag, reactieTot);

function tredestaat({ treden, huidig, staat }: Escalatie, index: number): EscalatieRij['treden'][number]['staat'] {
  if (treden[index]?.overgeslagen === true) return 'overgeslagen';
  if (index === huidig && staat !== 'beeindigd') return 'nu';
  return index <= huidig ? 'eerder' : 'later';
}
