import {
  ASSESSMENTS,
  type ClassProbability,
  isEntered,
  type JudgingAct,
  OUTCOMES,
} from '../core/review/judgement.ts';
import { UsageError } from './report-error.ts';

/** What each act takes, for people. */
const TAKES: Readonly<Record<JudgingAct, string>> = {
  assess: ASSESSMENTS.join(', '),
  outcome: OUTCOMES.join(', '),
  probability:
    'a number from 0 to 1, a range such as 0.55-0.8, or two or more things with a number each that add up to 1: "extended=0.6; lapsed=0.3; lifted=0.1"',
  happened: 'the name of the thing that happened, as --probability gave it',
  criterion: 'words that say how to tell whether it came true',
  condition: 'met, failed',
};

/**
 * What a person enters of a commitment or a forecast, as the log holds it.
 * @throws UsageError `value-wrong` with what the option takes
 */
export function enteredValue(act: JudgingAct, written: string): unknown {
  const value = read(act, written.trim());
  if (isEntered(act, value)) return value;
  throw new UsageError('value-wrong', `--${act} “${written}”: it takes ${TAKES[act]}.`);
}

function read(act: JudgingAct, written: string): unknown {
  if (act === 'condition') return written === 'met' ? true : written === 'failed' ? false : null;
  if (act !== 'probability') return written;
  if (written.includes('=')) return classesIn(written);
  const [low, high, ...more] = written
    .split(/[-–]/)
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (more.length > 0) return null;
  return high === undefined ? low : [low, high];
}

/** `extended=0.6; lapsed=0.4`. What stands before the last `=` is the name. */
function classesIn(written: string): readonly ClassProbability[] {
  return written
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.lastIndexOf('=');
      const number = part.slice(at + 1).trim();
      return { class: part.slice(0, Math.max(0, at)).trim(), p: number === '' ? Number.NaN : Number(number) };
    });
}
