import { renderToStaticMarkup } from 'react-dom/server';
import { AlsHetKan } from './AlsHetKan';

const html = (opdracht: Parameters<typeof AlsHetKan>[0]['opdracht']): string =>
  renderToStaticMarkup(
    <AlsHetKan opdracht={opdracht} anders="Alleen de stuurgroep kan hierover besluiten." annuleren={<a href="/">Annuleren</a>}>
      <form />
    </AlsHetKan>,
  );

describe('a form', () => {
  it('is there for who may give the command now', () => {
    expect(html({ kan: true })).toBe('<form></form>');
  });

  it('is a sentence for who may not', () => {
    expect(html(undefined)).not.toContain('<form');
    expect(html(undefined)).toContain('Alleen de stuurgroep kan hierover besluiten.');
  });

  it('is the reason of the API when it cannot be given now', () => {
    expect(html({ kan: false, reden: 'CGG-0142 is opgeschort.' })).not.toContain('<form');
    expect(html({ kan: false, reden: 'CGG-0142 is opgeschort.' })).toContain('CGG-0142 is opgeschort.');
  });
});
