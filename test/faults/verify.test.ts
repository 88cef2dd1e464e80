import { describe, expect, it } from 'vitest';
import { faultsIn, type Logged, type Writer } from './verify.ts';

const log: readonly Logged[] = [4, 5, 6].map((revision) => ({
  intent: `set ${revision}`,
  report: 'report',
  revision,
}));
const writer: Writer = {
  written: log.map(({ intent }) => intent),
  acknowledged: log.map(({ intent, revision }) => ({ intent, revision, epoch: 'now' })),
};
const whole = { epoch: 'now', isDrained: true };

describe('the verifier of the fault tests', () => {
  it('has nothing to say when all that was acknowledged is in the log', () => {
    expect(faultsIn(log, [writer], whole)).toEqual([]);
  });

  it('tells what was acknowledged and is not there, and where the log has a gap', () => {
    expect(faultsIn([log[0], log[2]] as Logged[], [writer], whole)).toEqual([
      'lost: set 5',
      'acknowledged elsewhere: set 5',
      'never arrived: set 5',
      'gap in report before 6',
    ]);
  });

  it('tells what is there twice', () => {
    const again = { intent: 'set 4', report: 'report', revision: 7 };
    expect(faultsIn([...log, again], [writer], whole)).toEqual(['twice: set 4']);
  });

  it('tells what stands at another revision than was answered, unless another database answered', () => {
    const moved = log.map((one) => ({ ...one, revision: (one.revision ?? 0) + 1 }));
    expect(faultsIn(moved, [writer], whole)).toHaveLength(3);
    expect(faultsIn(moved, [writer], { ...whole, epoch: 'restored' })).toEqual([]);
  });

  it('tells what nobody has written', () => {
    const stranger = { intent: 'set 7', report: 'report', revision: 7 };
    expect(faultsIn([...log, stranger], [writer], whole)).toEqual(['from nobody: set 7']);
  });

  it('does not ask of a pane that is still sending that all has arrived', () => {
    const more = { ...writer, written: [...writer.written, 'set 7'] };
    expect(faultsIn(log, [more], { ...whole, isDrained: false })).toEqual([]);
    expect(faultsIn(log, [more], whole)).toEqual(['never arrived: set 7']);
  });
});
