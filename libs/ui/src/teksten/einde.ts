/** How an end or a status reads: "niet-geprioriteerd" is "niet geprioriteerd". */
export const eindnaam = (code: string): string => code.replaceAll('-', ' ').replace('geimplementeerd', 'geïmplementeerd').replace('beeindigd', 'beëindigd');
