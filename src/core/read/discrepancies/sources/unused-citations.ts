import { listedSources } from '../../citations/listed-sources.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** So many sources are shown. */
const MOST = 8;

/** So many outlets must the body name: a text that never names its sources in words leaves none out. */
const NAMED = 2;

/** Listed sources whose outlets the body never names. */
export const unusedCitations: Reader<'discrepancy'> = {
  id: 'discrepancy/unused-citation',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Sources of the list whose outlets the body never names and whose notes it never calls, in one finding; only where the body does name outlets as its sources.',
  after: ['citation'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const list = new Set(
      listedSources(context)
        .filter(({ place, outlet }) => place === 'list' && outlet !== null)
        .map(({ start }) => start),
    );
    if (list.size < 2) return;
    const citations = earlier.of('citation');
    const named = new Set(
      citations.flatMap(({ value }) => (value.match === 'list-only' ? [] : [value.outlet])),
    );
    const unused = citations.filter(
      ({ value, evidence }) => value.match === 'list-only' && list.has(evidence[0].start),
    );
    if (named.size < NAMED || unused.length === 0) return;
    const draft = disagreement(
      context,
      { discrepancy: 'unused-citation', class: 'caution', about: null },
      unused
        .slice(0, MOST)
        .map(({ evidence: [{ start, end }], value }) => ({ start, end, value: value.outlet })),
    );
    const computed = [
      { of: 'unused-sources', value: String(unused.length) },
      { of: 'listed-sources', value: String(list.size) },
    ];
    yield { ...draft, value: { ...draft.value, computed } };
  },
  examples: [
    {
      language: 'en',
      marked:
        'The talks lasted a day. CNN reported that aides were tired, and Politico said that more was to come.\n\nReferences\nhttps://www.politico.com/news/2031/07/22/talks-00123\n[[https://www.wsj.com/world/talks-resume-7e63]]',
      because: 'the body names other outlets and never this one',
      value: { discrepancy: 'unused-citation', class: 'caution' },
    },
    {
      language: 'zh',
      marked:
        '会谈持续一天。据路透社报道，双方没有达成一致。《金融时报》指出分歧仍在。\n\n参考文献\nhttps://www.ft.com/content/4c90\n[[https://www.wsj.com/world/talks-7e63]]',
      because: 'listed and never named',
    },
    {
      language: 'zh',
      marked:
        '會談持續一天。據路透社報道，雙方沒有達成一致。《金融時報》指出分歧仍在。\n\n參考文獻\nhttps://www.ft.com/content/4c90\n[[https://www.wsj.com/world/talks-7e63]]',
      because: 'listed and never named',
    },
    {
      language: 'en',
      marked:
        'The talks lasted a day and ended in silence.\n\nReferences\nhttps://www.ft.com/content/4c90\nhttps://www.wsj.com/world/talks-7e63',
      because: 'the body names none of its sources, which is a way to write',
    },
  ],
};
