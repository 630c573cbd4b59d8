export { haperend } from './haperend';
export { BEGIN, proefopslag, publiceer, type Proefopslag } from './opslag';
export { wie } from './wie';
