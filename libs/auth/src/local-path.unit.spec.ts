import { localPath } from './local-path';

describe('the way back after signing in', () => {
  it.each(['/vandaag', '/items/CGG-0142?tab=historie#top', '/'])('keeps %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each(['//vreemd.test', '/\\vreemd.test', 'https://vreemd.test', '/\t/vreemd.test', 'javascript:alert(1)', 'vandaag', '', undefined])('leaves %p for the first page', (path) => {
    expect(localPath(path)).toBe('/');
  });
});
