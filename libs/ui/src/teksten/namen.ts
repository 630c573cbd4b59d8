export { hoofdletter, naamInZin, naamVan, namenInZin, namenVan } from '@cirkel/domain/woorden';
