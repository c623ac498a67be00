import { describe, expect, it } from 'vitest';
import type { KnownJudgement } from '../input/judgement.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { contextOf, trackedText } from './promises.fixture.ts';
import { notePromises, promisesOf } from './track-promises.ts';

const joint = { parties: ['CL', 'PE'], exchange: 'lima' };
const ENGLISH = trackedText(
  'joint-en',
  '2031-05-18T20:00:00-05:00',
  'Joint statement\n\nTo that end the two sides commit to take the following steps by June 30, 2031:\n\n1. Chile will lift the ban on imports of timber.\n\n2. The two sides will designate points of contact on fentanyl within 45 days of the date of this statement.',
  joint,
);
const CHINESE = trackedText(
  'joint-zh',
  '2031-05-18T20:00:00-05:00',
  '联合声明\n\n双方承诺于2031年6月30日前采取以下步骤：\n\n一、智利将取消木材进口禁令。\n\n二、双方将自本声明发布之日起45日内就芬太尼问题指定联络点。',
  joint,
);
const CHARGE = trackedText(
  'pe-1',
  '2031-07-02T12:00:00-05:00',
  'Peru’s minister said: "Chile has violated the joint statement. Chile undertook to lift the ban on imports of timber by June 30, 2031."',
  { party: 'PE' },
);
const REPLY = trackedText(
  'cl-1',
  '2031-07-03T12:00:00-04:00',
  'The Chilean minister said: "Chile has fully implemented the joint statement."',
  { party: 'CL' },
);
const ALL = [ENGLISH, CHINESE, CHARGE, REPLY];

const follow = (
  texts: readonly TrackedText[],
  asOf = '2031-08-01',
  judgements: readonly KnownJudgement[] = [],
) => {
  const context = contextOf(asOf, { judgements });
  return promisesOf(
    texts.map((text) => notePromises(text, context)),
    context,
  );
};
const ban = (texts: readonly TrackedText[], asOf?: string, judgements?: readonly KnownJudgement[]) => {
  const found = follow(texts, asOf, judgements).commitments.find(({ acts }) => acts.includes('remove'));
  if (found === undefined) throw new Error('The promise to lift the ban was not found.');
  return found;
};
const assess = (
  by: string,
  value: unknown,
  finding: string,
  at = '2031-07-10T09:00:00Z',
): KnownJudgement => ({
  decision: `r-${by}-${String(value)}`,
  by,
  at,
  act: 'assess',
  value,
  why: 'read by eye',
  finding,
  readOtherwise: false,
});

describe('promises of a joint text in two languages', () => {
  it('are told once, with both versions as mentions', () => {
    const { commitments } = follow([ENGLISH, CHINESE]);
    expect(commitments.map(({ by, acts, mentions }) => [by.join('+'), acts[0], mentions.length])).toEqual([
      ['CL', 'remove', 2],
      ['CL+PE', 'designate', 2],
    ]);
    expect(commitments[0]?.mentions.map(({ voice }) => voice)).toEqual(['joint', 'joint']);
  });

  it('take the day of the list, unless a step sets its own', () => {
    const [one, two] = follow([ENGLISH]).commitments;
    expect(one?.due).toMatchObject({ day: '2031-06-30', anchor: 'announced' });
    expect(two?.due).toMatchObject({ day: '2031-07-02', anchor: 'statement' });
  });

  it('are overdue as a fact about days and nothing else', () => {
    expect(ban([ENGLISH], '2031-06-20')).toMatchObject({
      daysToDue: 10,
      state: 'pending',
      linked: 'unmatched',
    });
    expect(ban([ENGLISH], '2031-07-20')).toMatchObject({ daysToDue: -20, state: 'pending' });
  });
});

describe('claims', () => {
  it('move a promise step by step, each with its day, rule and words', () => {
    const { history, claims } = ban(ALL);
    expect(history.map(({ to, on, rule }) => [to, on, rule])).toEqual([
      ['stated', '2031-05-18', 'first-statement'],
      ['pending', '2031-05-18', 'testable'],
      ['claimed_broken', '2031-07-02', 'claim-broken'],
      ['disputed', '2031-07-03', 'claims-differ'],
    ]);
    expect(history.every(({ mention }) => mention !== null && mention.evidence.exact !== '')).toBe(true);
    expect(claims).toHaveLength(2);
  });

  it('stand in pairs with the reply that came after', () => {
    const { claims } = follow(ALL);
    expect(claims.pairs).toMatchObject([{ on: 'commitment', days: 1 }]);
    expect(follow([ENGLISH, REPLY]).claims.pairs).toEqual([]);
  });

  it('say again what was promised, and make no second promise of it', () => {
    expect(ban(ALL).mentions.map(({ role, voice }) => `${role} ${voice}`)).toEqual([
      'statement joint',
      'statement joint',
      'later other',
    ]);
  });

  it('of somebody else move nothing', () => {
    const press = trackedText(
      'press-1',
      '2031-07-02',
      'Chile has violated the joint statement of Lima. Chile undertook to lift the ban on imports of timber.',
      { kind: 'commentary' },
    );
    expect(ban([ENGLISH, press]).state).toBe('pending');
  });
});

describe('what analysts decide', () => {
  it('is the only thing that moves a promise to assessed', () => {
    const { id, mentions } = ban(ALL);
    expect(ban(ALL, undefined, [assess('ada', 'partial', id)])).toMatchObject({
      state: 'assessed',
      assessment: 'partial',
    });
    // A decision on any mention is about the promise.
    const later = mentions.at(-1)?.mention.finding ?? '';
    const { state, history } = ban(ALL, undefined, [assess('ada', 'broken', later)]);
    expect(state).toBe('assessed');
    expect(history.at(-1)).toMatchObject({
      rule: 'analyst',
      by: ['ada'],
      note: 'read by eye',
      mention: null,
    });
  });

  it('is shown where two differ, and then moves nothing', () => {
    const { id } = ban(ALL);
    const both = [assess('ada', 'kept', id), assess('bo', 'broken', id)];
    const { state, assessment, assessments } = ban(ALL, undefined, both);
    expect({ state, assessment }).toEqual({ state: 'disputed', assessment: null });
    expect(assessments.map(({ by, assessment: own }) => [by, own])).toEqual([
      ['ada', 'kept'],
      ['bo', 'broken'],
    ]);
    const agreed = [...both, assess('bo', 'kept', id, '2031-07-11T09:00:00Z')];
    expect(ban(ALL, undefined, agreed)).toMatchObject({ state: 'assessed', assessment: 'kept' });
  });

  it('counts only where it is something that can be decided', () => {
    const { id } = ban(ALL);
    expect(ban(ALL, undefined, [assess('ada', 'probably', id)]).state).toBe('disputed');
  });
});

it('comes out the same whatever order texts come in', () => {
  expect(follow(ALL.toReversed())).toEqual(follow(ALL));
});

it('counts words and deeds apart', () => {
  const act = trackedText(
    'cl-2',
    '2031-06-10',
    'The Ministry announced today that Chile lifted the ban on imports of timber on June 9, 2031.',
    { party: 'CL' },
  );
  const { wordsAndDeeds } = follow([ENGLISH, act]);
  expect(wordsAndDeeds.months.filter(({ party }) => party === 'CL')).toMatchObject([
    { month: '2031-05', easing: [], tightening: [] },
    { month: '2031-06', words: [], easing: [expect.any(String)] },
  ]);
});

describe('what is told of a promise in other words', () => {
  const ACCOUNT = trackedText(
    'pe-account',
    '2031-05-18T21:00:00-05:00',
    'Peru and Chile met in Lima on Sunday.\n\nUnder the joint statement, Chile’s additional duties on Peru’s goods will fall from 60 percent to 20 percent by June 30.\n\nPresident Díaz of Peru accepted an invitation to visit Chile in the spring of 2032.',
    { party: 'PE', kind: 'account', exchange: 'lima' },
  );
  const STATEMENT = trackedText(
    'joint-duties',
    '2031-05-18T20:00:00-05:00',
    'Joint statement\n\nTo that end the two sides commit to take the following steps by June 30, 2031:\n\n1. Chile will suspend 40 percentage points of the additional duties on goods of Peru.\n\n2. The two sides will establish a working group on timber.',
    joint,
  );

  it('is said again by the measure that is to come, and alone promises nothing', () => {
    const [duties] = follow([STATEMENT, ACCOUNT]).commitments;
    expect(duties?.mentions.map(({ mention }) => mention.evidence.text)).toEqual([
      'joint-duties',
      'pe-account',
    ]);
    const alone = follow([ACCOUNT]).commitments;
    expect(alone.map(({ acts }) => acts[0])).toEqual(['visit']);
  });

  it('binds whoever takes an invitation to come', () => {
    const visit = follow([STATEMENT, ACCOUNT]).commitments.find(({ acts }) => acts[0] === 'visit');
    expect(visit).toMatchObject({ by: ['PE'], due: { value: '2032-21' } });
  });

  it('leaves open what is set for a day after somebody says that all was kept', () => {
    const kept = trackedText(
      'cl-kept',
      '2031-07-03T12:00:00-04:00',
      'The Chilean minister said: "Chile has fully implemented the joint statement."\n\nOn timber, the two sides agreed that the working group will be established by August 31.',
      { party: 'CL', kind: 'account', exchange: 'lima' },
    );
    const of = (act: string) =>
      follow([STATEMENT, kept]).commitments.find(({ acts }) => acts.includes(act))?.state;
    expect(of('suspend')).toBe('claimed_kept');
    expect(of('establish')).toBe('pending');
  });

  it('takes a claim that names its act for the promise of that act', () => {
    const kept = trackedText(
      'cl-side',
      '2031-07-03T12:00:00-04:00',
      'The Chilean minister said: "We have kept our side of the joint statement: the duties were suspended on time."',
      { party: 'CL' },
    );
    const of = (act: string) =>
      follow([STATEMENT, kept]).commitments.find(({ acts }) => acts.includes(act))?.state;
    expect(of('suspend')).toBe('claimed_kept');
    expect(of('establish')).toBe('pending');
  });
});
