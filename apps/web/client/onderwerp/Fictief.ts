export { Fictief } from '@cirkel/ui';
