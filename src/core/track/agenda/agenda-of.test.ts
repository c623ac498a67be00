import { describe, expect, it } from 'vitest';
import type { TrackContext } from '../input/track-context.ts';
import { listed, trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { startTracking } from '../track.ts';

const CALL = listed('call', '2031-05-05');
const TALKS = listed('talks', '2031-03-10', { channel: 'talks', level: 'ministers' });

function agendaOf(texts: readonly TrackedText[], more: Partial<TrackContext> = {}) {
  const tracker = startTracking(trackContext([TALKS, CALL], { asOf: '2031-05-20', ...more }));
  for (const text of texts) tracker.take(text);
  return tracker.finish().agenda;
}

const account = (id: string, content: string, party = 'NO', published = '2031-05-05') =>
  trackedText(id, content, { kind: 'account', party, exchange: 'call', published });

describe('the next round', () => {
  const told = account(
    'no-account',
    'The two sides agreed that the next round of talks will be held in Geneva on June 12, 2031.',
  );

  it('is told with its day and place as its sources tell them', () => {
    const { nextRound } = agendaOf([told]);
    expect(nextRound.status).toBe('told');
    expect(nextRound.contact).toMatchObject({ day: '2031-06-12', daysTo: 23 });
    expect(nextRound.contact?.mentions[0].evidence.text).toBe('no-account');
    expect(nextRound.agenda).toEqual([]);
  });

  it('is no more to come once its day is past', () => {
    expect(agendaOf([told], { asOf: '2031-06-13' }).nextRound.contact).toBeNull();
  });

  it('shows every version where sources differ', () => {
    const other = account('ke-account', '双方商定，下一轮磋商将于2031年7月1日在日内瓦举行。', 'KE');
    const date = agendaOf([told, other]).nextRound.contact?.date;
    expect(date?.differs).toBe(true);
    expect(date?.versions.map(({ value }) => value)).toEqual(['2031-07-01', '2031-06-12']);
  });

  it('is unsettled where words say so, and says what was searched where nobody tells', () => {
    const open = account('ke-account', '双方进行了磋商。下一轮磋商的时间、地点另行商定。', 'KE');
    expect(agendaOf([open]).nextRound).toMatchObject({ status: 'unsettled', contact: null });
    expect(agendaOf([]).nextRound).toMatchObject({
      status: 'none-told',
      searched: { texts: 0, rows: 0, sinceLastContact: 0 },
    });
  });

  it('takes a contact that is over for none', () => {
    const past = account('no-account', 'The two sides held a round of talks in Geneva on March 10, 2031.');
    expect(agendaOf([past]).nextRound.status).toBe('none-told');
  });
});

describe('open issues', () => {
  const texts = [
    account(
      'no-account',
      'The Prime Minister urged Kenya to lift its export controls. Fisheries were not discussed.',
    ),
    account('ke-account', '肯方强调渔业问题。', 'KE'),
  ];

  it('are ranked by the sum of their parts, each with its weight', () => {
    const { openIssues, weights } = agendaOf(texts);
    const [first] = openIssues;
    expect(openIssues.map(({ issue }) => issue)).toContain('export-controls');
    for (const { score, parts } of openIssues) {
      expect(parts).toHaveLength(Object.keys(weights).length);
      expect(score).toBeCloseTo(
        parts.reduce((sum, { points }) => sum + points, 0),
        3,
      );
      for (const { part, value, points } of parts) expect(points).toBeCloseTo(value * weights[part], 2);
    }
    expect(first?.rank).toBe(1);
  });

  it('are on the agenda only where words say so', () => {
    expect(new Set(agendaOf(texts).openIssues.map(({ agenda }) => agenda))).toEqual(new Set(['open']));
    const next = account(
      'post',
      'The next round of talks will be held in Geneva on June 12, 2031. The talks will focus on export controls.',
    );
    const told = agendaOf([...texts, next]).openIssues.filter(({ agenda }) => agenda === 'told');
    expect(told.map(({ issue }) => issue)).toEqual(['export-controls']);
  });
});

it('gives no figure where n is too small', () => {
  const [norway] = agendaOf([account('no-account', 'The Prime Minister raised tariffs.')]).indicators.parties;
  expect(norway).toMatchObject({ party: 'NO', echoes: { value: null, n: 0 }, responseLag: { value: null } });
});

it('comes out the same in whatever order texts come', () => {
  const texts = [
    account('no-account', 'The next round of talks will be held in Geneva on June 12, 2031.'),
    account('ke-account', '双方商定，下一轮磋商将于2031年7月1日在日内瓦举行。', 'KE'),
  ];
  expect(agendaOf(texts.toReversed())).toEqual(agendaOf(texts));
});
