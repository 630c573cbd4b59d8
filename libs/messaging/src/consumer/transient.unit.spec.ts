import { isTransient, TransientError } from './transient';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('whether trying again later may help', () => {
  it.each<[string, unknown, boolean]>([
    ['what a handler declares transient', new TransientError('Temporal is away'), true],
    ['a refused connection', withCode('ECONNREFUSED'), true],
    ['refused connections to all addresses', new AggregateError([withCode('ECONNREFUSED')]), true],
    ['a deadlock', withCode('40P01'), true],
    ['a server that is shutting down', withCode('57P01'), true],
    ['a lost connection', new Error('Connection terminated unexpectedly'), true],
    ['a violated constraint', withCode('23502'), false],
    ['a mistake in the code', new TypeError('undefined is not a function'), false],
    ['something that is no error', 'text', false],
  ])('%s', (_, error, expected) => {
    expect(isTransient(error)).toBe(expected);
  });
});
