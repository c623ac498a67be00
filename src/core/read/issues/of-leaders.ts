import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';

/** Issues of those who head a government. */
export function isOfLeaders(issue: string): boolean {
  return issue === 'leader-visits' || issue === 'leaders-meeting';
}

/** Subjects of a visit or a meeting that is none of leaders, where no leader is named in the clause as well. */
const OTHERS = {
  en: /N|(?<!prime )ministers?(?![a-z])|secretar(?:y|ies)|delegations?|envoys?|teams?(?![a-z])|negotiators?|officials|tourists|students|executives|companies|consuls?(?![a-z])|consular|ambassadors?|diplomats?|lawyers?|inspectors?|auditors?|doctors?|relatives|famil(?:y|ies)|journalists|reporters|experts|monitors|observers|pilgrims|patients|customers|ships?(?![a-z])|frigates?|warships?/,
  zh: /N|人员|官兵|舰|外长|部长|大臣|代表团|特使|团队|谈判代表|首席代表|贸易代表|官员|游客|学生|企业/,
};
const LEADERS = {
  en: /H|(?<!vice )president|prime minister|chancellor|leaders?(?![a-z])|(?<![a-z])king(?![a-z])|(?<![a-z])(?:i|he|she|him|her)(?![a-z])/,
  zh: /H|总统|主席|总理|首相|元首|领导人|首脑|[我他她]/,
};

/**
 * Whether a visit or a meeting is one of ministers, teams or tourists.
 * @param before the shape of the sentence up to the words that name it
 */
export function isOfOthers(before: string, language: Language): boolean {
  const clause = before.slice(Math.max(...[...';.。；'].map((mark) => before.lastIndexOf(mark))) + 1);
  return OTHERS[language].test(clause) && !LEADERS[language].test(clause);
}

const MINISTERS = {
  en: /N|(?<!prime )ministers?(?![a-z])|secretar(?:y|ies) (?:of state|for foreign)|deputy ministers?/,
  zh: /N|外长|部长|防长|财长|大臣|国务卿|副外长/,
};
/** Whose visits they are may stand behind: "mutual visits by the foreign ministers". */
const BEHIND = { en: /^ (?:by|of|between) [^,;.]{2,60}/, zh: /^$/ };

/**
 * What a visit is: one of leaders, a contact of ministers, or nothing (`null`) where delegations or tourists travel.
 * @param shape the sentence as patterns see it
 * @param end where the words of the visit end
 */
export function visitOf(shape: string, end: number, language: Language): string | null {
  const behind = BEHIND[language].exec(shape.slice(end))?.[0] ?? '';
  const words = shape.slice(0, end);
  if (!isOfOthers(words, language) && !(OTHERS[language].test(behind) && !LEADERS[language].test(behind)))
    return 'leader-visits';
  const clause = words.slice(Math.max(...[...';.。；'].map((mark) => words.lastIndexOf(mark))) + 1);
  return MINISTERS[language].test(clause) || MINISTERS[language].test(behind) ? 'high-level-contacts' : null;
}

const VISITORS = {
  en: new RegExp(`(?<others>${OTHERS.en.source})|(?<leaders>${LEADERS.en.source})`, 'g'),
  zh: new RegExp(`(?<others>${OTHERS.zh.source})|(?<leaders>H|总统|主席|总理|首相|元首|领导人|首脑)`, 'g'),
};

/**
 * Who travels: whoever is named last before the words of the visit, in their clause; `null` where nobody is.
 * @param before the shape of the sentence up to the words of the visit
 */
export function visitorIn(before: string, language: Language): 'leaders' | 'others' | null {
  const clause = before.slice(Math.max(...[...';.。；'].map((mark) => before.lastIndexOf(mark))) + 1);
  let last: 'leaders' | 'others' | null = null;
  for (const { groups } of matchesIn(clause, VISITORS[language]))
    last = groups?.leaders === undefined ? 'others' : 'leaders';
  return last;
}

const OWN =
  /(?<!率[^,;。]{0,12})(?:代表团|外长|部长|大臣|特使|N)(?:即将|将)?(?:来访|到访|访问?)[^,;。]{0,4}$/;

/** Whether the visitors stand right before the words of the visit, whoever else is named: 代表团访问前. Chinese only. */
export function isOfTheirOwn(words: string): boolean {
  return OWN.test(words);
}

const SPOKEN_OF =
  /(?:说|称|表示|透露|指出|认为|介绍|强调|坦言|披露)[,:]?[“"]?[^;。]{0,30}?(?:此[行访]|此次访问|这[次趟](?:访问|出访)?|访问期间)$/;

/** Whether somebody speaks of a visit that was named before, and is not its visitor: 岑立透露，此行的重头戏是…. Chinese. */
export function isVisitAgain(words: string): boolean {
  return SPOKEN_OF.test(words.slice(-60));
}
