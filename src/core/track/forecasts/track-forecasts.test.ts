import { describe, expect, it } from 'vitest';
import type { KnownJudgement } from '../input/judgement.ts';
import { trackedText } from '../promises/promises.fixture.ts';
import { noteForecasts } from './forecast-note.ts';
import { forecastsOf } from './track-forecasts.ts';

const CHANCE =
  'I expect the talks in Lima to yield a new timetable; I would put the chance at about 60 percent.';
const CONDITIONAL =
  'If the ban is not lifted by August 1, Peru will probably raise duties before the end of the year.';
const essay = trackedText('essay', '2031-06-01', `${CHANCE} ${CONDITIONAL}`, { kind: 'commentary' });
const reprint = trackedText('reprint', '2031-06-05', `${CHANCE} ${CONDITIONAL}`, {
  kind: 'commentary',
  group: 'essay',
});
const notes = [essay, reprint].flatMap(noteForecasts);

let number = 0;
function enter(act: KnownJudgement['act'], by: string, value: unknown, finding: string): KnownJudgement {
  number += 1;
  return {
    decision: `r${number}`,
    by,
    at: `2031-09-0${number}T09:00:00Z`,
    act,
    value,
    why: 'seen',
    finding,
    readOtherwise: false,
  };
}
const entered = (...judgements: KnownJudgement[]) => forecastsOf(notes, judgements, '2032-02-01');
const [plain, conditional] = entered().forecasts;
const ids = { plain: plain?.id ?? '', conditional: conditional?.id ?? '' };

describe('forecasts of texts', () => {
  it('count once however often they are printed, and keep the day of the first', () => {
    expect(entered().forecasts).toHaveLength(2);
    expect(plain).toMatchObject({ known: '2031-06-01', sources: 1, outcome: 'open' });
    expect(plain?.mentions).toHaveLength(2);
  });

  it('are frozen: the hash hangs on the words and not on what is entered later', () => {
    expect(plain?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(entered(enter('outcome', 'ada', 'true', ids.plain)).forecasts[0]?.sha256).toBe(plain?.sha256);
    const other = trackedText('essay', '2031-06-01', `${CHANCE.replace('Lima', 'Cusco')} ${CONDITIONAL}`, {
      kind: 'commentary',
    });
    expect(noteForecasts(other)[0]?.sha256).not.toBe(plain?.sha256);
  });

  it('have the author’s own probability and never one made of a hedge', () => {
    expect(plain?.probabilities).toMatchObject([{ from: 'author', low: 0.6, high: 0.6, score: null }]);
    expect(conditional).toMatchObject({ hedge: 'probably', probabilities: [] });
  });

  it('are due when their time is over', () => {
    expect(conditional).toMatchObject({ horizon: { day: '2031-12-31' }, isDue: true });
    expect(forecastsOf(notes, [], '2031-12-31').forecasts[1]?.isDue).toBe(false);
  });
});

describe('what analysts enter', () => {
  it('is scored, authors and analysts apart', () => {
    const { forecasts, forecastScores } = entered(
      enter('outcome', 'ada', 'true', ids.plain),
      enter('probability', 'ada', [0.7, 0.9], ids.plain),
    );
    expect(forecasts[0]?.outcome).toBe('true');
    expect(forecastScores.map(({ from, by, n }) => [from, by, n])).toEqual([
      ['author', null, 1],
      ['analyst', 'ada', 1],
    ]);
    expect(forecastScores[0]?.brier).toBeCloseTo(0.16, 10);
    expect(forecastScores[1]?.brier).toBeCloseTo(0.04, 10);
  });

  it('is shown and not scored where two differ', () => {
    const { forecasts, forecastScores } = entered(
      enter('outcome', 'ada', 'true', ids.plain),
      enter('outcome', 'bo', 'false', ids.plain),
    );
    expect(forecasts[0]).toMatchObject({ outcome: 'disputed' });
    expect(forecasts[0]?.outcomes.map(({ by, value }) => [by, value])).toEqual([
      ['ada', 'true'],
      ['bo', 'false'],
    ]);
    expect(forecastScores).toEqual([]);
  });

  it('makes a conditional forecast void where the condition failed, whatever else is entered', () => {
    const { forecasts, forecastScores } = entered(
      enter('probability', 'ada', 0.4, ids.conditional),
      enter('outcome', 'ada', 'false', ids.conditional),
      enter('condition', 'ada', false, ids.conditional),
    );
    expect(forecasts[1]).toMatchObject({ outcome: 'void', conditionMet: false });
    expect(forecastScores).toEqual([]);
  });

  it('takes several classes, scored by what happened and apart from yes or no', () => {
    const classes = [
      { class: 'timetable', p: 0.5 },
      { class: 'nothing', p: 0.5 },
    ];
    const { forecasts, forecastScores } = entered(
      enter('probability', 'ada', classes, ids.plain),
      enter('happened', 'ada', 'nothing', ids.plain),
    );
    expect(forecasts[0]).toMatchObject({ happened: 'nothing', outcome: 'open', isDue: false });
    expect(forecasts[0]?.classes[0]?.score?.brier).toBeCloseTo(0.5, 10);
    expect(forecastScores).toMatchObject([{ by: 'ada', of: 'classes', n: 1, decomposition: null }]);
    const { forecasts: apart } = entered(
      enter('probability', 'ada', classes, ids.plain),
      enter('happened', 'ada', 'nothing', ids.plain),
      enter('happened', 'bo', 'timetable', ids.plain),
    );
    expect(apart[0]?.happened).toBeNull();
    expect(apart[0]?.classes[0]?.score).toBeNull();
  });
});
