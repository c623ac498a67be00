/** Verbs by which one side does something for the other, in the base form. */
const ENGLISH_ACTS = [
  'suspend|halve|remove|lift|cut|reduce|lower|extend|resume|restart|reopen|open|ease|relax|buy|purchase|import|provide|supply|deliver|grant|approve|issue|release|return|hold|convene|host|meet|establish|set up|create|form|designate|appoint|send|invite|sign|implement|carry out|honou?r|uphold|comply|launch|begin|start|expand|increase|double|waive|exempt|refund|publish|share|exchange|submit|retain|maintain|keep|allow|drop|withdraw|end|stop|halt|pause|work|continue (?:talks|talking|dialogue|negotiations|negotiating|cooperation|consultations|the truce|buying|supplying|shipments|deliveries)|refrain|support|take delivery|take (?:the following|further) steps|take steps|decide on|review|examine|complete|process|ratify|welcome|visit|give|notify|inform|consult|assist|help|facilitate|stand by|adhere|contribute|invest|fund|finance|pay|train|cooperate|coordinate|deepen|strengthen|promote|ensure|make sure|make available|phase out|roll back|simplify|speed up|accelerate|streamline|scrap|rescind|repeal|cancel|postpone|defer|delay|hold off|allow|permit|let|admit|accept|recogni[sz]e|respect|spend|ship|export|sell|step up|restore|reinstate|renew|report|study|consider|settle|address|clear|grow|plant|protect|build|answer|reply|give up|forgo|free|hand over|repatriate|shorten|raise (?:the|its|their) (?:quota|ceiling|cap|number)|double|triple|take part|participate|join|take [^,;]{2,40} off|fulfil+|meet (?:its|their|our|the|all|every)',
  // moving, paying, handing over
  'take (?:back|over|in|on|up)|foot|shoulder|pick up|chip in|match|treat|host|staff|man|patrol jointly|bring (?:home|back|in|the|its|their|all)|pull (?:out|back)|dismantle|destroy|disarm|demine|de-mine|evacuate|relocate|resettle|house|shelter|equip|donate|lend|forgive|restructure|write off|cover|bear|guarantee|underwrite|subsidi[sz]e|compensate|reimburse|repay|transfer|hand back|surrender|extradite|unblock|unfreeze|thaw|connect|link|pump|replenish|allocate|earmark|set aside|commit|devote|put (?:up|forward|an end|aside|in place)|procure|order|source|acquire|lease|award|offer|post|dispatch|mobili[sz]e|fly (?:in|out|home)|transport',
  // making law, deciding, telling
  'abolish|eliminate|liberali[sz]e|amend|revise|reform|enact|adopt|table|authori[sz]e|endorse|back|co-host|co-chair|chair|nominate|present|propose|file|disclose|reveal|declassify|turn over|certify|inspect|verify|monitor|audit|investigate|prosecute|crack down on|combat|tackle|curb (?:its|their|illegal|the flow)|rein in|prevent|protect|safeguard|secure|guard|escort',
  // rebuilding, working together, keeping
  'revive|reactivate|relaunch|upgrade|moderni[sz]e|repair|rebuild|rehabilitate|reconstruct|restore|conserve|phase (?:in|down)|wind (?:down|up)|taper|freeze|cap|limit (?:its|their)|stick to|rejoin|accede|sign up|observe|follow through|make good|live up|do (?:its|their|our) (?:part|share|utmost|best)|spare no effort|fast-track|expedite|prioriti[sz]e|give priority|focus on|team up|partner|engage|continue to [a-z]+|look into|explore|(?:have|get) (?:the |an? |our |its |it |this |that |these |those )?[^,;]{0,40}?(?:signed|done|finished|completed|delivered|ready|built|sorted|resolved|removed|lifted|released|paid|approved|ratified|running|back)',
].join('|');

export const ENGLISH_ACT = new RegExp(`^(?:${ENGLISH_ACTS})(?![a-z])`);

/**
 * What tells no act: a state, an outcome, a meeting. In the words of the party itself any other verb after its "will"
 * is one.
 */
export const ENGLISH_NO_ACT =
  /^(?:be|have|become|remain|need|see|find|face|suffer|lose|win|gain|benefit|enjoy|celebrate|mark|turn|play|feel|know|think|believe|want|hope|wish|wait|watch|look (?!into|at)|depend|prove|mean|matter|seem|appear|like|love|hate|fall|rise|happen|always|survive|prevail|persevere|overcome|succeed|fail|prosper|thrive|live|die|not|oppose|resist|reject|refuse|fight|hit|strike|counter|say|tell|ask|call|speak|talk|raise|discuss|meet|visit|travel|fly|attend|arrive|hear|address|brief|announce|hold|convene|get|go|come|make|lead|leave|stay|stand (?!by)|take place|score|compete|beat|miss|mourn|remember|learn|understand|emerge|reap|reflect|require|include|represent|only|probably|likely|surely|certainly|definitely|try|seek|aim|strive|insist|stress|demand|urge|judge|decide (?!on)|rise|determine|reserve|act|list|add|prohibit|bar|block|deny|apply|subject|place|put|close|cut|penali[sz]e|fine|target|enforce|use|exercise|assess|treat|regard|view|show|set|no|do (?!its|their|our))(?![a-z])/;

/** Participles of what is done for the other side, for the passive: "will be approved". */
export const ENGLISH_DONE =
  'approved|decided on|ruled on|heard|dealt with|handled|settled|resolved|registered|acknowledged|issued|released|published|processed|reviewed|considered|examined|decided|extended|lifted|suspended|removed|reduced|lowered|cut|halved|eased|relaxed|reopened|resumed|restored|reinstated|exempted|exempt|waived|refunded|delivered|shipped|completed|cancelled|canceled|withdrawn|scrapped|dropped|rescinded|repealed|returned|postponed|deferred|delayed|simplified|accelerated|shortened|renewed|honou?red|respected|fulfilled|implemented|carried out|notified|informed|answered|admitted|allowed|permitted|accepted|given|handed over|paid|provided|established|set up|opened|doubled|expanded|paid out|disbursed|transferred|donated|repatriated|unfrozen|compensated|reimbursed|dismantled|signed|ratified|submitted|launched|built|repaired|restarted|welcomed|treated|protected|guaranteed|ensured|maintained|continued|kept open|made available|put in place';

/** Measures that are taken up again, kept or widened: "reinstate the duty". Their truce or waiver is none. */
const MEASURE_AGAIN =
  '(?:reinstate|restore|renew|resume|extend|widen|broaden|maintain|keep|expand|increase|step up|retain|bring back|launch|begin|start|continue)(?: (?!suspension|pause|waiver|exemption|freeze|halt|moratorium|truce|relief|talks|dialogue|negotiations|removal|lifting|cooperation|easing|remov|lift|eas|reduc|cut)[a-z0-9.%-]+){0,5} (?:tariffs?|duties|duty|levy|levies|sanctions?|embargo|blockade|drills?|strikes|curbs|restrictions|anti-dumping|licensing (?:requirements?|rules?|regime)|export controls?|controls|requirements? (?:that|to|for)|ban|bans|embargoes|quotas? on)(?! (?:truce|pause|exemption|relief|suspension|waiver|talks|quota|holiday|cut|reduction|negotiations))';

export const ENGLISH_AGAINST = new RegExp(
  `^(?:impose|re-?impose|levy|slap|charge|collect|tax|blacklist|expel|seize|punish(?! those)|hit|raise (?!(?:the|its|their) (?:quota|ceiling|cap|number|minimum|share|ceilings))|sanction|retaliat|increase (?:tariffs|duties|pressure|patrols|the tariff|its tariff|levies)|double (?:the )?(?:tariff|duty|duties)|step up (?:patrols|pressure|sanctions)|deploy (?!observers|monitors|inspectors|medics|doctors|engineers)|patrol|protect (?:our|its|their|the rights)|restrict|ban|respond (?!to (?:the|our|their|its|your) (?:request|questions?|proposal))|take (?:all|any|every|necessary|resolute|counter)|revoke|defend|never|${MEASURE_AGAIN})`,
);

const ENGLISH_CONCRETE =
  /\b(?:suspend|remov|lift|cut|reduc|lower|extend|resum|restart|reopen|buy|purchas|deliver|grant|approv|issu|releas|return|hold|held|convene|meet|establish|set up|designat|appoint|send|sign|launch|waiv|exempt|refund|publish|exchang|submit|retain|withdraw|end|stop|halt|paus|decide|complet|ratif|take delivery|visit|pay|repay|transfer|donat|disburs|hand|repatriat|dismantl|evacuat|build|repair|amend|abolish|enact|adopt|join)[a-z]*\b|[0-9]/;

/** Whether one could later tell if the act was done. */
export function isConcreteInEnglish(text: string): boolean {
  return ENGLISH_CONCRETE.test(text);
}
