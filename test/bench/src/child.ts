import { fork } from 'node:child_process';

/** A process that the bench started. */
export interface Child {
  readonly call: <T>(name: string, argument?: unknown) => Promise<T>;
  /** Freezes the process, so that the side that is not measured costs nothing; and lets it go on. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => Promise<void>;
}

interface Question {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

type Reply = { readonly gereed: true } | { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

/** Starts this same program in another role and returns when it says that it can be used. */
export async function startChild(role: string, environment: Readonly<Record<string, string>>): Promise<Child> {
  // In the group of the bench: the system wakes frozen processes of a group whose last parent has died.
  const child = fork(process.argv[1] ?? '', [role], { env: { ...process.env, ...environment }, execArgv: ['--enable-source-maps'] });
  const open = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let questions = 0;
  let stopping = false;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  await new Promise<void>((resolve, reject) => {
    child.on('message', (reply: Reply) => {
      if ('gereed' in reply) return resolve();
      const asked = open.get(reply.id);
      open.delete(reply.id);
      if ('error' in reply) asked?.reject(new Error(`${role}: ${reply.error}`));
      else asked?.resolve(reply.result);
    });
    child.once('exit', (code, signal) => {
      const ended = new Error(`${role} stopte (${signal ?? code})`);
      if (!stopping) reject(ended);
      for (const asked of open.values()) asked.reject(ended);
    });
  });

  return {
    call: <T>(name: string, argument?: unknown) =>
      new Promise<T>((resolve, reject) => {
        const id = (questions += 1);
        open.set(id, { resolve: (result) => resolve(result as T), reject });
        child.send({ id, name, argument } satisfies Question);
      }),
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    stop: async () => {
      stopping = true;
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** In the child: answers the parent's questions, one handler per name, and ends on SIGTERM or when the parent is gone. */
export function serve(handlers: Readonly<Record<string, (argument: never) => Promise<unknown>>>, close: () => Promise<void>): void {
  const end = (): void => void close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  // Ctrl-C reaches the whole group: the bench decides on the order.
  process.on('SIGINT', () => undefined);
  process.on('message', ({ id, name, argument }: Question) => {
    const handler = handlers[name];
    const answer = handler === undefined ? Promise.reject(new Error(`no ${name} here`)) : handler(argument as never);
    answer.then(
      (result) => process.send?.({ id, result } satisfies Reply),
      (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Reply),
    );
  });
  process.send?.({ gereed: true } satisfies Reply);
}
