import { appearanceOf } from './appearance';

it('the public pages look as the build of the web application says', () => {
  const index = `<link rel="icon" href="/pictogram.svg" type="image/svg+xml" />
    <link rel="preload" href="/assets/letter-1.woff2" as="font" type="font/woff2" crossorigin />
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">`;
  expect(appearanceOf(new Map([['/index.html', Buffer.from(index)]]))).toEqual({ stijlbladen: ['/assets/index-1.css'], lettertypen: ['/assets/letter-1.woff2'] });
  expect(appearanceOf(new Map())).toEqual({ stijlbladen: [], lettertypen: [] });
});
