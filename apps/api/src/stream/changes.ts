import type { PositionWatch } from '@cirkel/messaging';
import { GROEP } from '@cirkel/read-models';

/** A stream whose newest state is in the read models now. */
export interface Change {
  readonly streamId: string;
  readonly versie: number;
}

export interface Listener {
  readonly changed: (changes: readonly Change[]) => void;
  /** Something became visible that cannot be named: whoever shows anything reads it again. */
  readonly all: () => void;
}

/** Tells what becomes visible, as it becomes visible. */
export interface Changes {
  /** Returns how to stop. */
  readonly follow: (listener: Listener) => () => void;
}

/** Changes of the read models, out of everything that consumers report. */
export const changesOf = (watch: Pick<PositionWatch, 'onTouched' | 'onAnything'>): Changes => ({
  follow: ({ changed, all }) => {
    const stops = [
      watch.onAnything(all),
      watch.onTouched((touched) => {
        const changes = touched.flatMap(({ streamId, version, groepen }) => (groepen.includes(GROEP) ? [{ streamId, versie: version }] : []));
        if (changes.length > 0) changed(changes);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  },
});
