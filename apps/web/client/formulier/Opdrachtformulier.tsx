import type { Antwoord, MogelijkeOpdracht } from '@cirkel/contracts';
import { Datumveld, leesDatum, type Optie } from '@cirkel/ui';
import type { ReactElement, ReactNode } from 'react';
import { opdrachtteksten as t } from '../teksten/opdracht';
import { Formulier } from './Formulier';
import { Formulierveld } from './Formulierveld';
import { veldenUitSchema, type Veldbeschrijving } from './velden-uit-schema';
import { beginwaarden, leesWaarden, type Waarden } from './waarden';

export interface Formulierprops {
  readonly opdracht: Pick<MogelijkeOpdracht, 'type' | 'titel' | 'schema'>;
  /** Where the command is posted. */
  readonly pad: string;
  /** The subject, for the draft. */
  readonly onderwerp: string;
  readonly verwachteVersie?: number | undefined;
  readonly begin?: Waarden;
  /** What the subject has now: the form begins with it, and what stays as it is is not sent. */
  readonly huidig?: Waarden | undefined;
  readonly keuzes?: Readonly<Record<string, readonly Optie[]>>;
  /** Whether the day can be told on which it happened; a new subject always begins today. */
  readonly metDag?: boolean;
  readonly onKlaar: (antwoord: Antwoord) => void;
  readonly onBekijk: () => Promise<void>;
  readonly annuleren: ReactNode;
}

const gebeurdOp: Veldbeschrijving = { naam: 'gebeurdOp', label: t.gebeurdOp, soort: 'datum', verplicht: false, hulp: t.gebeurdOpHulp };

/** Without the fields that need not be sent, because they stand as they were. */
const gewijzigd = (velden: readonly Veldbeschrijving[], huidig: Waarden, waarden: Waarden): readonly Veldbeschrijving[] =>
  velden.filter(({ naam, verplicht }) => verplicht || huidig[naam] === undefined || huidig[naam] !== waarden[naam]);

/** The form of one command, made from its schema. */
export function Opdrachtformulier({ opdracht, begin = {}, huidig = {}, keuzes, metDag = true, ...rest }: Formulierprops): ReactElement {
  const velden = veldenUitSchema(opdracht.schema, keuzes);
  const alle = metDag ? [...velden, gebeurdOp] : velden;
  return (
    <Formulier {...rest} type={opdracht.type} knop={opdracht.titel} velden={() => alle} begin={beginwaarden(alle, { ...huidig, ...begin })} lees={(waarden) => leesWaarden(gewijzigd(alle, huidig, waarden), waarden)}>
      {({ waarden, zet, id, fout }) => (
        <>
          {velden.length === 0 && <p>{t.geenVelden}</p>}
          {velden.map((veld) => (
            <Formulierveld key={veld.naam} veld={veld} id={id(veld.naam)} waarde={waarden[veld.naam] ?? ''} onWaarde={(waarde) => zet(veld.naam, waarde)} fout={fout(veld.naam)} />
          ))}
          {metDag && (
            <details className="formulier__dag" open={fout('gebeurdOp') !== undefined || leesDatum(waarden['gebeurdOp'] ?? '') !== undefined || undefined}>
              <summary>{t.eerder}</summary>
              <Datumveld {...gebeurdOp} id={id('gebeurdOp')} waarde={waarden['gebeurdOp'] ?? ''} onWaarde={(waarde) => zet('gebeurdOp', waarde)} fout={fout('gebeurdOp')} />
            </details>
          )}
        </>
      )}
    </Formulier>
  );
}
