export { hoofdletter, metPunt, naamInZin, naamVan, namenInZin, namenVan } from '@cirkel/domain/woorden';
