import { type Actor, actor } from '../actors/actor.ts';

/** Chinese pronouns and what they are not part of. */
const CHINESE =
  /(?:(?:该|本)(?:部门?|局|署|厅|机构|组织|委员会|办公室|使馆|大使馆|馆|公司|企业|集团|协会|商会|研究所|智库|银行|央行|党|报|社|台|刊|网站?|媒体|通讯社|周刊|杂志|电视台)(?![长员门们下事务分外交内队告道论评])|后者|前者|他们|她们|我们|我方|我国|己方|对方|他|她|我|其)/g;
const NOT_BEFORE = /[其吉利自无忘维]$/;
const NOT_AFTER = /^(?:国|人|日|处|乡|者|她)/;

const KIND: ReadonlyMap<string, NonNullable<Actor['pronoun']>> = new Map([
  ['他们', 'third-plural'],
  ['她们', 'third-plural'],
  ['我们', 'first-plural'],
  ['我方', 'first'],
  ['我国', 'first'],
  ['己方', 'third'],
  ['对方', 'counterpart'],
  ['后者', 'counterpart'],
  ['前者', 'counterpart'],
  ['他', 'third'],
  ['她', 'third'],
  ['我', 'first'],
  ['其', 'third'],
  ['he', 'third'],
  ['she', 'third'],
  ['it', 'thing'],
  ['they', 'third-plural'],
  ['i', 'first'],
  ['we', 'first-plural'],
]);

/** The pronouns of a Chinese stretch that starts at `from`. */
export function chinesePronouns(text: string, from: number, to: number): Actor[] {
  const found: Actor[] = [];
  const stretch = text.slice(from, to);
  CHINESE.lastIndex = 0;
  for (let match = CHINESE.exec(stretch); match !== null; match = CHINESE.exec(stretch)) {
    const start = match.index;
    const end = start + match[0].length;
    // 日本媒体: a name that ends in 本.
    if (match[0].startsWith('本') && /(?:^|[^0-9])日$/.test(stretch.slice(0, start))) continue;
    if (NOT_BEFORE.test(stretch.slice(0, start)) || NOT_AFTER.test(stretch.slice(end, end + 1))) continue;
    if (match[0] === '其' && /^(?:中|他|余|次|实|它|间|后)/.test(stretch.slice(end, end + 1))) continue;
    found.push(pronoun(match[0], from + start, from + end));
  }
  return found;
}

/** A word for a thing named before that says something: 报道 in 报道又指. */
export function thing(start: number, end: number): Actor {
  return actor({ kind: 'pronoun', id: null, start, end, pronoun: 'thing' });
}

/** The English pronoun that ends at `end`, where the word there is one. */
export function englishPronoun(word: string, end: number): Actor | null {
  return KIND.has(word) ? pronoun(word, end - word.length, end) : null;
}

function pronoun(word: string, start: number, end: number): Actor {
  const kind = KIND.get(word) ?? (/^[该本]/.test(word) ? 'thing' : null);
  return actor({ kind: 'pronoun', id: null, start, end, pronoun: kind });
}
