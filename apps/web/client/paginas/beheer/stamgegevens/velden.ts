import type { GremiumRij, PartijAntwoord } from '@cirkel/contracts';
import { persoonrollen, spreektVoor } from '@cirkel/contracts/stamgegevens';
import { hoofdletter, naamVan, type Optie } from '@cirkel/ui';
import type { Veldbeschrijving } from '../../../formulier/velden-uit-schema';
import type { Waarden } from '../../../formulier/waarden';
import { partijteksten, persoonteksten } from '../../../teksten/stamgegevens';

const tekst = (naam: string, label: string, hulp?: string): Veldbeschrijving => ({ naam, label, soort: 'tekst', verplicht: true, ...(hulp === undefined ? {} : { hulp }) });

/** The fields of a partij; its code only while it is new. */
export const partijvelden = (nieuw: boolean): readonly Veldbeschrijving[] => {
  const { velden, hulp } = partijteksten;
  return [...(nieuw ? [tekst('code', velden.code, hulp.code)] : []), tekst('naam', velden.naam), tekst('rolHla', velden.rolHla, hulp.rolHla), tekst('rolStuurgroep', velden.rolStuurgroep, hulp.rolStuurgroep)];
};

/** The parties that can be chosen: those that have not ended, and the one that is chosen already. */
export const partijopties = (partijen: readonly PartijAntwoord[], gekozen?: string): readonly Optie[] =>
  partijen.filter(({ code, beeindigdOp }) => beeindigdOp === null || code === gekozen).map(({ code, naam }) => ({ waarde: code, label: naam === naamVan(code) ? naam : `${naamVan(code)} (${naam})` }));
export const gremiumopties = (gremia: readonly GremiumRij[]): readonly Optie[] => gremia.map(({ code }) => ({ waarde: code, label: hoofdletter(naamVan(code)) }));

/** The fields of a person: whom they speak for follows from their role. */
export function persoonvelden(nieuw: boolean, partijen: readonly Optie[], gremia: readonly Optie[]): (waarden: Waarden) => readonly Veldbeschrijving[] {
  const { velden, hulp, rollen } = persoonteksten;
  const rol: Veldbeschrijving = { naam: 'rol', label: velden.rol, soort: 'keuze', verplicht: true, hulp: hulp.rol, opties: persoonrollen.map((waarde) => ({ waarde, label: rollen[waarde] })) };
  const vast = [...(nieuw ? [tekst('id', velden.id, hulp.id)] : []), tekst('naam', velden.naam), tekst('functie', velden.functie, hulp.functie), tekst('email', velden.email, hulp.email), rol];
  return (waarden) => {
    switch (spreektVoor(waarden['rol'])) {
      case 'partij':
        return [...vast, { naam: 'partij', label: velden.partij, soort: 'keuze', verplicht: true, opties: partijen }];
      case 'gremium':
        return [...vast, { naam: 'gremium', label: velden.gremium, soort: 'keuze', verplicht: true, opties: gremia }];
      case undefined:
        return vast;
    }
  };
}
