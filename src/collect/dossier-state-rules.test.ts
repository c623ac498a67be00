import { describe, expect, it } from 'vitest';
import { dossierRelations } from './dossier-relations.ts';
import { dossierStateRules } from './dossier-state-rules.ts';
import { readYaml } from './read-yaml.ts';

const rulesOf = (source: string) => {
  const yaml = readYaml(source, 'dossier.yaml');
  return dossierStateRules(yaml, (yaml.value as Record<string, unknown>).state);
};
const relationsOf = (source: string) => {
  const yaml = readYaml(source, 'dossier.yaml');
  return dossierRelations(yaml, (yaml.value as Record<string, unknown>).relations);
};
const RELATION =
  'relations:\n  - id: ours\n    range: 9\n    start: { day: 2031-01-01, value: 1 }\n    values: { demand: -1 }\n';

describe('dossierStateRules', () => {
  it('reads rules, with one label for all languages where only one is given', () => {
    const rules = rulesOf(
      'state:\n  days: 30\n  rules:\n    - id: hot\n      label: Hot\n      when: [{ series: material, figure: mean, most: -1 }]\n',
    );
    expect(rules).toMatchObject({
      from: 'dossier',
      days: 30,
      rules: [{ id: 'hot', label: { 'zh-Hant': 'Hot' }, when: [{ series: 'material', most: -1 }] }],
    });
    expect(rulesOf('title: x')).toBeNull();
  });

  it.each([
    ['state: { rules: [] }', '`rules` is missing'],
    ['state: { days: 0 }', '“0” is no number of days'],
    [
      'state:\n  rules:\n    - { id: a, when: [{ series: deeds, figure: n, least: 1 }] }',
      '“deeds” is no series',
    ],
    [
      'state:\n  rules:\n    - { id: a, when: [{ series: material, figure: sum, least: 1 }] }',
      '“sum” is no figure',
    ],
    ['state:\n  rules:\n    - { id: a, when: [{ series: material, figure: n }] }', 'a number is missing'],
  ])('says what is wrong with %s', (source, message) => expect(() => rulesOf(source)).toThrow(message));
});

describe('dossierRelations', () => {
  it('reads range, start, bands and values', () => {
    expect(relationsOf(RELATION)).toMatchObject([
      {
        id: 'ours',
        range: 9,
        start: { day: '2031-01-01', value: 1 },
        values: [{ kind: 'demand', value: -1 }],
      },
    ]);
  });

  it.each([
    ['relations: [{ id: a, range: 0 }]', '“0” is no range'],
    ['relations: [{ id: a, range: 9, values: {} }]', 'a start is missing'],
    ['relations: [{ id: a, range: 9, start: { day: 2031-01-01, value: 10 } }]', '“10” is no value'],
    [`${RELATION}    bands: [{ label: low, from: -8, to: 9 }]\n`, 'begins at -8, not at -9'],
    [`${RELATION}    bands: [{ label: low, from: -9, to: 8 }]\n`, 'ends at 8, not at 9'],
    [RELATION.replace('demand', 'demands'), 'there is no kind of event “demands”'],
  ])('says what is wrong with %s', (source, message) => expect(() => relationsOf(source)).toThrow(message));
});
