import { useQuery } from '@tanstack/react-query';
import { useMatches, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import { programmasQuery } from '../api/overzichten';
import { algemeen } from '../teksten/algemeen';

/** The pages whose content follows the programme that is chosen. */
const volgen: ReadonlySet<string> = new Set(['/vandaag', '/cirkel', '/items', '/escalaties', '/inclusies', '/spiegelinformatie', '/jaarplanacties', '/handelingsagenda', '/subsidierondes', '/vraag-tot-richtlijn', '/implementatieagenda', '/doorlooptijden', '/escalaties/cijfers']);

/** The programme that the pages are about; it stands in the address and goes along from page to page. Nothing when there is only one. */
export function Programmakeuze(): ReactElement | null {
  const id = useId();
  const { programma = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const pagina = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  const rijen = useQuery(programmasQuery).data?.rijen ?? [];
  if (rijen.length < 2) return null;
  const geldtNiet = programma !== '' && !volgen.has(pagina);
  // The stages, sources, ends and the page number are those of the programme before.
  const kies = (code: string): void => void navigate({ to: '.', search: (oud) => ({ ...oud, programma: code === '' ? undefined : code, fase: undefined, instroom: undefined, einde: undefined, page: undefined }) });
  return (
    <div className="programmakeuze">
      <label htmlFor={id}>{algemeen.programma}</label>
      <select id={id} value={programma} onChange={(e) => kies(e.target.value)} aria-describedby={geldtNiet ? `${id}-uitleg` : undefined}>
        <option value="">{algemeen.alleProgrammas}</option>
        {rijen.map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
      {geldtNiet && (
        <span id={`${id}-uitleg`} className="programmakeuze__uitleg">
          {algemeen.programmaGeldtNiet}
        </span>
      )}
    </div>
  );
}
