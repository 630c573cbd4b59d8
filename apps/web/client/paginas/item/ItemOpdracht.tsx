import type { ItemDetail } from '@cirkel/contracts';
import type { Item } from '@cirkel/domain';
import { Beurtregel, korteDatum, type Optie } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { itemQuery, klokQuery } from '../../api/gegevens';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { termijnkeuzes } from '../../onderwerp/termijnkeuzes';
import { Paginagegevens } from '../../raam/Paginagegevens';
import { itemteksten } from '../../teksten/item';
import { eindnaam } from '../../teksten/onderwerp';

const route = getRouteApi('/items/$nr/opdracht/$type');

/** Choices that only the item itself knows. */
function keuzesVan(item: ItemDetail, type: string): Readonly<Record<string, readonly Optie[]>> {
  const { implementatie } = item.onderdelen as Pick<Item, 'implementatie'>;
  return {
    termijnId: termijnkeuzes(item.termijnen, type),
    versie: item.corrigeerbaar.map(({ versie, naam, op }) => ({ waarde: String(versie), label: `${naam}, nu ${korteDatum(op)}` })),
    ...(item.criteria.length === 0 ? {} : { criterium: item.criteria.map(({ code, naam }) => ({ waarde: code, label: naam })) }),
    ...(implementatie === undefined ? {} : { werkVerbeteractieBij: implementatie.verbeteracties.map(({ code, omschrijving }) => ({ waarde: code, label: `${code} ${omschrijving}` })) }),
  };
}

/** A command on an item. */
export function ItemOpdracht(): ReactElement {
  const { nr, type } = route.useParams();
  const begin = route.useSearch();
  const item = useQuery(itemQuery(nr));
  const vandaag = useQuery(klokQuery).data?.vandaag;
  return (
    <Paginagegevens titel={nr} query={item}>
      {(gegevens) => {
        const { werkVerbeteractieBij, versie, ...algemeen } = keuzesVan(gegevens, type);
        // Other commands mean another version by it.
        const keuzes = type === 'corrigeerRegistratie' && versie !== undefined ? { ...algemeen, versie } : algemeen;
        return (
          <Opdrachtpagina
            collectie="items"
            nr={nr}
            id={gegevens.id}
            type={type}
            begin={begin}
            keuzes={type === 'werkVerbeteractieBij' && werkVerbeteractieBij !== undefined ? { ...keuzes, code: werkVerbeteractieBij } : keuzes}
            huidig={type === 'vulPicotAan' ? (gegevens.onderdelen as Pick<Item, 'picot'>).picot?.velden : undefined}
            terug={{ to: '/items/$nr', params: { nr } }}
            onderwerp={
              <>
                <p>
                  <Link to="/items/$nr" params={{ nr }}>
                    {gegevens.nummer} {gegevens.titel}
                  </Link>
                </p>
                {gegevens.status === 'beeindigd' && <p>{itemteksten.beeindigd(eindnaam(gegevens.einde ?? ''))}</p>}
                {gegevens.status !== 'beeindigd' && vandaag !== undefined && <Beurtregel beurt={gegevens.beurt} vandaag={vandaag} opgeschortTot={gegevens.opschorting?.tot} />}
              </>
            }
          />
        );
      }}
    </Paginagegevens>
  );
}
