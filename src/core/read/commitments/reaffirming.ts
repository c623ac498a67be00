import { matchWithin, sought } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';

/** Standing by a policy, principle, promise or text in Chinese, and a general word of honour. Folded. */
export const CHINESE_REAFFIRMING =
  /(?:(?:口头|再次|多次)?重申(?!的)|恪守|继续奉行|一贯奉行|奉行|信守|继续坚持|继续遵守)[^,;。!?]{0,14}(?:政策|原则(?!上|性)|承诺|公报|义务)["”』」]?|(?:重申|继续(?:遵守|恪守|信守|坚持|履行|执行|落实))(?!的)[^,;。!?]{0,14}(?:协议|协定|共识|框架|条约|休战|停火|(?<=重申.{0,30})(?:承诺|义务))["”』」]?|(?:重申|一再表明|多次表明),?(?:将)?(?:一贯|一向|始终|继续|将)?坚持(?!认为)[^。;!?”]{2,48}|言必行[、,]?行必果|(?<!(?:一贯|一向|向来|历来|从来|始终|总是|都|已)[^,;。]{0,2}|(?:协议|安排|共识|谅解|承诺|约定)[^。;!?]{0,12})说到做到|(?:恪守|信守|严守)(?!了|的)[^,;。!?]{0,14}(?:协议|协定|条约|宣言|公约|规定|共识|安排|谅解|备忘录|声明|停火|休战|停战|框架|约定)["”』」]?(?:的?(?:各项|一切|全部)?(?:规定|条款|义务))?/;

/** The same in English, with what it takes for an object. Lower case. */
export const ENGLISH_REAFFIRMING =
  /(?<![a-z])(?:reaffirm(?:s|ed|ing)?|(?:underscor|underlin|restat|repeat|affirm|confirm|stress|renew)(?:es|ed|ing|s) (?:(?:the )?[a-z -]{2,40}?'s|its|his|her|their|our) (?:[a-z]+'s )?(?:[a-z]+ )?(?=commitment|promise|pledge|adherence|undertaking)|reiterat(?:es|ed|ing)|remain(?:s|ed)? (?:fully |firmly |deeply )?(?:committed to|bound by)|(?:is|are) (?:fully |firmly |deeply |strongly |still )?committed to(?= (?:the |its |their |our )?(?:[a-z“"’' -]{0,30})(?:polic|principle|commitment|obligation|agreement|accord|truce|framework|treaty|pact|memorandum|protocol|convention|charter|declaration))|(?:stands?|stood) by|(?:continues to )?adheres? to|(?:will |would )?continues? to (?:abide by|adhere to|uphold|honou?r|respect|pursue|stand by)) ?/;
export const ENGLISH_REAFFIRMED =
  /(?<![a-z])(?:polic(?:y|ies)|principles?|commitments?|promises?|pledges?|adherence|undertakings?|obligations?|communiqu[eé]s?|treaty|agreements?|accords?|truce|framework|ceasefire|pacts?|memorandum|memoranda|deals?|protocols?|conventions?|charter|declarations?|understandings?|support for|adheres? to|abides? by)(?![a-z])/;

const CHINESE = sought(CHINESE_REAFFIRMING);
const ENGLISH = sought(ENGLISH_REAFFIRMING);

/** The first words of a clause that say again what is kept to. */
export function reaffirmingIn({ frame, text }: Statement, language: 'en' | 'zh'): RegExpExecArray | null {
  return matchWithin(frame, text, language === 'zh' ? CHINESE : ENGLISH);
}

/** Whether a clause says again what is kept to: nothing new is promised by its future. */
export function isReaffirming(statement: Statement, language: 'en' | 'zh'): boolean {
  const match = reaffirmingIn(statement, language);
  if (match === null || language === 'zh') return match !== null;
  return ENGLISH_REAFFIRMED.test(statement.text.slice(match.index));
}
