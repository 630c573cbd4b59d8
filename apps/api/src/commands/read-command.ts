import type { FastifyRequest } from 'fastify';
import type { RuweOpdracht } from '@cirkel/commands';
import { check, type Fault } from '@cirkel/contracts';
import type { CommandBody } from '@cirkel/contracts/openapi';
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
const creationSchema = commandEnvelopeSchema.omit({ type: true });
const changeSchema = creationSchema.omit({ programma: true });

/** The key alone, for what is no command but must not happen twice. Throws a Problem 400. */
export function readKey(request: FastifyRequest): string {
  const key = check(keySchema, request.headers['idempotency-key'], 'header');
  if (key.value === undefined) throw invalidInput((key.faults ?? []).map((fault) => ({ ...fault, pad: 'header:Idempotency-Key' })));
  return key.value;
}

/** Reads the command and its key from a request. Throws a Problem 400 with every fault at once: of the key, the type, and all fields. */
export function readCommand(body: CommandBody, request: FastifyRequest): GivenCommand {
  const key = check(keySchema, request.headers['idempotency-key'], 'header');
  const keyFaults = (key.faults ?? []).map((fault) => ({ ...fault, pad: 'header:Idempotency-Key' }));
  // Only whether it is an object at all: its fields are checked below, so that every fault is told at once.
  const sent = bodySchema.safeParse(request.body);
  if (!sent.success) throw invalidInput([...keyFaults, { pad: '/', melding: 'Hier hoort een object te staan.' }]);

  const faults: readonly Fault[] = [
    ...keyFaults,
    ...commandFaults(body, sent.data),
  ];
  if (faults.length > 0 || key.value === undefined) throw invalidInput(faults);
  return { opdracht: sent.data as RuweOpdracht, key: key.value };
}

function commandFaults({ commands, creates }: CommandBody, sent: Readonly<Record<string, unknown>>): readonly Fault[] {
  const { type, gebeurdOp, verwachteVersie, programma, gevolgen, ...fields } = sent;
  const around = { ...(gebeurdOp === undefined ? {} : { gebeurdOp }), ...(verwachteVersie === undefined ? {} : { verwachteVersie }), ...(programma === undefined ? {} : { programma }), ...(gevolgen === undefined ? {} : { gevolgen }) };
  const envelope = check(creates ? creationSchema : changeSchema, around).faults ?? [];
  const definition = commands.find((command) => command.type === type);
  if (definition !== undefined) return [...envelope, ...(check(definition.schema, fields).faults ?? [])];
  const choice = commands.map((command) => command.type).join(', ');
  return [{ pad: '/type', melding: type === undefined ? `Noem de opdracht. Kies uit: ${choice}.` : `Deze opdracht bestaat hier niet. Kies uit: ${choice}.` }, ...envelope];
}
