import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { historieQuery, opdrachtenQuery } from '../../api/gegevens';
import { LegeStaat } from '@cirkel/ui';
import { Termijnblok } from '../../onderwerp/Termijnblok';
import { useUitstel } from '../../onderwerp/Uitstel';
import { Vooruitbliklink } from '../../onderwerp/Vooruitbliklink';
import { itemteksten as t } from '../../teksten/item';
import { useItem } from './gegevens';

/** The termijnen of an item, each with every time that it was moved. */
export function Termijnen(): ReactElement {
  const { item, vandaag } = useItem();
  const historie = useQuery(historieQuery('items', item.id)).data;
  const uitstel = useUitstel(item.id);
  const opdrachten = useQuery(opdrachtenQuery('items', item.id)).data?.opdrachten ?? [];
  const kan = (welke: string): boolean => opdrachten.some(({ type, kan: mag }) => type === welke && mag);
  if (item.termijnen.length === 0) return <LegeStaat>{t.geenTermijnen}</LegeStaat>;
  return (
    <>
      {item.termijnen.map((termijn) => (
        <Termijnblok
          key={termijn.id}
          termijn={termijn}
          van={{ collectie: 'items', id: item.id }}
          vandaag={vandaag}
          opgeschortTot={item.opschorting?.tot}
          definitieVersie={item.definitieVersie}
          historie={historie?.rijen ?? []}
          uitstel={uitstel}
          opdracht={(type) => (kan(type) ? { to: '/items/$nr/opdracht/$type', params: { nr: item.nummer, type }, search: { termijnId: termijn.id } } : undefined)}
        />
      ))}
      <Vooruitbliklink id={item.id} />
    </>
  );
}
