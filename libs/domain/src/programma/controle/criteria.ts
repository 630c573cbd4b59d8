import type { Programmadefinitie } from '../definitie';
import { fout, herhalingen, type Fout } from './fout';

/** What is wrong with the criteria sets together: one code for two, or two that take over in the same year. */
export const criteriafouten = ({ criteriasets = [] }: Programmadefinitie): readonly Fout[] => [
  ...herhalingen(criteriasets.map(({ code }) => code)).map(({ naam, i }) => fout(`/criteriasets/${i}/code`, `De criteriaset ${naam} staat er twee keer in.`)),
  ...herhalingen(criteriasets.map(({ vanafJaar }) => String(vanafJaar))).map(({ naam, i }) => fout(`/criteriasets/${i}/vanafJaar`, `Er zijn twee criteriasets vanaf ${naam}; per jaar geldt er één.`)),
];
