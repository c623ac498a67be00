import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';

type List = 'entity-list' | 'unreliable-entity-list' | 'sanctions';

const known = new WeakMap<ReadingContext, List>();
/** Words for a list by its own name, and not "the listing" or 列单. */
const OWN_NAME = /(?<!unreliable )entity list|(?<!不可靠)实体清单|列入实体/i;
const SANCTIONS = /sanctions? list(?!ed)/i;
const UNRELIABLE = /unreliable (?:entit|suppl|import|export|vendor)|不可靠(?:实体|供应商|进口商|出口商)/i;

/** The list that "the listing" means: the one that the text names, where it names only that of unreliable entities. */
export function listMeant(context: ReadingContext, form: string): List {
  if (OWN_NAME.test(form)) return 'entity-list';
  let list = known.get(context);
  if (list === undefined) {
    const whole = context.folded({ start: 0, end: context.text.content.length });
    const isNamed = OWN_NAME.test(whole);
    if (!isNamed && UNRELIABLE.test(whole)) list = 'unreliable-entity-list';
    else if (!isNamed && SANCTIONS.test(whole)) list = 'sanctions';
    else list = 'entity-list';
    known.set(context, list);
  }
  return list;
}

/** A list that is only pointed at. */
const POINTED_AT = {
  en: /(?<![a-z])(?:(?:that|this|the|its) (?:black)?list|the listings?)(?! of | price| goes on| includes| begins)(?![a-z])/,
  zh: /(?:那|这|该|上述)(?:张|份|个)?(?:清单|名单)|(?<=^|[,;。、“"和与及并将把在于扩大缩减更新而谈提到关至出进说论前后])(?:清单|名单)(?=[,;。、”"和与及的问之不没未我你他她一很仍]|[上里中]有|上的|里的|都|也|将|会|扩|$)/,
};
const lists = new WeakMap<ReadingContext, readonly number[]>();

/** Where a sentence points back at the list of companies that the text named before, in its shape. */
export function listPointedAt(
  context: ReadingContext,
  { start, language }: Sentence,
  shape: string,
): { readonly start: number; readonly end: number } | null {
  if (!shape.includes('单') && !shape.includes('list')) return null;
  const match = POINTED_AT[language].exec(shape);
  if (match === null) return null;
  let named = lists.get(context);
  if (named === undefined) {
    named = context
      .hits('issue', { start: 0, end: context.text.content.length })
      .flatMap(({ entry, start: at }) => (/entity-list$/.test(entry.id) ? [at] : []));
    lists.set(context, named);
  }
  const first = named[0];
  return first === undefined || first >= start
    ? null
    : { start: match.index, end: match.index + match[0].length };
}
