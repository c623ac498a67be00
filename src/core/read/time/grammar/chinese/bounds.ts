import type { Bounded, Piece } from '../time.ts';

const AFTERWARDS: readonly (readonly [RegExp, Bounded['bound'], boolean])[] = [
  [/^(?:或|及|和)(?:之|以)?前/, '<=', true],
  [/^(?:或|及|和)(?:之|以)?后/, '>=', true],
  [/^以来/, '>=', true],
  [/^(?:至今|迄今)/, '>=', true],
  [/^(?:起|开始)(?!草|诉|源|点|因|义|到底)/, '>=', true],
  [/^(?:之前|以前|前(?!夕|者|提(?![交出供升名])|景|往|来|任|线|沿|方|后))/, '<', true],
  [/^(?:之后|以后|后(?!天|者|续|果|方|期|来|备|台|勤))/, '>', true],
  [/^为止/, '<=', true],
];
const LEAD = /(?<word>自从|自|从|截至|截止到?|直到|直至|不早于|不晚于|早于|晚于|不迟于|最迟|最晚|早在)$/;
/** 有效期至, 延长至, 维持到: what ends on a day has that day as its limit; what is put off (推迟至) takes place on it. */
const UNTIL =
  /(?:(?:有效期?|期限?|延长|展期|持续|适用|起|保留|维持|执行|施行|实施|生效|推行|试行|试点|运行|暂停|中止|停止|冻结|豁免|免除|开放|进行|放宽)(?:一直)?|(?:期|税|措施|豁免|休战|停火|禁令|制裁|限制|许可|排除|暂停)[^,;。]{0,6}(?:顺延|延))[至到]$/;

/** 自4月起, 5月以来, 年底前, 截至2018年: the word before or after opens the time on one side. */
export function withChineseBound(piece: Piece, folded: string, from: number): Piece {
  const { kind } = piece.time;
  if (['length', 'recurring', 'event', 'bounded', 'vague', 'window'].includes(kind)) return piece;
  const tail = folded.slice(piece.end, piece.end + 4);
  const head = folded.slice(Math.max(from, piece.start - 4), piece.start);
  const lead = LEAD.exec(head);
  const word = lead?.groups?.word;
  const within = /^(?:之内|以内|内(?!容|部|外|政|阁|地|需|涵))/.exec(tail);
  if (within !== null && (kind === 'calendar' || kind === 'period'))
    return {
      start: piece.start,
      end: piece.end + within[0].length,
      time: { kind: 'bounded', bound: '<=', of: piece.time },
    };
  const stop = /^止(?!步|血|损|境)/.exec(tail);
  const until =
    stop === null
      ? UNTIL.exec(folded.slice(Math.max(from, piece.start - 14), piece.start))
      : /[至到]$/.exec(head);
  if (kind !== 'interval' && (stop !== null || until !== null))
    return {
      start: piece.start - (until === null ? 0 : 1),
      end: piece.end + (stop?.[0].length ?? 0),
      time: { kind: 'bounded', bound: '<=', of: piece.time },
    };
  // An interval is closed; only a limit word after it says more.
  for (const [pattern, bound] of AFTERWARDS) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    // 继某日之后 lists a day before another, and opens nothing.
    if (/^之?后/.test(match[0]) && /继$/.test(head)) return piece;
    if (kind === 'interval') return piece;
    if (kind === 'days' && /^(?:之?后|以后)/.test(match[0])) return piece;
    const opens = /以来/.test(match[0]) && word !== undefined && /^(?:自从|自|从)$/.test(word);
    const start = piece.start - (opens ? word.length : 0);
    return { start, end: piece.end + match[0].length, time: { kind: 'bounded', bound, of: piece.time } };
  }
  const about = /(?:大约|大概|约)(?:在)?$/.exec(head);
  if (about !== null && kind !== 'interval')
    return { start: piece.start - about[0].length, end: piece.end, time: { kind: 'about', of: piece.time } };
  if (word === undefined || kind === 'interval') return piece;
  const start = piece.start - word.length;
  if (/^(?:截至|截止到?|直到|直至|不迟于|不晚于|最迟|最晚)$/.test(word))
    return { start, end: piece.end, time: { kind: 'bounded', bound: '<=', of: piece.time } };
  if (word === '早于')
    return { start, end: piece.end, time: { kind: 'bounded', bound: '<', of: piece.time } };
  if (word === '晚于')
    return { start, end: piece.end, time: { kind: 'bounded', bound: '>', of: piece.time } };
  if (word === '自' || word === '自从' || word === '不早于')
    return { start, end: piece.end, time: { kind: 'bounded', bound: '>=', of: piece.time } };
  return piece;
}

/** 年内, 月内, 周内: before the unit of speaking ends. */
export function unitsWithin(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of folded.matchAll(
    /(?<![0-9一二两三四五六七八九十几数多半今去明个每])(?<unit>年|月|周)内(?!瓦|容|部)/g,
  )) {
    const unit = { 年: 'year', 月: 'month', 周: 'week' }[match.groups?.unit ?? ''] as
      | 'year'
      | 'month'
      | 'week';
    const of = { kind: 'period', unit, by: 0 } as const;
    found.push({ start: match.index, end: match.index + 2, time: { kind: 'bounded', bound: '<=', of } });
  }
  return found;
}
