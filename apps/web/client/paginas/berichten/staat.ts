import type { BerichtRij } from '@cirkel/contracts';
import type { Status } from '@cirkel/ui';
import { berichtteksten as t } from '../../teksten/berichten';

type Staat = BerichtRij['staat'];
const vorm: Readonly<Record<Staat, Pick<Status, 'icoon' | 'toon'>>> = {
  wacht: { icoon: 'klok', toon: 'info' },
  verzameld: { icoon: 'klok', toon: 'info' },
  verzonden: { icoon: 'vink', toon: 'goed' },
  vervallen: { icoon: 'streep', toon: 'neutraal' },
  overgenomen: { icoon: 'rechts', toon: 'pauze' },
  onbestelbaar: { icoon: 'kruis', toon: 'fout' },
  vastgelopen: { icoon: 'driehoek', toon: 'fout' },
};

/** What became of a notice, as shape, words and colour. */
export const berichtstatus = (staat: Staat): Status => ({ ...vorm[staat], tekst: t.staatlabel[staat] });

/** Whether a person can have it sent again. */
export const isMislukt = (staat: Staat): boolean => staat === 'onbestelbaar' || staat === 'vastgelopen';

/** What there is to say beside the state: when it left, who gets it instead, or why it has not left yet. */
export function bijStaat({ staat, verzondenOp, nietVoor, reden, pogingen, hoogstensPogingen, volgendePoging, overgenomenDoor }: BerichtRij): string | undefined {
  switch (staat) {
    case 'verzonden':
      return verzondenOp === null ? undefined : t.verzondenOp(verzondenOp);
    case 'wacht':
      return volgendePoging === null ? t.nietVoor(nietVoor) : t.poging(pogingen, hoogstensPogingen, volgendePoging);
    case 'overgenomen':
      return overgenomenDoor === null ? undefined : t.overgenomenDoor(overgenomenDoor.naam);
    case 'verzameld':
      return t.nietVoor(nietVoor);
    case 'onbestelbaar':
    case 'vastgelopen':
    case 'vervallen':
      return reden ?? undefined;
  }
}
