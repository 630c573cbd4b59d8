const besluiten = ['schortProgrammaOp', 'hervatProgramma', 'verschuifTermijnen'];

/** Whether this command decides for a whole programme, so that its consequences lie with others. */
export const isProgrammabesluit = (type: string): boolean => besluiten.includes(type);
