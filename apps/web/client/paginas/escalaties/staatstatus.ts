import type { EscalatieRij } from '@cirkel/contracts';
import type { Status } from '@cirkel/ui';
import { escalatiestaat } from '../../teksten/onderwerp';

/** The state of an escalatie as shape, words and colour. */
export function staatstatus({ staat }: Pick<EscalatieRij, 'staat'>): Status {
  switch (staat) {
    case 'open':
      return { icoon: 'trap', tekst: escalatiestaat.open, toon: 'waarschuwing' };
    case 'besluit-genomen':
      return { icoon: 'halve-cirkel', tekst: escalatiestaat['besluit-genomen'], toon: 'info' };
    case 'beeindigd':
      return { icoon: 'vink', tekst: escalatiestaat.beeindigd, toon: 'goed' };
  }
}
