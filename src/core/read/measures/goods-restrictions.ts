import type { CueEntry } from '../../lexicon/entry.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { chineseHeadNouns } from './chinese-head-nouns.ts';
import { chineseNamedActs } from './chinese-named-acts.ts';
import { chinesePlainNames } from './chinese-plain-names.ts';
import { englishHeadNouns } from './english-head-nouns.ts';
import { englishPlainNames, type PlainName } from './english-plain-names.ts';
import { GOODS_EN } from './goods-nouns.ts';
import type { KindWord, Placed } from './words.ts';

/** Issues that are goods and techniques, which a state controls when they leave it. */
const GOODS: ReadonlySet<string> = new Set([
  'semiconductors',
  'rare-earths',
  'critical-minerals',
  'eda-software',
  'aero-engines',
  'emerging-technology',
]);

/** A noun of restricting behind the goods: chip curbs, 稀土管制. */
const BEHIND_EN =
  /^ (?:(?:export|sales?|trade) )?(?:curbs?|controls?|restrictions?|rules?|limits?|bans?)(?![a-z-])/;
const BEHIND_ZH =
  /^(?:和[^,;:。、]{1,6})?(?:领域|产品|相关物项|技术)?的?(?:管制|限制(?!性)|禁令|封锁)(?:措施)?/;
/** The same noun before them: "restrictions on the sale of chips". */
const BEFORE_EN =
  /(?:^|[^a-z])((?:export |sales? |trade )?(?:curbs?|controls?|restrictions?|limits?|bans?|rules?) (?:on|for) (?:(?!and |or )[a-z-]+ ){0,4})$/;
const TRADE_EN = /^ (exports?|imports?|shipments?|sales|supplies)(?![a-z])/;

/** Both in one word of the lexicon. */
const WHOLE =
  / (?:curbs?|controls?|restrictions?|rules?|limits?|bans?)$|^(?:curbs?|controls?|restrictions?|limits?|bans?) on |^.{2,6}(?:管制|限制|禁令)$/;
/** An embargo on beef keeps it out, whatever else is called so. */
function isEmbargo({ entry, start, end }: KindWord, id: string | undefined): boolean {
  return (
    id === 'import-restriction' && entry.id === 'measure-kind:export-ban' && end - start <= 'embargoes'.length
  );
}

function wordOf(entry: CueEntry, one: Placed & Partial<PlainName>): KindWord {
  return {
    start: one.start,
    end: one.end,
    entry,
    nature: String(entry.attributes?.nature ?? 'restriction'),
    isList: one.isList === true,
    isFlow: false,
    ...(one.isWeak ? { isWeak: true } : {}),
    ...(one.act === undefined ? {} : { act: one.act }),
  };
}

/** Goods of a party, which a restriction keeps out: "a ban on Tessalian poultry". */
const GOODS_OF = new RegExp(`^ (?:[a-z-]+ ){0,2}(?:${GOODS_EN})(?![a-z])`);
const ON_ANYTHING = /(?<![a-z])(?:export )?(?:controls|restrictions|curbs) on(?= [a-z])/g;
/** A noun of restricting with trade behind it: "ban on the export of". */
const ON_TRADE_EN =
  /(?:^|[^a-z])((?:curbs?|controls?|restrictions?|limits?|bans?|quotas?|caps?|embargo|moratorium|prohibitions?) on (?:the |all |its |some |any |further |most |imports of |imported ){0,2})$/;

/**
 * Restrictions that are called by what they are on: chip curbs, controls on rare earths, 芯片限制, "the ban on exports".
 * Of trade alone, halting is an act; a noun of restricting beside it is a restriction that stands.
 * @param found the measures that the lexicon names in the sentence
 */
export function goodsRestrictions(
  context: ReadingContext,
  frame: Frame,
  found: readonly KindWord[],
): readonly KindWord[] {
  const { text, language } = frame;
  const entries = context.lexicon.data.cue;
  const entry = (id: string): CueEntry | undefined => entries.find((one) => one.id === `measure-kind:${id}`);
  const made: KindWord[] = [];
  const make = (start: number, stop: number, name?: string, isList = false, isWeak = false): void => {
    // "A ban on cobalt exports" goes as far as the trade.
    const trade =
      language === 'en' && / on /.test(text.slice(start, stop))
        ? TRADE_EN.exec(text.slice(stop, stop + 16))
        : null;
    const end = stop + (trade?.[0].length ?? 0);
    const id = trade?.[1]?.startsWith('import') === true ? 'import-restriction' : name;
    const words = text.slice(start, end);
    const isBan = /(?<![a-z])bans?(?![a-z])|禁令|封锁/.test(words);
    const of = entry(id ?? (isBan ? 'export-ban' : 'export-control'));
    if (
      of === undefined ||
      [...found, ...made].some(
        (one) => !one.isFlow && !isEmbargo(one, id) && one.start < end && start < one.end,
      )
    )
      return;
    made.push({ ...wordOf(of, { start, end, isList, isWeak }), isFlow: of.attributes?.flow === 1 });
  };
  for (const { entry: issue, ...hit } of context.hits('issue', frame.sentence)) {
    if (!GOODS.has(issue.id) && issue.id !== 'export-controls') continue;
    const [start, end] = [frame.local(hit.start), frame.local(hit.end)];
    if (WHOLE.test(text.slice(start, end))) {
      make(start, end);
      continue;
    }
    if (!GOODS.has(issue.id)) continue;
    const behind = (language === 'zh' ? BEHIND_ZH : BEHIND_EN).exec(text.slice(end, end + 30));
    if (behind !== null) make(start, end + behind[0].length);
    else if (language === 'en') before(BEFORE_EN, start, end);
  }
  if (language === 'zh') {
    const parties = context
      .hits('party', frame.sentence)
      .map((hit) => ({ start: frame.local(hit.start), end: frame.local(hit.end) }));
    for (const one of chineseNamedActs(frame, parties)) {
      const of = entry(one.kind);
      if (of !== undefined) made.push(wordOf(of, one));
    }
  }
  const plain = language === 'en' ? englishPlainNames(frame) : chinesePlainNames(frame);
  for (const one of plain) make(one.start, one.end, one.kind, one.isList);
  if (language === 'en') {
    for (const one of found) if (one.isFlow) before(ON_TRADE_EN, one.start, one.end);
    for (const hit of context.hits('party', frame.sentence)) {
      const [start, end] = [frame.local(hit.start), frame.local(hit.end)];
      if (!GOODS_OF.test(text.slice(end, end + 40))) continue;
      const noun = ON_TRADE_EN.exec(text.slice(Math.max(0, start - 40), start));
      if (noun?.[1] !== undefined)
        make(
          start - noun[1].length,
          start - 1,
          /^quota/.test(noun[1]) ? 'import-quota' : 'import-restriction',
        );
    }
    // A statement of measures speaks of no other restrictions.
    if (context.about.kind === 'statement')
      for (const match of matchesIn(text, ON_ANYTHING)) make(match.index, match.index + match[0].length);
  }
  const heads = language === 'en' ? englishHeadNouns(frame) : chineseHeadNouns(frame);
  for (const one of heads) make(one.start, one.end, one.kind, one.isList, one.isWeak);
  return made;

  function before(pattern: RegExp, start: number, end: number): void {
    const match = pattern.exec(text.slice(Math.max(0, start - 60), start));
    if (match?.[1] !== undefined) make(start - match[1].length, end);
  }
}
