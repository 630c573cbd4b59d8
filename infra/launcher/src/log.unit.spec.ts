import { parseLine, toConsoleLine, toFileLine } from './log';

const now = new Date('2020-09-01T06:00:00.000Z');

describe('the log of all apps', () => {
  it('makes a line of pino readable, with what it was given besides the message', () => {
    const line = '{"level":30,"time":"2020-09-01T05:59:59.000Z","app":"relay","pid":7,"msg":"gepubliceerd","aantal":12,"wie":{"a":1}}';
    const entry = parseLine('relay', line, 'info', now);
    expect(toFileLine(entry)).toBe('2020-09-01T05:59:59.000Z relay      info  gepubliceerd aantal=12 wie={"a":1}\n');
    expect(toConsoleLine(entry, false)).toBe('relay      info  gepubliceerd\n');
  });

  it('keeps the stack of an error for the file', () => {
    const entry = parseLine('api', '{"level":50,"time":"t","msg":"stuk","err":{"stack":"Error: x\\n  at y"}}', 'info', now);
    expect(toFileLine(entry)).toBe('t api        error stuk Error: x\n  at y\n');
  });

  it.each(['TypeError: kapot', '{ geen json', '{"level":"hoog"}'])('takes other text as it is: %s', (line) => {
    expect(toFileLine(parseLine('api', line, 'error', now))).toBe(`2020-09-01T06:00:00.000Z api        error ${line}\n`);
  });

  it('does not show debugging lines in the terminal', () => {
    expect(toConsoleLine(parseLine('api', '{"level":20,"msg":"detail"}', 'info', now), false)).toBeUndefined();
  });
});
