import type { FastifyRequest } from 'fastify';
import type { RuweOpdracht } from '@cirkel/commands';
import { check, type Fault } from '@cirkel/contracts';
import { programmaSchema, type CommandBody } from '@cirkel/contracts/openapi';
import { commandEnvelopeSchema } from '@cirkel/domain';
import { z } from 'zod';
import { invalidInput } from '../http/problem';

/** A command as it was sent, found good, and its key. */
export interface GivenCommand {
  readonly opdracht: RuweOpdracht;
  readonly key: string;
}

const keySchema = z
  .string("Stuur de header Idempotency-Key mee: uw eigen sleutel voor deze opdracht, bij voorkeur een UUID.")
  .regex(/^[\x21-\x7e]{1,200}$/, 'Gebruik 1 tot 200 gewone tekens zonder spaties.');

const bodySchema = z.looseObject({});
// Made once: zod compiles a schema at its first use, which would take longer than all else here.
const envelopeSchema = commandEnvelopeSchema.omit({ type: true });

/** Reads the command and its key from a request. Throws a Problem 400 with every fault at once: of the key, the type, and all fields. */
export function readCommand(body: CommandBody, request: FastifyRequest): GivenCommand {
  const key = check(keySchema, request.headers['idempotency-key'], 'header');
  const keyFaults = (key.faults ?? []).map((fault) => ({ ...fault, pad: 'header:Idempotency-Key' }));
  // Only whether it is an object at all: its fields are checked below, so that every fault is told at once.
  const sent = bodySchema.safeParse(request.body);
  if (!sent.success) throw invalidInput([...keyFaults, { pad: '/', melding: 'Hier hoort een object te staan.' }]);

  const { programma, ...rest } = sent.data;
  const named = check(programmaSchema, body.creates ? programma : undefined);
  const faults: readonly Fault[] = [
    ...keyFaults,
    ...(named.faults ?? []).map((fault) => ({ ...fault, pad: '/programma' })),
    ...(!body.creates && programma !== undefined ? [{ pad: '/programma', melding: 'Onbekend veld: programma' }] : []),
    ...commandFaults(body, rest),
  ];
  if (faults.length > 0 || key.value === undefined) throw invalidInput(faults);
  return { opdracht: rest as RuweOpdracht, key: key.value };
}

function commandFaults({ commands }: CommandBody, sent: Readonly<Record<string, unknown>>): readonly Fault[] {
  const { type, gebeurdOp, verwachteVersie, ...fields } = sent;
  const envelope = check(envelopeSchema, { gebeurdOp, verwachteVersie }).faults ?? [];
  const definition = commands.find((command) => command.type === type);
  if (definition !== undefined) return [...envelope, ...(check(definition.schema, fields).faults ?? [])];
  const choice = commands.map((command) => command.type).join(', ');
  return [{ pad: '/type', melding: type === undefined ? `Noem de opdracht. Kies uit: ${choice}.` : `Deze opdracht bestaat hier niet. Kies uit: ${choice}.` }, ...envelope];
}
