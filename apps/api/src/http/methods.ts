import { allOperations, API_BASE } from '@cirkel/contracts/openapi';
import { otherRoutes } from './other-routes';

const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const known = [...allOperations.map(({ method, path }) => ({ method, matches: pattern(`${API_BASE}${path}`) })), ...otherRoutes.map(({ method, path }) => ({ method, matches: pattern(path) }))];

/** The methods that this address has; none when it does not exist. HEAD goes with GET. */
export function allowedMethods(url: string): readonly string[] {
  const path = url.split('?')[0] ?? '';
  const methods = new Set(known.filter(({ matches }) => matches.test(path)).map(({ method }) => method.toUpperCase()));
  return [...(methods.has('GET') ? ['GET', 'HEAD'] : []), ...(methods.has('POST') ? ['POST'] : [])];
}
