import type { Language } from '../../text/language.ts';

/** How a list of names stands to a delegation. */
export type DelegationPart = 'members' | 'lead' | 'added' | 'removed';

/** A list in the folded words of a sentence. */
export interface DelegationList {
  readonly part: DelegationPart;
  readonly start: number;
  readonly end: number;
}

const BODY_ZH = '(?:代表团|谈判团|工作组|谈判团队|谈判班子|团队)';
const LIST_ZH = '(?<list>[^,;:。!?“”]{2,160}?)';
const LIST_EN = "(?<list>[a-z][a-z0-9 ,.'’-]{2,240}?)";
const BODY_EN = '(?:delegation|negotiating team|team of negotiators|negotiation team|team)';

/** `sign`: words without which the pattern cannot match. */
type Row = readonly [part: DelegationPart, sign: RegExp, pattern: RegExp];

const ZH: readonly Row[] = [
  ['members', /组成/, new RegExp(`由${LIST_ZH}组成[^,;。]{0,8}${BODY_ZH}`)],
  [
    'members',
    /成员|包括/,
    new RegExp(
      `${BODY_ZH}(?:的)?(?:主要)?(?:成员)?(?:还)?(?:包括|有|为)${LIST_ZH}(?:等)?(?:人)?(?=[,;。]|$)`,
    ),
  ],
  ['lead', /率领|带队|牵头|带领/, new RegExp(`${BODY_ZH}(?:将)?由${LIST_ZH}(?:率领|带队|牵头|带领)`)],
  ['lead', /率/, new RegExp(`(?:^|[,;。将派由])${LIST_ZH}(?:将|已)?率(?:领)?[^,;。]{0,10}(?:代表团|团)`)],
  [
    'added',
    /新增|增派|增加|加入/,
    new RegExp(
      `(?:除[^,;。]{2,40}?外,?(?:还)?|${BODY_ZH}(?:中)?(?:此次)?)(?:新增|增派|增加|加入)(?:了)?${LIST_ZH}(?=[,;。]|$)`,
    ),
  ],
  [
    'removed',
    /不再|退出|未列/,
    new RegExp(`${LIST_ZH}(?:不再|未)(?:参加|列入|加入|随)[^,;。]{0,6}${BODY_ZH}`),
  ],
];

const EN: readonly Row[] = [
  [
    'lead',
    /led by|headed by/,
    new RegExp(
      `(?<![a-z])${BODY_EN}(?:,? (?:which|that))?(?: is| was| will be| to be)? (?:led|headed) by ${LIST_EN}(?=,? (?:and (?:includ|will|was|is)|will|arriv|travel|held|met|includ)|[.;]|$)`,
    ),
  ],
  [
    'members',
    /includ|made up|consist|compris/,
    new RegExp(
      `(?<![a-z])${BODY_EN}[^.;]{0,60}? (?:includes|included|including|made up of|consisting of|comprising|will include) ${LIST_EN}(?=,? (?:will|to hold|to meet|arriv|travel|held|met)|[.;]|$)`,
    ),
  ],
  ['added', /added|joined by/, new RegExp(`(?<![a-z])added ${LIST_EN} to (?:its|the|their) ${BODY_EN}`)],
  [
    'removed',
    /dropped|removed/,
    new RegExp(`(?<![a-z])(?:dropped|removed) ${LIST_EN} from (?:its|the|their) ${BODY_EN}`),
  ],
];

/** Lists of who belongs to, leads, joins or leaves a delegation. */
export function delegationLists(text: string, language: Language): DelegationList[] {
  const found: DelegationList[] = [];
  for (const [part, sign, pattern] of language === 'zh' ? ZH : EN) {
    if (!sign.test(text)) continue;
    const match = pattern.exec(text);
    const list = match?.groups?.list;
    if (match === null || list === undefined) continue;
    const start = match.index + match[0].indexOf(list);
    found.push({ part, start, end: start + list.length });
  }
  return found;
}
