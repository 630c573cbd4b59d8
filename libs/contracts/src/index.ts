export * from './antwoorden/beurt';
export * from './antwoorden/cirkeloverzicht';
export * from './antwoorden/imports';
export * from './antwoorden/items';
export * from './antwoorden/overzichten';
export * from './antwoorden/programmas';
export * from './cloudevents';
export * from './problem';
