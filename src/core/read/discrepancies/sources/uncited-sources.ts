import { hasList, listedSources } from '../../citations/listed-sources.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** So many sources are shown. */
const MOST = 8;

/** Outlets that the body rests on and the text's own list of sources does not hold. */
export const uncitedSources: Reader<'discrepancy'> = {
  id: 'discrepancy/uncited-source',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Outlets that the body gives as sources and that the list of sources lacks, in one finding; only where at least half of the list tells its outlets, so that a source is not missed for want of its name.',
  after: ['citation'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const listed = listedSources(context);
    if (!hasList(listed)) return;
    const entries = listed.filter(({ place }) => place === 'list');
    if (entries.filter(({ outlet }) => outlet !== null).length * 2 < entries.length) return;
    const missing = earlier.of('citation').filter(({ value }) => value.match === 'body-only');
    if (missing.length === 0) return;
    const draft = disagreement(
      context,
      { discrepancy: 'uncited-source', class: 'gap', about: null },
      missing
        .slice(0, MOST)
        .map(({ evidence: [{ start, end }], value }) => ({ start, end, value: value.outlet })),
    );
    const computed = [
      { of: 'uncited-outlets', value: String(missing.length) },
      { of: 'listed-sources', value: String(entries.length) },
    ];
    yield { ...draft, value: { ...draft.value, computed } };
  },
  examples: [
    {
      language: 'en',
      marked:
        'The talks lasted a day. [[CNN]] reported that aides were tired, and Politico said that more was to come.\n\nReferences\nhttps://www.politico.com/news/2031/07/22/talks-00123\nhttps://www.wsj.com/world/talks-resume-7e63',
      because: 'the body cites an outlet that the list lacks',
      value: { discrepancy: 'uncited-source', class: 'gap' },
    },
    {
      language: 'zh',
      marked:
        '会谈持续一天。据[[路透社]]报道，双方没有达成一致。《金融时报》指出分歧仍在。\n\n参考文献\nhttps://www.ft.com/content/4c90\nhttps://www.wsj.com/world/talks-7e63',
      because: 'an agency cited and not listed',
    },
    {
      language: 'zh',
      marked:
        '會談持續一天。據[[法新社]]報道，雙方沒有達成一致。《金融時報》指出分歧仍在。\n\n參考文獻\nhttps://www.ft.com/content/4c90\nhttps://www.wsj.com/world/talks-7e63',
      because: 'an agency cited and not listed',
    },
    {
      language: 'en',
      marked: 'Reuters reported that talks went on.',
      because: 'a text without a list owes none',
    },
  ],
};
