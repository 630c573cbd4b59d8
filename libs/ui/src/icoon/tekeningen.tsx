import type { ReactNode } from 'react';

const lijn = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Own drawings on a 20 × 20 grid; the shape carries the status, the colour only repeats it (ux.md 3.2). */
export const tekeningen = {
  cirkel: <circle cx="10" cy="10" r="7" {...lijn} />,
  'halve-cirkel': (
    <>
      <circle cx="10" cy="10" r="7" {...lijn} />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  punt: <circle cx="10" cy="10" r="6" fill="currentColor" />,
  driehoek: (
    <>
      <path d="M10 2.5 18.5 17h-17z" fill="currentColor" />
      <path d="M10 8v4M10 14.2v.1" fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  balken: <path d="M5 3h3.5v14H5zM11.5 3H15v14h-3.5z" fill="currentColor" />,
  streep: <path d="M4 10h12" {...lijn} />,
  vink: <path d="m3.5 10.5 4.5 4.5 8.5-10" {...lijn} strokeWidth={2.5} />,
  'vink-driehoek': (
    <>
      <path d="m1.5 9.5 3.5 4 6.5-9" {...lijn} strokeWidth={2.5} />
      <path d="M14.5 9 20 18H9z" fill="currentColor" />
    </>
  ),
  vierkant: <rect x="4" y="4" width="12" height="12" fill="currentColor" />,
  trap: <path d="M2.5 17v-4H7V9h4.5V5H16V2.5M13.5 5 16 2.5 18.5 5" {...lijn} />,
  info: (
    <>
      <circle cx="10" cy="10" r="7.5" {...lijn} />
      <path d="M10 9.5v4M10 6.3v.1" {...lijn} />
    </>
  ),
  kruis: <path d="m5 5 10 10M15 5 5 15" {...lijn} />,
  klok: (
    <>
      <circle cx="10" cy="10" r="7.5" {...lijn} />
      <path d="M10 5.5V10l3 2" {...lijn} />
    </>
  ),
  zoek: (
    <>
      <circle cx="8.5" cy="8.5" r="5.5" {...lijn} />
      <path d="m12.5 12.5 5 5" {...lijn} />
    </>
  ),
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" {...lijn} />,
  persoon: (
    <>
      <circle cx="10" cy="6.5" r="3.5" {...lijn} />
      <path d="M3.5 17.5c0-4 3-6 6.5-6s6.5 2 6.5 6" {...lijn} />
    </>
  ),
  rechts: <path d="m7.5 4 6 6-6 6" {...lijn} />,
  omhoog: <path d="m4 12.5 6-6 6 6" {...lijn} />,
  omlaag: <path d="m4 7.5 6 6 6-6" {...lijn} />,
  verversen: <path d="M16.5 8A7 7 0 0 0 4 6.5M3.5 3v4h4M3.5 12A7 7 0 0 0 16 13.5m.5 3.5v-4h-4" {...lijn} />,
} as const satisfies Record<string, ReactNode>;

export type Icoonnaam = keyof typeof tekeningen;
