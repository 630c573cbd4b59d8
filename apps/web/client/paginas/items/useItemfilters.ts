import { useQuery } from '@tanstack/react-query';
import { klokQuery } from '../../api/gegevens';
import { programmaQuery, rondesQuery } from '../../api/overzichten';
import type { Filter } from '../../lijst/Filters';
import { useGebruiker } from '../../raam/Raam';
import { itemfilters } from './filters';
import { zietEscalaties } from './indienen';

/** The filters of the list, with the choices of the programme of the header; of all programmes those of the Cirkel. */
export function useItemfilters(programma: string | undefined): readonly Filter[] {
  const gebruiker = useGebruiker();
  const definitie = useQuery(programmaQuery(programma ?? 'cirkel')).data;
  const rondes = useQuery(rondesQuery({})).data?.rijen ?? [];
  const vandaag = useQuery(klokQuery).data?.vandaag;
  return itemfilters({ programma: definitie, rondes, vandaag, zietEscalaties: zietEscalaties(gebruiker) });
}
