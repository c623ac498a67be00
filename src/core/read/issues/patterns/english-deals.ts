import { ITS } from './english-economy.ts';
import { english as en, type Row } from './row.ts';

/** Up to six words between two that belong together, within one clause. */
const W6 = '(?:[a-zPHNL0-9.%$-]+ ){0,6}?';
const PACT = '(?:agreements?|accords?|frameworks?|deals?|understandings?|consensus|pacts?|arrangements?)';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const WORD =
  '(?:agreements?|deals?|accords?|frameworks?|understandings?|consensus|pacts?|commitments?|promises?|pledges?|obligations?|undertakings?|words?|terms|bargain|truce|arrangements?|package|letter|spirit)';

/** Agreements, and whether they are kept. */
export const englishDealsRows: readonly Row[] = [
  en(
    'trade-deal',
    'understanding|arrangement|accord|framework|pact|package',
    '(?<!on |clear |mutual |better |deeper |common |shared |general |to )(?:the|this|that) (?:understandings?|accord|pact|framework|arrangement|package)(?! (?:that (?:the|we|they|both)|between the peoples|for (?:cooperation|dialogue)|of (?:each|one another|cultur|history))|s)',
    'trade',
  ),
  en(
    'trade-deal',
    'understanding|arrangement|accord|pact',
    'the (?!mutual|common|peace|climate|nuclear|paris|working|seating|security|living|sleeping|travel|clear|better|whole|current|new )[a-zL]+ (?:understanding|accord|pact|arrangement)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'verif|reconcil|audit|tally| accounts| deliveries| figures| numbers| purchases| shipments| tallies| volumes',
    '(?:verif(?:y|ies|ied|ying)|reconcil(?:e|es|ed|ing)|audit(?:s|ed|ing)?|tally|tallies),?(?: [a-z-]+,?){0,8}? (?:figures|deliveries|shipments|numbers|tallies|accounts|volumes|purchases)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'overdue|outstanding|unmet|behind schedule|commitment|deliveries|obligation|pledge|promise|purchases|undertaking',
    '(?:commitments?|promises?|pledges?|obligations?|undertakings?|deliveries|purchases)(?: [a-zP]+){0,3}? (?:are|is|were|was|remain|remains|still) (?:[a-z]+ )?(?:overdue|outstanding|unmet|behind schedule|unfulfilled)',
  ),
  en(
    'trade-deal',
    'L',
    `L+(?:'s)? (?:trade |tariff |economic |interim |june |framework )?(?:${PACT}|text|package|terms)`,
    'trade',
  ),
  en(
    'trade-deal',
    'agree|accord|framework|deal|understanding|consensus|pact|arrangement',
    `P+(?:'s)? ${PACT}(?! (?:with|on (?!trade|tariffs)))|${MONTH}(?: \\d{1,2})?(?:st|nd|rd|th)?(?:'s)? ${PACT}`,
    'trade',
  ),
  en(
    'trade-deal',
    'agreed|reached|signed|struck|concluded|brokered|hammered out ',
    `(?:agreed|reached|signed|struck|concluded|brokered|hammered out) (?:[a-z]+ )?in (?:L+|P+)`,
    'trade',
  ),
  en(
    'trade-deal',
    'deal|agree|accord|pact|settlement',
    `(?:close to|closer to|near(?:ing)?|clos(?:e|ing) in on|reach(?:ed|ing)?|str(?:ike|uck|iking)|clinch(?:ed|ing)?|sign(?:ed|ing)?|seal(?:ed|ing)?|conclude[ds]?|finali[sz]e[ds]?|want[s]?|mak(?:e|ing)|made|hav(?:e|ing)|get|do|bet[a-z]* on|hopes? (?:of|for)|prospects? (?:of|for)|path to|outlines? of|text of|draft of|terms of|towards?|without|no) ${ITS}?(?:[a-z-]+ )?(?:deals?|agreement|accord|pact|settlement)`,
    'trade',
  ),
  en(
    'trade-deal',
    'deal|agree|accord|pact',
    '(?:broader|wider|full|partial|final|interim|initial|limited|comprehensive|grand|lasting|permanent|mini|tentative|provisional|draft) (?:deal|agreement|accord|pact)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'hono|keep|kept|implement|fulfil|carr|abid|compl|stick|stuck|adher|respect|violat|breach|br|reneg|flout|deliver|liv|back|go|went|walk|meet|met|depart|stray|enforc|execute',
    `(?:hono(?:u)?r|implement|fulfill?|carr(?:y|ied|ying) out|abid(?:e|es|ed|ing) by|compl(?:y|ies|ied|ying) with|st(?:i|u)ck(?:s|ing)? to|adher(?:e|es|ed|ing) to|violat|breach|break|broke|broken|reneg(?:e|es|ed|ing) on|flout|deliver(?:s|ed|ing)? on|liv(?:e|es|ed|ing) up to|back(?:s|ed|ing)? (?:out of|away from|down from)|go(?:es|ne|ing)? back on|went back on|walk(?:s|ed|ing)? away from|depart(?:s|ed|ing)? from|enforc|executed?)[a-z]* ${W6}${WORD}`,
  ),
  en(
    'agreement-implementation',
    'keep|kept|met|meet',
    `(?:keep|keeps|keeping|kept|meet|meets|meeting|met) (?:to )?${ITS}?(?:[a-z]+ ){0,3}?(?:word|promises?|pledges?|commitments?|obligations?|undertakings?|side of the bargain|end of the bargain|part of the (?:deal|bargain|agreement)|(?:purchase |agreed )?targets)`,
  ),
  en(
    'agreement-implementation',
    'commitment|promise|pledge|obligation|terms|agreement|deal|accord|consensus|understanding|framework|package|truce|undertaking |undertakings ',
    `(?:commitments?|promises?|pledges?|obligations?|undertakings?|agreements?|deal|accord|consensus|understandings?|framework|package|truce) ${W6}(?:be |been |being |was |were |is |are |yet to be |not |fully |get |gets )(?:being |been |fully |not |properly )?(?:implemented|hono(?:u)?red|kept|fulfilled|carried out|broken|violated|breached|put into (?:practice|effect)|delivered|respected|enforced|observed|followed)`,
  ),
  en(
    'agreement-implementation',
    'verif|monitor|track|check|complian|enforcement',
    `(?:verif|monitor|track|check)[a-z]* ${W6}(?:compliance|implementation|agreement|targets|commitments|deal|progress|promises|what was agreed)|compliance (?:with|by|is|was|report|mechanism)|enforcement (?:of the|mechanism)|verification (?:mechanism|of)`,
  ),
  en(
    'agreement-implementation',
    'side of|end of|part of|letter|spirit',
    '(?:its|their) (?:side|end|part) of the (?:bargain|deal|agreement)|the (?:letter|spirit) (?:and (?:the )?(?:letter|spirit) )?of (?:the |what )?(?:L+|P+|agree|accord|deal|june|consensus|understanding|framework)',
  ),
  en(
    'trade-deal',
    'deal|agreement|accord',
    '(?:the|an|any|this|that|a) (?:agreement|deal|accord)(?! (?:with|to (?:meet|talk|hold)))(?! on (?:the )?(?:[a-z]+ )?(?:training|teachers?|students?|cultur[a-z]+|scien[a-z]+|education|visas?|tourism|extradition|prisoners?|sport|health|climate|security|defen[cs]e|migration|water|borders?|double taxation))',
    'trade',
  ),
  en(
    'overall-assessment',
    'welcom',
    "welcom(?:e|es|ed|ing) (?:the|this|these|that|today's) (?:[a-z]+ )?(?:outcomes?|results?|progress)",
  ),
  en(
    'negative-measures',
    'restriction|curb|restrictive measures',
    '(?:introduce|impose|adopt|announce|bring in|put in place|add)[a-z]* (?:any |no )?(?:new|further|additional|more|fresh) (?:restrictions?|restrictive measures|curbs)',
  ),
  en(
    'agreement-implementation',
    'promise|commitment|pledge',
    '(?:promises|commitments|pledges) (?:[a-zPL]+ ){0,4}?against (?:the|its|their) (?:record|deeds|results?|facts)',
  ),
  en(
    'market-reaction',
    'futures|delivery',
    '(?:futures|for delivery in|for [a-z]+ delivery)(?: [a-zPL,]+){0,8}? (?:jumped|fell|rose|gained|lost|dropped|climbed|slid|soared|slumped|surged|tumbled|eased|rallied)',
  ),
  en(
    'national-security',
    'security',
    '(?:national |routine |state )?security (?:review|vetting|screening|grounds|reasons|concerns)',
  ),
];
