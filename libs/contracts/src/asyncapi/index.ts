export { asyncApiDocument } from './document';
