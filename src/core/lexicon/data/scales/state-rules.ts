import type { StateRule, StateRules, StateTest } from '../../state-rules.ts';

type Row = readonly [id: string, en: string, hans: string, hant: string, when: StateRule['when']];

const atLeast = (series: StateTest['series'], n: number): StateTest => ({ series, figure: 'n', least: n });
const atMost = (series: StateTest['series'], n: number): StateTest => ({ series, figure: 'n', most: n });

const ROWS: readonly [Row, ...Row[]] = [
  [
    'confrontation',
    'Confrontation',
    '对抗升级',
    '對抗升級',
    [
      atLeast('material', 3),
      { series: 'material', figure: 'mean', most: -4 },
      { series: 'verbal', figure: 'mean', most: -2 },
    ],
  ],
  [
    'pressure-and-contact',
    'Pressure, with contact',
    '边施压边接触',
    '邊施壓邊接觸',
    [atLeast('material', 2), { series: 'material', figure: 'mean', most: -1 }, atLeast('contact', 1)],
  ],
  [
    'pressure',
    'Pressure, without contact',
    '施压而无接触',
    '施壓而無接觸',
    [atLeast('material', 2), { series: 'material', figure: 'mean', most: -1 }],
  ],
  [
    'easing-and-contact',
    'Easing, with contact',
    '接触中放宽',
    '接觸中放寬',
    [atLeast('material', 2), { series: 'material', figure: 'mean', least: 2 }, atLeast('contact', 1)],
  ],
  [
    'easing',
    'Easing, without contact',
    '放宽而无接触',
    '放寬而無接觸',
    [atLeast('material', 2), { series: 'material', figure: 'mean', least: 2 }],
  ],
  ['mixed', 'Mixed deeds', '宽严并存', '寬嚴並存', [atLeast('material', 2)]],
  [
    'contact-without-deeds',
    'Contact, few deeds',
    '有接触而少行动',
    '有接觸而少行動',
    [atLeast('contact', 1), atMost('material', 1)],
  ],
  [
    'few-events',
    'Words, few deeds',
    '以言辞为主',
    '以言辭為主',
    [atLeast('verbal', 1), atMost('contact', 0), atMost('material', 1)],
  ],
];

/**
 * Labels that come with Readout, with thresholds on its own scale. They are choices: a window of a quarter, so that a
 * month without events keeps the label of what was before, and deeds before contacts before words.
 */
export const STATE_RULES: StateRules = {
  id: 'readout',
  from: 'readout',
  days: 90,
  rules: ROWS.map(
    ([id, en, hans, hant, when]): StateRule => ({
      id,
      label: { en, 'zh-Hans': hans, 'zh-Hant': hant },
      when,
    }),
  ) as unknown as StateRules['rules'],
};
