export { proef, type Proef } from './proef';
