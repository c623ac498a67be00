import { describe, expect, it } from 'vitest';
import { makeView } from '../text/make-view.ts';
import { compileLexicon } from './compile.ts';
import type { IssueEntry } from './entry.ts';
import { EMPTY_LEXICON, entry, state } from './invented-lexicon.ts';
import type { LexiconData } from './lexicon.ts';
import { LexiconError } from './lexicon-error.ts';
import { mergeLexicon } from './merge.ts';
import { readAdditions } from './read-additions.ts';
import { scan } from './scan.ts';

const tariffs: IssueEntry = { ...entry('tariffs', ['tariff'], ['关税']), family: 'economy' };
const base: LexiconData = {
  ...EMPTY_LEXICON,
  issue: [tariffs],
  party: [state('NV', ['Nordavia'], ['诺达维亚'], '诺')],
};

function found(value: unknown, content: string): string[] {
  const data = mergeLexicon(base, readAdditions(value, 'dossier.yaml'));
  const lexicon = compileLexicon(data, { version: 'test' });
  return scan(lexicon, makeView(content), content).map((hit) => `${hit.form}=${hit.entry.id}`);
}

function problemsOf(value: unknown) {
  try {
    compileLexicon(mergeLexicon(base, readAdditions(value, 'dossier.yaml')), { version: 'test' });
  } catch (error) {
    if (error instanceof LexiconError) return error.problems;
    throw error;
  }
  return [];
}

describe('additions', () => {
  it('add new entries, with a label made of the forms where none is given', () => {
    const value = {
      issues: [{ id: 'amber', zh: ['琥珀贸易'], en: ['amber trade'] }],
      people: [
        {
          id: 'per:lin-an',
          label: '林岸',
          en: ['Lin An'],
          zh: ['林岸'],
          party: 'NV',
          roles: [{ title: 'President', from: '2031' }],
        },
      ],
    };
    expect(found(value, '林岸谈琥珀贸易; Lin An')).toEqual([
      '林岸=per:lin-an',
      '琥珀贸易=amber',
      'Lin An=per:lin-an',
    ]);
    const merged = mergeLexicon(base, readAdditions(value, 'dossier.yaml'));
    expect(merged.issue[1]).toMatchObject({
      label: { en: 'amber trade', 'zh-Hans': '琥珀贸易', 'zh-Hant': '琥珀貿易' },
      family: 'process',
    });
  });

  it('append forms to an entry with the same id', () => {
    const value = { issues: [{ id: 'tariffs', zh: ['关税', '税则'], en: ['customs duty'] }] };
    expect(found(value, '税则、关税、customs duties')).toEqual([
      '税则=tariffs',
      '关税=tariffs',
      'customs duty=tariffs',
    ]);
    expect(mergeLexicon(base, readAdditions(value, 'x')).issue[0]?.label).toEqual(tariffs.label);
  });

  it('take nothing for nothing', () => {
    expect(mergeLexicon(base, readAdditions(null, 'dossier.yaml'))).toEqual(base);
  });

  it('refuse to override, and name both values', () => {
    const [problem] = problemsOf({ issues: [{ id: 'tariffs', family: 'security' }] });
    expect(problem).toEqual({
      code: 'addition-conflict',
      where: 'dossier.yaml, issues[0], family',
      value: '"security"',
      remedy: 'The entry `tariffs` has "economy". Leave family out, or use another id.',
    });
  });

  it('refuse a form that another entry has, and name both', () => {
    const [problem] = problemsOf({ issues: [{ id: 'levies', zh: ['關稅'] }] });
    expect(problem).toMatchObject({ code: 'form-shared', where: 'issue levies, forms.zh', value: '關稅' });
    expect(problem?.remedy).toContain('`tariffs`');
  });

  it.each([
    [{ isues: [] }, 'addition-key-unknown', 'dossier.yaml', 'isues'],
    [{ issues: [{ id: 'x', zn: ['甲'] }] }, 'addition-key-unknown', 'dossier.yaml, issues[0]', 'zn'],
    [{ issues: [{ zh: ['甲乙'] }] }, 'addition-malformed', 'dossier.yaml, issues[0].id', 'nothing'],
    [{ issues: [{ id: 'x', zh: '甲乙' }] }, 'addition-malformed', 'dossier.yaml, issues[0].zh', '"甲乙"'],
    [{ issues: [{ id: 'x', zh: [/甲/] }] }, 'addition-malformed', 'dossier.yaml, issues[0].zh[0]', '{}'],
    [{ issues: [{ id: 'x', zh: [12] }] }, 'addition-malformed', 'dossier.yaml, issues[0].zh[0]', '12'],
    [
      { issues: [{ id: 'x', family: 'trade' }] },
      'addition-malformed',
      'dossier.yaml, issues[0].family',
      '"trade"',
    ],
    [
      { formulations: [{ id: 'x', valence: 9 }] },
      'addition-malformed',
      'dossier.yaml, formulations[0].valence',
      '9',
    ],
    [[], 'addition-malformed', 'dossier.yaml', '[]'],
  ])('name the key and the value of %j', (value, code, where, offending) => {
    const [problem] = problemsOf(value);
    expect(problem).toMatchObject({ code, where, value: offending });
    expect(problem?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('limit the length of forms', () => {
    const [problem] = problemsOf({ issues: [{ id: 'x', zh: ['甲'.repeat(121)] }] });
    expect(problem?.code).toBe('addition-malformed');
  });
});
