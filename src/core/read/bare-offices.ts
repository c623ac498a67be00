import type { OrganisationEntry, OutletEntry } from '../lexicon/entry.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { SourceFacts } from './context.ts';
import { OF_A_PARTY } from './own-texts.ts';

/** Names that the offices of many states share: without its state, "the Treasury" is that of whoever the text is about. */
const SHARED =
  /^(?:treasury|(?:commerce|trade|treasury|defen[cs]e|justice|energy|agriculture|transport(?:ation)?|foreign|finance|interior|labou?r|health|war) (?:department|ministry|office|secretary)|(?:department|ministry) of (?:the )?(?!state$)[a-z ]+|(?:the )?(?:congress|senate|house of representatives|parliament|cabinet|supreme court|central bank)|(?:外交|商务|财政|国防|公安|教育|农业|农业农村|工业和信息化|交通运输|科技|司法|国家安全)部|海关总署|税委会|国务院(?:关税税则委员会)?|关税税则委员会|国会|参议院|众议院|最高法院|央行|中央银行|发改委|国安会)$/i;

/** What an office puts its texts on: 商务部网站, "Foreign Ministry website". */
const SHARED_OUTLET =
  /^(?:(?:外交|商务|国防|财政|农业|公安)部(?:网站|官网|发言人办公室|新闻办公室|新闻司)|(?:foreign|commerce|defen[cs]e|trade) ministry website)$/i;

/** Names that few states use: in a report on others they are of their usual state where the report names it. */
const USUAL = /^(?:(?:the )?state department|department of state|secretary of state)$/i;

/** The same for the website or press office of such an office, which is taken for an outlet. */
export function isOutletElsewhere({ entry, form }: Hit<'outlet'>, { party, parties }: SourceFacts): boolean {
  const { country } = entry as OutletEntry;
  if (country === null || country === party || parties.includes(country)) return false;
  return (parties.length > 0 || party !== null) && SHARED_OUTLET.test(form);
}

/**
 * Whether the name is that of an office of a state which the text is not about, although nothing in it says which
 * state's: in a text on two others it is one of theirs, and nobody knows which by the name alone.
 * @param isNamed whether the text names a party anywhere
 */
export function isElsewhere(
  { entry, form }: Hit<'organisation'>,
  { kind, party, parties }: SourceFacts,
  isNamed: (party: string) => boolean,
): boolean {
  const owner = (entry as OrganisationEntry).party;
  if (owner === null || owner === party || parties.includes(owner)) return false;
  const isOfAnother = party !== null && OF_A_PARTY.has(kind);
  if (parties.length === 0 && !isOfAnother) return false;
  if (USUAL.test(form)) return isOfAnother || !isNamed(owner);
  return SHARED.test(form);
}
