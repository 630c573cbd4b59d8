import type { PositionWatch } from '@cirkel/messaging';
import { GROEP } from '@cirkel/read-models';

/** A stream whose newest state is in the read models now. */
export interface Change {
  readonly streamId: string;
  readonly versie: number;
}

/** Tells what becomes visible, as it becomes visible. */
export interface Changes {
  /** Returns how to stop. */
  readonly follow: (listener: (changes: readonly Change[]) => void) => () => void;
}

/** Changes of the read models, out of everything that consumers report. */
export const changesOf = (watch: PositionWatch): Changes => ({
  follow: (listener) =>
    watch.onTouched((touched) => {
      const changes = touched.flatMap(({ streamId, version, groepen }) => (groepen.includes(GROEP) ? [{ streamId, versie: version }] : []));
      if (changes.length > 0) listener(changes);
    }),
});
