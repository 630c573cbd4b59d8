import type { UitstelRij } from '@cirkel/contracts';
import { knopklasse, korteDatum, Melding, naamVan, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { uitstelQuery } from '../api/overzichten';
import { useGebruiker } from '../raam/Raam';
import { uitstelteksten as t } from '../teksten/uitstel';
import { Escalatielabels } from './Escalatielabel';
import type { Termijnopdracht } from './termijnkeuzes';

/** The requests for another date on this subject; none for a reader, to whom they are not shown. */
export function useUitstel(onderwerp: string | undefined): readonly UitstelRij[] {
  const { rol } = useGebruiker();
  return useQuery(uitstelQuery(rol === 'lezer' ? undefined : onderwerp)).data?.rijen ?? [];
}

/** What is asked, what would move, who decides, and why it is asked. */
export function Uitstelvraag({ verzoek }: { readonly verzoek: UitstelRij }): ReactElement {
  return (
    <>
      <p>
        {t.vraag(verzoek)} {verzoek.gevolg !== null && verzoek.gevolg.streefdatum !== null && t.streefdatum(verzoek.gevolg.streefdatum)}{' '}
        {verzoek.bijEscalatie ? t.bijEscalatie : t.beslist(verzoek.aan)}
      </p>
      <p className="vrije-tekst">{t.reden(verzoek.reden)}</p>
      <Escalatielabels escalaties={verzoek.escalaties} />
    </>
  );
}

interface Props {
  readonly verzoeken: readonly UitstelRij[];
  /** Where a command on this termijn is given, for who may give it now. */
  readonly opdracht: (type: Termijnopdracht, termijnId: string) => LinkProps | undefined;
}

function Knoppen({ verzoek, opdracht }: { readonly verzoek: UitstelRij } & Pick<Props, 'opdracht'>): ReactElement {
  const { zelf } = useZelf();
  const beslis = verzoek.bijEscalatie ? undefined : opdracht('beslisOverUitstel', verzoek.termijnId);
  const intrekken = verzoek.door === zelf ? opdracht('trekUitstelIn', verzoek.termijnId) : undefined;
  return (
    <>
      {beslis !== undefined && (
        <Link {...beslis} className={knopklasse()} aria-label={`${t.beslissen}: ${verzoek.omschrijving}`}>
          {t.beslissen}
        </Link>
      )}
      {intrekken !== undefined && (
        <Link {...intrekken} className={knopklasse()} aria-label={`${t.intrekken}: ${verzoek.omschrijving}`}>
          {t.intrekken}
        </Link>
      )}
    </>
  );
}

/** For whom this user speaks, as requests name it. */
function useZelf(): { readonly zelf: string | undefined } {
  const { rol, partij, gremium } = useGebruiker();
  if (rol === 'projectorganisatie') return { zelf: rol };
  if (gremium !== undefined) return { zelf: `gremium:${gremium}` };
  return { zelf: partij === undefined ? undefined : `partij:${partij}` };
}

/** A message for every request on which somebody still has to decide. */
export function Uitstelmeldingen({ verzoeken, opdracht }: Props): ReactElement {
  return (
    <>
      {verzoeken
        .filter(({ open }) => open)
        .map((verzoek) => (
          <Melding key={verzoek.nr} soort="info" acties={<Knoppen verzoek={verzoek} opdracht={opdracht} />}>
            <Uitstelvraag verzoek={verzoek} />
          </Melding>
        ))}
    </>
  );
}

const kolommen: readonly Kolom<UitstelRij>[] = [
  { kop: t.kolommen.op, naam: true, kort: true, cel: ({ op }) => korteDatum(op) },
  { kop: t.kolommen.door, cel: ({ door }) => naamVan(door) },
  { kop: t.kolommen.tot, kort: true, cel: ({ gevraagd }) => korteDatum(gevraagd) },
  { kop: t.kolommen.uitkomst, cel: t.uitkomst },
  { kop: t.kolommen.reden, cel: ({ besluit, reden }) => besluit?.reden ?? reden },
];

/** Every request on one termijn and what became of it; nothing when there was none. */
export function Uitsteltabel({ verzoeken }: Pick<Props, 'verzoeken'>): ReactElement | null {
  return verzoeken.length === 0 ? null : <Tabel bijschrift={t.tabel} kolommen={kolommen} rijen={verzoeken} sleutel={({ nr }) => String(nr)} />;
}
