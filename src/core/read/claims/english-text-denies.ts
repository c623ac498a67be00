import { ENGLISH_BINDING_VERBS, ENGLISH_BONDS } from '../../lexicon/data/verdicts/english.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, mayStand, sought } from '../sought/may-stand.ts';
import { contentStart } from '../statements/content-start.ts';
import type { Statement } from '../statements/statement.ts';
import { type Claimed, claimantOf } from './claim.ts';
import { verbGroup } from './english-verb-group.ts';
import { verbTable } from './english-verbs.ts';

const TABLE = verbTable({ bind: ENGLISH_BINDING_VERBS });
const VERBS = sought(TABLE.pattern);

/** A text that binds, or a part of one. */
const TEXT = `(?:${[...ENGLISH_BONDS.agreement, 'text', 'document', 'statement', 'paper', 'paragraph', 'article', 'clause', 'terms', 'resolution', 'minutes', 'wording'].join('|')})s?`;
const NAMES_TEXT = new RegExp(`(?<![a-z])${TEXT}(?![a-z])`);
/** The text as the subject of the verb: named right before it, or by a pronoun for the one named before. */
const SUBJECT = new RegExp(
  `(?:(?<named>(?<![a-z])${TEXT}(?: (?!and |but |while |said |that it )[^,;]{1,60}?)?(?:, [^,;]{2,60},)?)|(?:^|[\\s"“])(?<pronoun>it|this|that|which|they)(?: itself)?)["”]? ?$`,
);
/** No part of it: "nothing in the text", "not one line of the accord". */
const NO_PART =
  /(?<![a-z])(?:nothing|nowhere|(?:no|not one|not a single) (?:[a-z]+ )?(?:paragraph|clause|article|line|provision|word|sentence|section|part|page))(?![a-z])/;
/** What it does not say: "not one word about", "no figure". */
const NOTHING =
  /^ ?["“]?(?:no(?:t)?(?: (?:one|a|any|a single))? (?!later|less|more|fewer|doubt|longer|only)[a-z]|nothing|neither|none)/;
/** The same without a verb of binding. */
const SILENT = new RegExp(
  `(?<![a-z])${TEXT}(?: [^,;]{1,40}?)? (?:is|was|remains?) (?:entirely |completely |wholly )?silent (?:on|about|as to)(?![a-z])|(?<![a-z])${TEXT}(?: [^,;]{1,40}?)? (?:makes?|made) no (?:mention|reference)|(?<![a-z])${TEXT}(?: [^,;]{1,40}?)? (?:has|have|had) nothing to (?:say|do)(?![a-z])`,
);
const MAY_BE_SILENT = sought(SILENT);
/** What a text is said to hold instead of a duty, or that it is no more in force; an answer to a charge alone. */
const NO_DUTY = new RegExp(
  `(?<![a-z])${TEXT}(?: [^,;]{1,30}?)? (?:(?:only |merely |simply )?(?:describ(?:ed|es)|call(?:ed|s)|sets? out|speaks? of|spoke of|refer(?:s|red) to|express(?:ed|es)|contain(?:ed|s)|lists?|listed|recorded|records|mention(?:ed|s)|state[sd]?|(?:is|was|were)) [^;]{0,60}?(?:goals?|intentions?|aspirations?|aims?|targets?|hopes?|wish(?:es)?|best efforts|ambition|not an? (?:invoice|order|contract|obligation|duty|promise|deadline|shopping list))|(?:had |has |have )?(?:lapsed|expired|run out|ended)|(?:was|were|is) (?:no longer|not yet) in force)(?![a-z])`,
);
const MAY_BE_NO_DUTY = sought(NO_DUTY);

/** That a text binds nobody to this: "it does not oblige us to", "the accord contains not one word about". */
export function textDenies(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, start, end, text } = statement;
  const claimant = claimantOf(context, statement);
  // What a report or an expert finds in a text is no denial.
  if (claimant.parties.length !== 1) return null;
  const silent = mayStand(frame, MAY_BE_SILENT) ? SILENT.exec(text) : null;
  const noDuty = silent === null && mayStand(frame, MAY_BE_NO_DUTY) ? NO_DUTY.exec(text) : null;
  const at = silent?.index ?? denialAt(statement) ?? noDuty?.index ?? null;
  if (at === null || /(?:^|[\s"“])(?:if|unless|whether)(?![a-z])/.test(text.slice(0, at))) return null;
  const from = contentStart(statement);
  return {
    statement,
    claim: 'denied',
    accused: { id: claimant.ids[0] ?? null, words: null },
    start: Math.min(from, start + at),
    end,
    commitment: null,
    reply: true,
    ...(noDuty !== null && at === noDuty.index ? { needsCharge: true } : {}),
  };
}

/** Where the subject of a verb of binding that is denied stands; `null` where none is. */
function denialAt(statement: Statement): number | null {
  const { frame, text, previous, before } = statement;
  for (const { index, 0: word } of matchesWithin(frame, text, VERBS)) {
    for (const { form, particle } of TABLE.byWord.get(word) ?? []) {
      const rest = text.slice(index + word.length);
      if (particle !== '' && !rest.startsWith(` ${particle}`)) continue;
      const group = verbGroup(text, index, form);
      if (group === null || group.passive) continue;
      const lead = text.slice(0, index - group.length);
      const subject = SUBJECT.exec(lead);
      if (subject === null) continue;
      const isNothing = NOTHING.test(rest.slice(particle.length === 0 ? 0 : particle.length + 1));
      const noPart = NO_PART.exec(lead);
      if (group.negated === (isNothing || noPart !== null)) continue;
      const isNamed =
        subject.groups?.named !== undefined ||
        NAMES_TEXT.test(frame.text.slice(0, statement.start)) ||
        (previous !== null && NAMES_TEXT.test(previous.text)) ||
        (before !== null && NAMES_TEXT.test(before.frame.text));
      if (isNamed) return Math.min(subject.index, noPart?.index ?? subject.index);
    }
  }
  return null;
}
