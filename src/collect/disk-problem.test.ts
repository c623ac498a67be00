import { describe, expect, it } from 'vitest';
import { diskProblem } from './disk-problem.ts';
import { InputError } from './input-error.ts';

const said = (code: string) =>
  diskProblem('sources/a.txt', Object.assign(new Error('as the system says'), { code }));

describe('diskProblem', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EACCES', 'file-unwritable'],
    ['ENAMETOOLONG', 'file-unwritable'],
    ['EIO', 'file-unwritable'],
  ])('%s is told as %s, with the path and the next step', (system, code) => {
    const problem = said(system);
    expect(problem).toBeInstanceOf(InputError);
    expect(problem).toMatchObject({ code });
    expect(problem.message).toMatch(/`sources\/a\.txt`.+\. \w.+\.$/);
  });

  it('leaves what is no fault of the disk as it is', () => {
    const fault = new TypeError('x is not a function');
    expect(diskProblem('a', fault)).toBe(fault);
    const told = new InputError('file-empty', 'Empty.');
    expect(diskProblem('a', told)).toBe(told);
  });
});
