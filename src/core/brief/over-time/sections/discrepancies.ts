import type { Bound } from '../../../read/values/bound.ts';
import type { CheckedQuotation } from '../../../track/discrepancies/checked-quotation.ts';
import type { SourceDiscrepancy } from '../../../track/discrepancies/source-discrepancy.ts';
import type { Part, Section, Sentence } from '../../document.ts';
import { byMentions, byQuotes, told, verbatim } from '../citing.ts';
import { DIFFERENCE_LABELS } from '../labels/difference-labels.ts';
import { MEASURE_LABELS } from '../labels/measure-labels.ts';
import { headed, item, items, note, section } from '../parts.ts';
import type { View } from '../view.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** What sources tell differently, every version with its words, and quotations held against what a side published. */
export function discrepanciesSection(view: View): Section {
  const { tracking, say } = view;
  const found = [...tracking.discrepancies].reverse().flatMap((one) => discrepancyItem(one, view));
  const wrong = tracking.quotations.filter(({ status }) => status === 'altered' || status === 'elided');
  const missing = tracking.quotations.filter(({ status }) => status === 'not-found');
  return section('discrepancies', say.headings.discrepancies, [
    note(say.discrepanciesNote),
    ...items(found, 8, view),
    ...headed(say.sub.quotations, [
      ...items(
        wrong.flatMap((one) => quotationItem(one, view)),
        6,
        view,
      ),
      ...folded(missing, view),
    ]),
  ]);
}

function discrepancyItem(one: SourceDiscrepancy, view: View): readonly Item[] {
  const { say, names, language } = view;
  const { id, type, aspect } = one.subject;
  const isContact = type === 'exchange' || type === 'document' || type === 'meeting';
  const of = isContact ? names.exchange(id) : type === 'measure' ? measureText(id, view) : names.source(id);
  const label = say.discrepancyHead(
    DIFFERENCE_LABELS(one.kind, language),
    of,
    aspect === null ? null : aspectText(aspect, view),
    DIFFERENCE_LABELS(one.rule, language),
  );
  const versions = one.versions.flatMap(({ value, mentions, sources }): readonly Sentence[] =>
    told(
      [say.versionOf(valueText(value, view), sources), ...verbatim(mentions[0].evidence, view)],
      byMentions(mentions),
    ),
  );
  const computed = one.computed.flatMap(({ of: what, value }) =>
    what === 'since' ? [] : [`${DIFFERENCE_LABELS(what, language)} ${value}`],
  );
  const first = one.versions[0]?.mentions ?? [];
  return item(label, [
    ...versions,
    ...(computed.length > 0 ? told([say.computed(computed)], byMentions(first)) : []),
  ]);
}

/** `NV>LH tariff-rate` in words. */
function measureText(id: string, { names, language, say }: View): string {
  const [sides = '', kind = ''] = id.split(' ');
  const [by = '', on = ''] = sides.split('>');
  const who = names.sides([by], on === '' ? [] : [on]);
  return kind === '' ? who : say.kindAct(who, MEASURE_LABELS(kind, language), '');
}

/** What of the subject: an issue, a kind of body, or the level that a change starts from. */
function aspectText(aspect: string, { names, language, say }: View): string {
  const [, unit, before] = /^(\S+) from (\S+)$/.exec(aspect) ?? [];
  if (before !== undefined) return say.fromLevel(unit === 'percent' ? `${before}%` : `${before} ${unit}`);
  const issue = names.issue(aspect);
  return issue === aspect ? DIFFERENCE_LABELS(aspect, language) : issue;
}

function valueText(value: string, { names, language, wording }: View): string {
  const [, minutes, bound] = /^(\d+) (exact|approx|<~|>=|<=|>|<)$/.exec(value) ?? [];
  if (minutes !== undefined) return wording.duration(Number(minutes), bound as Bound);
  if (/^(?:\.\.\/)?\d{4}-\d\d/.test(value)) return names.date(value);
  return DIFFERENCE_LABELS(value, language);
}

function quotationItem(one: CheckedQuotation, view: View): readonly Item[] {
  const { say, names } = view;
  return item(say.quotationOf(names.source(one.speaker), one.status), [
    ...told([say.quotedAs, ...verbatim(one.mention.evidence, view)], byMentions([one.mention])),
    ...one.originals
      .slice(0, 2)
      .flatMap(({ quote }) => told([say.publishedAs, ...verbatim(quote, view)], byQuotes([quote]))),
  ]);
}

/** Words that stand in no text of the side that is here: most were said and never published. */
function folded(missing: readonly CheckedQuotation[], view: View): readonly Part[] {
  const { say, names, sweep } = view;
  const shown = missing
    .slice(0, 40)
    .flatMap((one) =>
      told(
        [
          say.notFound(names.source(one.speaker), one.searched.texts),
          ...verbatim(one.mention.evidence, view),
        ],
        [...byMentions([one.mention]), sweep(say.look.quotation(names.party(one.party), one.words))],
      ),
    );
  if (shown.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: say.notFoundCount(missing.length),
      parts: shown.map((one) => ({ kind: 'paragraph' as const, sentences: [one] as const })),
    },
  ];
}
