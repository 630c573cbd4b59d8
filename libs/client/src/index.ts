export * from './api';
export * from './gezien';
