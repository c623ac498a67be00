import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import { type Folded, matchesWithin, mayStand, type Sought, sought } from '../sought/may-stand.ts';

/** How an exchange took place. */
export type Channel = 'call' | 'video' | 'meeting' | 'talks' | 'letter';

/** A word for a kind of exchange. Offsets are into the folded text. */
export interface ChannelWord {
  readonly start: number;
  readonly end: number;
  readonly channel: Channel;
  /** "Spoke with" means a call by habit of the form; any other word of the sentence tells better. */
  readonly weak: boolean;
}

/** `sign`: words without which the pattern cannot match; looking for them takes far less time. */
type Table = readonly (readonly [channel: Channel, sign: Sought, pattern: RegExp])[];

// In the order in which they claim characters: 视频会晤 is a video exchange before it is a 会晤.
const ZH: Table = [
  ['video', sought(/视频/), /视频(?:通话|会晤|会谈|会见|连线|峰会|对话|通电话|磋商)|视频(?:方式|形式)/g],
  [
    'call',
    sought(/[话电]/),
    /通(?:了|完|过|上)?(?:一次|一个|一通|[0-9一二三四五六七八九十半两多约近个]{1,7}(?:分钟|小时|半小时|钟头)的?)?(?:长途|热线)?电话|电话(?:会谈|交谈|会晤|沟通|联系|通话|交流)|(?:打来|打了|打)(?:一通)?电话|来电(?!影|视|站)|(?<!普)通(?:了|完|过|上)?话(?!题|说|语)/g,
  ],
  [
    'letter',
    sought(/[信函]|贺电|书信/),
    /互致(?:信函|贺信|贺电|信|函)|致(?:信|函)(?!任|心)|复(?:信|函)|来信|贺信|贺电|书信/g,
  ],
  ['talks', sought(/会谈|谈判|磋商/), /(?<!元首|首脑)会谈|谈判(?!代表|桌|者|人员|团队|筹码)|磋商(?!机制)/g],
  [
    'meeting',
    sought(/[晤见面]|元首会谈|首脑会谈|接待/),
    /会晤|会见(?!厅)|会面|(?<!意|主|偏|成|可|政)见(?:了)?面|晤谈|接见|碰面|元首会谈|首脑会谈|接待(?=了?(?:来访|到访|前来))/g,
  ],
];
const EN: Table = [
  [
    'video',
    sought(/video|virtual/),
    /(?<![a-z])(?:video (?:call|conference|meeting|link|talks|conversation|summit)s?|video-?conferences?|virtual (?:meeting|summit|talks|call)|by video|met virtually)(?![a-z])/g,
  ],
  [
    'call',
    sought(/phone|call|conversation/),
    /(?<![a-z])(?:(?:phone|telephone)(?:d|s)? (?:call|conversation|talk|discussion|exchange)s?|(?:by|on|over|via) (?:the )?(?:phone|telephone)|phone calls?|telephone calls?|off the phone|phoned|telephoned|(?<!to |will |would |they |we |i |also |and |on |at )calls?(?! (?:for|on|it|them|itself|out|off|into)(?![a-z]))|conversations?)(?![a-z])/g,
  ],
  [
    'letter',
    sought(/letter|message|wrote/),
    /(?<![a-z])(?:letters? (?:to|from|of congratulations?)|exchanged (?:letters|messages)|wrote (?:to|a letter)|messages? of congratulations?)(?![a-z])/g,
  ],
  [
    'talks',
    sought(/talks|negotiations|consultations/),
    /(?<![a-z])(?:talks|negotiations|consultations)(?![a-z])/g,
  ],
  [
    'meeting',
    sought(/met|meet|sat down|shook hands|bilateral|summit|face-to-face|received?|hosts|hosted|welcome/),
    /(?<![a-z])(?:met(?= (?:with|on|in|at|for|face|privately|today|this|yesterday|again|briefly|his|her|their|the )|,|\.| )|meets(?! (?:the|its|all|our|this|these|those) (?:need|standard|requirement|goal|target|condition|criteri))|meetings?|sat down with|shook hands|(?:an?|the|their|this|held) bilateral(?! [a-z])|bilaterals(?! [a-z])|summit (?:meeting|talks)|(?<!(?:g[0-9]+|brics|apec|asean|nato|eu|opec|oecd|regional|annual|climate|security|arab|african|nuclear|peace|global|world|food|business|investment) )summit(?! (?:of|declaration|communique|venue|host|country|organi))|face-to-face|(?:received|receives|hosted|hosts|(?:welcomed|welcomes)(?=[^.,;'’]{3,60} (?:to|in|at) ))(?! [^.,;]{0,50}'s )(?= (?:(?:his|her|their|its|the|visiting|new|[a-z]+(?:an|ese|ish|ian|ch|i|ic)) ){0,3}(?:president|prime minister|premier|chancellor|(?:foreign|trade|defen[cs]e|finance|commerce|economy) (?:minister|secretary)|vice premier|counterpart|secretary of state|king|queen)(?!'s?(?![a-z])|[a-z])))(?![a-z])/g,
  ],
];

const SAT_DOWN = sought(/(?<![a-z])sat down(?= (?:in|at|on|for|together|again)(?![a-z])|[,.])/g);
const SPOKE = sought(/(?<![a-z])(?:spoke|spoken(?= (?:with|to|by|on))|speaks|talked|conferred)(?![a-z])/g);

const WEAK: readonly (readonly [Channel, Sought])[] = [
  ['call', SPOKE],
  ['meeting', SAT_DOWN],
];

/** All words for an exchange in folded text, in text order, without overlaps. */
export function channelWords(folded: Folded, language: Language, part: string = folded.text): ChannelWord[] {
  const found: (ChannelWord & { readonly rank: number })[] = [];
  const table = language === 'zh' ? ZH : EN;
  for (let rank = 0; rank < table.length; rank += 1) {
    const [channel, sign, pattern] = table[rank] as Table[number];
    if (!mayStand(folded, sign)) continue;
    for (const match of matchesIn(part, pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, channel, weak: false, rank });
    }
  }
  if (language === 'en') {
    for (const [channel, weak] of WEAK)
      for (const match of matchesWithin(folded, part, weak)) {
        const end = match.index + match[0].length;
        found.push({ start: match.index, end, channel, weak: true, rank: EN.length });
      }
  }
  if (found.length === 0) return found;
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: (typeof found)[number][] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept;
}
