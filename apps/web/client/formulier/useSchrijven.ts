import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useGebruiker } from '../raam/Raam';
import { client } from '../api/client';
import { schrijf } from '../api/schrijf';

interface Schrijven<Invoer> {
  readonly pad: (invoer: Invoer) => string;
  readonly inhoud: (invoer: Invoer) => unknown;
  /** What was read under keys that begin so is read again afterwards. */
  readonly sleutel: readonly unknown[];
}

/** A write of this user's own things, after which what is on the screen is read again. */
export function useSchrijven<Invoer, Antwoord>({ pad, inhoud, sleutel }: Schrijven<Invoer>): UseMutationResult<Antwoord, Error, Invoer> {
  const { csrf } = useGebruiker();
  return useMutation({
    mutationFn: (invoer: Invoer) => schrijf<Antwoord>(pad(invoer), inhoud(invoer), csrf),
    onSuccess: () => client.invalidateQueries({ queryKey: sleutel }),
  });
}
