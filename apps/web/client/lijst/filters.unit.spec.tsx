import { renderToStaticMarkup } from 'react-dom/server';
import { itemstatus } from '../teksten/onderwerp';
import { optiesUit } from './filteropties';
import { Filters, type Filter } from './Filters';

const sorteer: Filter = { naam: 'sorteer', label: 'Volgorde', standaard: 'termijn', opties: [{ waarde: 'termijn', label: 'Eerste termijn eerst' }, { waarde: 'nummer', label: 'Nummer' }] };
const status: Filter = { naam: 'status', label: 'Status', opties: optiesUit(itemstatus) };

function html(filters: readonly Filter[], waarden: Readonly<Record<string, string>>): string {
  // The only thing of the browser that the filters ask for at once: whether there is room for them.
  Object.assign(globalThis, { window: { matchMedia: () => ({ matches: true }) } });
  return renderToStaticMarkup(<Filters filters={filters} waarden={waarden} onWijzig={() => undefined} />);
}
afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

describe('the filters of a list', () => {
  it('show the order in use, not "Alle", and call it no filter', () => {
    const zonder = html([sorteer], {});
    expect(zonder).toContain('<option value="termijn" selected="">Eerste termijn eerst</option>');
    expect(zonder).not.toContain('Alle');
    expect(zonder).not.toContain('chip');
    expect(html([sorteer], { sorteer: 'nummer' })).toContain('<option value="nummer" selected="">Nummer</option>');
  });

  it('offer all where nothing holds by itself, and begin every choice with a capital', () => {
    const zonder = html([status], {});
    expect(zonder).toContain('<option value="" selected="">Alle</option>');
    expect(status.opties?.map(({ label }) => label)).toEqual(['Lopend', 'Opgeschort', 'Beëindigd']);
  });
});
