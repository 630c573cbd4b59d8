import type { RondeRij } from '@cirkel/contracts';

/** The steps of a ronde that have a window, as people read them. */
export const rondestapnamen = {
  projectidee: 'Projectideeën', uitwerking: 'Uitwerking', beoordeling: 'Beoordeling', honorering: 'Honorering', start: 'Start van de studies',
} satisfies Record<RondeRij['vensters'][number]['stap'], string>;
