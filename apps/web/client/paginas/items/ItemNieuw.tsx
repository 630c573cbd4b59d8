import { knopklasse, Melding } from '@cirkel/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Opdrachtformulier } from '../../formulier/Opdrachtformulier';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { itemsteksten } from '../../teksten/items';
import { opdrachtteksten } from '../../teksten/opdracht';
import { eigenaaropties } from '../../teksten/velden';
import { magIndienen } from './indienen';

const tekst = (title: string, description: string): object => ({ type: 'string', title, description, maxLength: 4000 });

/** A new knowledge question. There is no subject yet whose commands could be asked, so its fields stand here, as the API describes them. */
const schema = (namensEenPartij: boolean): Readonly<Record<string, unknown>> => ({
  properties: {
    titel: { type: 'string', title: 'Titel', description: 'De vraag in één zin, bijvoorbeeld: lage rughernia, opereren of afwachten?' },
    ...(namensEenPartij ? { eigenaar: { title: 'Namens welke partij', enum: eigenaaropties.filter(({ waarde }) => waarde.startsWith('partij:')).map(({ waarde }) => waarde) } } : {}),
    wvs: { type: 'array', title: 'Wetenschappelijke verenigingen', description: 'Bijvoorbeeld NVvN, NOV', items: { type: 'string' } },
    kennisagenda: { type: 'string', title: 'Kennisagenda', description: 'Komt de vraag uit een kennisagenda? Vul dan de naam in' },
    kennisagendaWv: { type: 'string', title: 'Vereniging van die kennisagenda', description: 'Bijvoorbeeld NVvN' },
    toelichting: tekst('Toelichting', 'Waarom is dit een belangrijke vraag? Zet hier geen gegevens van patiënten'),
    vervolgOp: { type: 'string', title: 'Vervolg op item', description: 'Komt deze vraag voort uit een eerder item? Vul dan het nummer in, bijvoorbeeld CGG-0142' },
  },
  required: ['titel', ...(namensEenPartij ? ['eigenaar'] : [])],
});

export function ItemNieuw(): ReactElement {
  const navigate = useNavigate();
  const gebruiker = useGebruiker();
  if (!magIndienen(gebruiker)) {
    return (
      <Pagina titel={itemsteksten.nieuw}>
        <Melding soort="info" acties={<Link to="/items" className={knopklasse()}>{itemsteksten.naarItems}</Link>}>
          <p>{itemsteksten.nieuwNietVanU}</p>
        </Melding>
      </Pagina>
    );
  }
  return (
    <Pagina titel={itemsteksten.nieuw}>
      <Opdrachtformulier
        opdracht={{ type: 'dienKennisvraagIn', titel: itemsteksten.nieuw, schema: schema(gebruiker.rol === 'projectorganisatie') }}
        pad="/v1/items"
        onderwerp="nieuw"
        keuzes={{}}
        metDag={false}
        onKlaar={({ id, nummer }) => void navigate({ to: '/items/$nr', params: { nr: nummer ?? id } })}
        onBekijk={() => Promise.resolve()}
        annuleren={
          <Link to="/items" className={knopklasse('stil')}>
            {opdrachtteksten.annuleren}
          </Link>
        }
      />
    </Pagina>
  );
}
