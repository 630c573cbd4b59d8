import { hoofdletter, type Optie } from '@cirkel/ui';

/** Choices from codes and their words; in a list every choice begins with a capital. */
export const optiesUit = (namen: Readonly<Record<string, string>>): readonly Optie[] => Object.entries(namen).map(([waarde, naam]) => ({ waarde, label: hoofdletter(naam) }));
