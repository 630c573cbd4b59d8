export { createLogger, type Logger } from './logger';
export { EXIT_CONFIGURATION, omgeving } from './environment';
export { gereed, stopOpSignaal } from './lifecycle';
