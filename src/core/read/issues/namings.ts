import { coverOf } from '../../text/cover.ts';
import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { isAtHome, isOfAbroad } from './at-home.ts';
import { isBoatThatPays, isGoodByTheWay, isOnlyBurdened } from './burdened-goods.ts';
import { areProtected } from './by-the-way-chinese.ts';
import { isMannerOnly } from './described-talks.ts';
import { isSourceOnly } from './document-as-source.ts';
import { meantInEnglish } from './english-meant.ts';
import { isInAName, namesAParty } from './in-a-name.ts';
import { investigationMeant } from './investigations.ts';
import { listMeant, listPointedAt } from './listing.ts';
import { meetingAgain } from './meeting-again.ts';
import { meetingPointedAt } from './meetings-to-come.ts';
import { isSaidOfSomebody, namesSomebody } from './of-an-actor.ts';
import { isOfLeaders, isOfOthers, isOfTheirOwn, isVisitAgain, visitOf, visitorIn } from './of-leaders.ts';
import { isOnlyNamed } from './only-named.ts';
import { isOfAPaper, isOnlyNamedInChinese } from './only-named-chinese.ts';
import { pactNames } from './pact-names.ts';
import { rowsIn } from './patterns/rows-in.ts';
import { feePointedAt } from './pointed-at.ts';
import { isOnlyOfRemedies, pointedBackIn } from './pointed-back-chinese.ts';
import { pointedBack } from './pointed-back-english.ts';
import { isOfAHead, shapeOf } from './shape.ts';
import { isAboutTrade, isOfArms } from './subject-matter.ts';
import { isJudgement, isOfRelations, isSupposed, isSupposedWithin } from './supposed.ts';
import { isOfLastVisitor } from './visitors.ts';

/** A place that names an issue: a form of the lexicon, or words of one clause that mean it together. */
export interface Naming extends Span {
  readonly issue: string;
  /** The form that matched, or the words as the pattern took them. */
  readonly form: string;
}

const known = new WeakMap<ReadingContext, Map<Sentence, readonly Naming[]>>();
const NONE: readonly Naming[] = [];

/** Every place of a sentence that names an issue, in text order. Computed once for each sentence. */
export function namingsIn(context: ReadingContext, sentence: Sentence): readonly Naming[] {
  let ofText = known.get(context);
  if (ofText === undefined) {
    ofText = new Map();
    known.set(context, ofText);
  }
  let ofSentence = ofText.get(sentence);
  if (ofSentence === undefined) {
    ofSentence = read(context, sentence);
    ofText.set(sentence, ofSentence);
  }
  return ofSentence;
}

function read(context: ReadingContext, sentence: Sentence): readonly Naming[] {
  const { text, folded } = shapeOf(context, sentence);
  const isTrade = isAboutTrade(context) && !isOfArms(context, sentence);
  const found: Naming[] = [];
  const alone: { readonly span: Span; readonly issues: readonly string[] }[] = [];
  for (const row of rowsIn(text, sentence.language)) {
    if (row.inTrade && !isTrade) continue;
    for (const { index, 0: words } of matchesIn(text, row.pattern)) {
      if (words === '') continue;
      const span = folded.source(index, index + words.length);
      const form = folded.text.slice(index, index + words.length);
      for (const named of row.issues) {
        const issue =
          named === 'leader-visits' ? visitAt(context, sentence, text, index + words.length) : named;
        if (issue !== null) found.push({ start: span.start, end: span.end, issue, form });
      }
      if (row.alone) alone.push({ span, issues: row.issues });
    }
  }
  for (const hit of context.hits('issue', sentence)) {
    if (namesAParty(context, hit) || isInAName(context, hit)) continue;
    const { id } = hit.entry;
    if (id === 'leader-visits') {
      const issue = visitAt(context, sentence, text, folded.at(hit.end));
      if (issue !== null) found.push({ start: hit.start, end: hit.end, issue, form: hit.form });
      continue;
    }
    if (isOfLeaders(id) && isOfOthers(text.slice(0, folded.at(hit.start)), sentence.language)) continue;
    found.push({ start: hit.start, end: hit.end, issue: id, form: hit.form });
  }
  // The visa of a student is both, the student alone is none.
  for (const one of found.filter(({ issue }) => issue === 'student-visas'))
    if (/visa|签证/i.test(one.form)) found.push({ ...one, issue: 'visas' });
  if (isTrade) {
    const names = pactNames(context, sentence);
    if (names !== null)
      for (const { index, 0: words } of matchesIn(text, names)) {
        const span = folded.source(index, index + words.length);
        const form = folded.text.slice(index, index + words.length);
        found.push({ start: span.start, end: span.end, issue: 'trade-deal', form });
        alone.push({ span, issues: ['trade-deal', 'agreement-implementation'] });
      }
  }
  const list = found.some(({ issue }) => issue === 'entity-list')
    ? null
    : listPointedAt(context, sentence, text);
  if (list !== null) {
    const { start, end } = folded.source(list.start, list.end);
    found.push({ start, end, issue: 'entity-list', form: folded.text.slice(list.start, list.end) });
  }
  const meeting = found.some(({ issue }) => isOfLeaders(issue))
    ? null
    : meetingPointedAt(context, sentence, text);
  if (meeting !== null) {
    const { start, end } = folded.source(meeting.start, meeting.end);
    const form = folded.text.slice(meeting.start, meeting.end);
    found.push({ start, end, issue: 'leaders-meeting', form });
  }
  const investigation = investigationMeant(context, sentence, text);
  if (investigation !== null) {
    const { start, end } = folded.source(investigation.start, investigation.end);
    const form = folded.text.slice(investigation.start, investigation.end);
    found.push({ start, end, issue: 'trade-remedies', form });
  }
  const fee = found.some(({ issue }) => issue === 'port-fees') ? null : feePointedAt(context, sentence, text);
  if (fee !== null) {
    const { start, end } = folded.source(fee.start, fee.end);
    found.push({ start, end, issue: 'port-fees', form: folded.text.slice(fee.start, fee.end) });
  }
  for (const { issue, start: from, end: to } of pointedBack(context, sentence, text, (one) =>
    namingsIn(context, one),
  ))
    if (found.every((one) => one.issue !== issue)) {
      const { start, end } = folded.source(from, to);
      found.push({ start, end, issue, form: folded.text.slice(from, to) });
    }
  const isFound = (issue: string) => found.some((one) => one.issue === issue);
  for (const { start: from, end: to, issue } of pointedBackIn(context, sentence, text, isFound, (one) =>
    namingsIn(context, one),
  )) {
    const { start, end } = folded.source(from, to);
    found.push({ start, end, issue, form: folded.text.slice(from, to) });
  }
  if (found.length === 0) return NONE;
  const taken = coverOf(alone.map(({ span }) => span));
  const { language } = sentence;
  const isLess = (one: Naming): boolean => {
    const { issue, form } = one;
    const { family } = context.lexicon.get('issue', issue) ?? {};
    const before = text.slice(0, folded.at(one.start));
    const after = text.slice(folded.at(one.end));
    const named = { issue, form, family, shape: text, before, after };
    if (issue === 'agricultural-purchases' || isGoodByTheWay(form))
      return (
        (language === 'zh' && (isOfAPaper(named) || areProtected(form, before))) ||
        isOnlyBurdened(form, text, folded.at(one.end), language)
      );
    if (language === 'en' ? isOnlyNamed(named) : isOnlyNamedInChinese(named)) return true;
    if (one.issue === 'seafood-fisheries') return isBoatThatPays(one.form, text);
    if (one.issue === 'press-statement')
      return isSourceOnly(text.slice(0, folded.at(one.start)), text.slice(folded.at(one.end)), language);
    if (one.issue === 'readout-asymmetry')
      return (
        isOfAPact(text.slice(0, folded.at(one.start)), language) ||
        (language === 'zh' && SILENT_PAPER.test(form) && !tellsAnExchange(context)) ||
        (SILENT.test(one.form) && isSaidOfSomebody(context, sentence, one.start))
      );
    if (!isJudgement(one.issue)) return false;
    return (
      (one.issue === 'overall-assessment' && isOfRelations(text.slice(0, folded.at(one.start)), language)) ||
      isSupposed(text.slice(0, folded.at(one.start)), language) ||
      isSupposedWithin(one.form, language) ||
      isMannerOnly(one.form, text.slice(folded.at(one.end)), language)
    );
  };
  const isSomebody = namesSomebody(context, sentence);
  const isHome = found.some(({ issue }) => isOfAbroad(issue)) && isAtHome(context, sentence, text);
  return found
    .filter(
      (one) =>
        !(isHome && isOfAbroad(one.issue)) &&
        !isLess(one) &&
        !isSomebody(one.issue, one) &&
        (!taken(one) || alone.some(({ span, issues }) => issues.includes(one.issue) && contains(span, one))),
    )
    .map((one) => {
      const issue = meant(context, sentence, one, text);
      return issue === one.issue ? one : { ...one, issue };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a visit is: where its sentence tells nobody who travels, that of the visitor whom the text named last. */
function visitAt(context: ReadingContext, sentence: Sentence, shape: string, end: number): string | null {
  const issue = visitOf(shape, end, sentence.language);
  if (issue !== 'leader-visits') return issue;
  if (sentence.language === 'zh' && isVisitAgain(shape.slice(0, end)))
    return isOfLastVisitor(context, sentence) ? 'high-level-contacts' : 'leader-visits';
  if (isOfTheirOwn(shape.slice(0, end)))
    return isOfLastVisitor(context, sentence) ? 'high-level-contacts' : null;
  if (visitorIn(shape.slice(0, end), sentence.language) !== null) return issue;
  return isOfLastVisitor(context, sentence) ? 'high-level-contacts' : issue;
}

const PACT = {
  en: /(?<![a-z])(?:agreement|accord|deal|understanding|treaty|framework|pact|text|protocol|contract)s?(?: [a-z]+){0,2} ["“']?(?:contains?|contained|has|have|had|says?|said|includes?) ["“']?$/,
  zh: /(?:谅解|协议|协定|条约|框架|文本|合同)[^,;。]{0,3}$/,
};

/** Words of silence; a person who is silent leaves out nothing of an account. */
const SILENT = /^(?:对此|也|却|则)?(?:只字[未不]提|一字未提|没有提|未提|没提|避而不谈|不愿多谈)/;

/** A paper that is silent about something; only the account of an exchange can leave something of it out. */
const SILENT_PAPER = /^(?:声明|公告)?[^,;。]{0,6}?(?:没有|未|没)(?:提到|提及|提)/;
const EXCHANGES = /通话|通电话|会谈|会晤|会见|会面|磋商|谈判|峰会|对话/;

function tellsAnExchange(context: ReadingContext): boolean {
  return EXCHANGES.test(context.folded({ start: 0, end: context.text.content.length }));
}

/** What stands in no agreement is no gap between two accounts. */
function isOfAPact(before: string, language: Sentence['language']): boolean {
  return PACT[language].test(before);
}

/** What is looked into where an investment is. */
const INVESTED = /投资|外资|收购|并购|入股|资本|交易/;
/** An embargo on arms keeps exports back. */
const ARMS_EMBARGO = /[武军][器火备]禁[运運]/;
/** A list of those who could not be verified restricts exports to them. */
const UNVERIFIED = /未(?:经)?(?:核实|验证)/;

/** Where hostages are a matter of the Middle East; those held anywhere else are people who are held. */
const GAZA = /加沙|加薩|哈马斯|哈瑪斯|以色列|巴勒斯坦|真主党|真主黨|黎巴嫩/;

/** The issue that a naming means in its text: a list or a meeting that is only called so may be another one. */
function meant(context: ReadingContext, sentence: Sentence, { issue, form }: Naming, shape: string): string {
  if (issue === 'entity-list') return UNVERIFIED.test(form) ? 'export-controls' : listMeant(context, form);
  if (sentence.language === 'en' && issue !== 'leaders-meeting')
    return meantInEnglish(context, issue, form, shape);
  if (issue === 'investment-restrictions' && form === '安全审查' && !INVESTED.test(shape))
    return 'national-security';
  if (issue === 'sanctions' && form.endsWith('禁运') && ARMS_EMBARGO.test(context.text.content))
    return 'export-controls';
  if (form === '人质' && !GAZA.test(context.text.content)) return 'detained-citizens';
  if (issue === 'tariffs' && /(?<!进口)税/.test(form) && isOnlyOfRemedies(context)) return 'trade-remedies';
  if (issue !== 'leaders-meeting' || isOfAHead(context, sentence)) return issue;
  return meetingAgain(form, shape, sentence.language) ?? issue;
}
