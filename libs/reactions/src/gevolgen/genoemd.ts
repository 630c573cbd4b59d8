import { beschrijf, type Bedenksel } from '@cirkel/commands';
import { agendanaam, huidigeDefinitie, naamVan, type AggregateKind, type Gremium, type Inclusies, type Programma, type Scoreblad, type Spiegel } from '@cirkel/domain';

/** A stream by the names that people know it by. */
export interface Genoemd {
  readonly streamId: string;
  readonly kind: AggregateKind;
  readonly nummer: string;
  readonly titel: string;
}

/** Number or code, and title. Whoever thought of the state folded it with the aggregate of its kind. */
function naam({ streamId, kind, na }: Pick<Bedenksel, 'streamId' | 'kind' | 'na'>): Pick<Genoemd, 'nummer' | 'titel'> {
  switch (kind) {
    case 'item':
    case 'actie':
    case 'escalatie':
    case 'ronde':
    case 'handelingsagenda': {
      const { nummer, titel } = beschrijf(streamId, na);
      return { nummer, titel };
    }
    case 'inclusies': {
      const { nummer, titel } = na as Inclusies;
      return { nummer, titel: `Inclusies van ${titel}` };
    }
    case 'spiegel': {
      const { code, onderwerp } = na as Spiegel;
      return { nummer: code, titel: onderwerp };
    }
    case 'gremium': {
      const { code, naam: titel } = na as Gremium;
      return { nummer: code, titel };
    }
    case 'programma': {
      const programma = na as Programma;
      return { nummer: programma.code, titel: huidigeDefinitie(programma)?.naam ?? programma.code };
    }
    case 'scoreblad': {
      const { programma, jaar, partij } = na as Scoreblad;
      return { nummer: `${programma.code}-${jaar}-${partij}`, titel: `Scores van ${naamVan(partij)} voor de ${agendanaam({ jaar })}` };
    }
  }
}

/** The stream as people know it after what was thought of. */
export const genoemd = ({ streamId, kind, na }: Pick<Bedenksel, 'streamId' | 'kind' | 'na'>): Genoemd => ({ streamId, kind, ...naam({ streamId, kind, na }) });
