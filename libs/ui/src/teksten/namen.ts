export { hoofdletter, naamInZin, naamVan, namenVan } from '@cirkel/domain/woorden';
