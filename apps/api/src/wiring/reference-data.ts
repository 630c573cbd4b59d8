import type { CommandDeps } from '@cirkel/commands';
import type { ReferenceData } from '../reference-data/reference-data';
import { partiesOver } from './parties';
import { personsOver } from './persons';

/** Parties and persons as the API uses them. */
export const referenceDataOver = (deps: CommandDeps): ReferenceData => ({ parties: partiesOver(deps), persons: personsOver(deps) });
