export * from './src/zaad';
export { default as cirkelDefinitie } from './cirkel.json';
