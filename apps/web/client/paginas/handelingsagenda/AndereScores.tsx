import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { naamVan } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { scorebladQuery } from '../../api/overzichten';
import { Gegevens } from '../../raam/Gegevens';
import { scoreteksten as t } from '../../teksten/handelingsagenda';
import { alsVakken } from './scores';
import { Scorevakken } from './Scorevakken';

type Agenda = HandelingsagendaAntwoord;

/** The sheet of another partij, read when it is opened; who may not see it yet reads when they may. */
function Blad({ agenda, partij, ingediendOp }: { readonly agenda: Agenda; readonly partij: string; readonly ingediendOp: string }): ReactElement {
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...scorebladQuery(agenda.programma, agenda.jaar, partij), enabled: open });
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t.vanPartij(naamVan(partij), ingediendOp)}</summary>
      {open && <Gegevens query={query}>{({ ingediend }) => <Scorevakken agenda={agenda} van={naamVan(partij)} vakken={alsVakken(ingediend)} />}</Gegevens>}
    </details>
  );
}

/** What the other parties submitted, one by one. */
export function AndereScores({ agenda, zelf }: { readonly agenda: Agenda; readonly zelf: string | undefined }): ReactElement | null {
  const andere = agenda.partijen.flatMap(({ partij, ingediendOp }) => (partij === zelf || ingediendOp === null ? [] : [{ partij, ingediendOp }]));
  if (andere.length === 0) return null;
  return (
    <section className="blok">
      <h2>{t.andere}</h2>
      {andere.map((een) => (
        <Blad key={een.partij} agenda={agenda} {...een} />
      ))}
    </section>
  );
}
