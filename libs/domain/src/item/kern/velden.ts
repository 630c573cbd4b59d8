import { z } from 'zod';
import { openbareTekst } from '../../contract/tekst';

/** Fields that several commands of the item have. */
export const titelSchema = openbareTekst(3, 200, 'De titel heeft minstens 3 tekens.');
export const wvSchema = openbareTekst(1, 40);
export const wvsSchema = z.array(wvSchema).max(20).default([]).describe("Betrokken wetenschappelijke verenigingen, bijvoorbeeld ['NVvN']");
