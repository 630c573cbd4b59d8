export * from './xlsx';
export * from './zip';
