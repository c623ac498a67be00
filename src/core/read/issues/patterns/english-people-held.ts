import { english as en, type Row } from './row.ts';

/** People whom another state holds, and those who look after them. */
const SOMEBODY =
  '(?:citizens?|nationals?|sailors?|seafarers?|crews?|crewm[ae]n|crew members?|skippers?|captains?|journalists?|reporters?|correspondents?|engineers?|geologists?|technicians?|contractors?|pilots?|divers?|teachers?|nurses?|doctors?|missionar(?:y|ies)|businessm[ae]n|businesswom[ae]n|academics?|researchers?|scientists?|consultants?|aid workers?|drivers?|tourists?|hikers?|climbers?|scholars?|executives?|fisherm[ae]n|fishers|soldiers|activists?|couple|compatriots?|detainees?|prisoners?|hostages?|captives?|men|women|athletes?|truckers?|lorry drivers)';
const DAYS = '(?: (?:last|this|on|in|earlier|next|today|yesterday|a) ?(?:[a-z0-9]+ ){0,3}?)?';

export const englishPeopleHeldRows: readonly Row[] = [
  en(
    'detained-citizens',
    'release|return|freeing|freedom|repatriation|homecoming|fate|case|detention|arrest|trial|whereabouts|plight|imprisonment|capture|exchange|swap',
    `(?:release|return|freeing|freedom|repatriation|homecoming|fate|case|cases|detention|arrest|trial|whereabouts|plight|imprisonment|capture|exchange|swap)(?=${DAYS}(?: ?(?:of|for)) (?:the |its |their |our |his |her |P+(?:['’]s?)? |N+ |all |both |two |three |four |five |six |seven |eight |nine |ten |\\d+ |remaining |detained |jailed |imprisoned |held |seized |captured |young |former |another |a |an |[a-z]+-born )+(?:[a-z]+ )?${SOMEBODY}(?! (?:visas?|of war memorial|exchange programme)))`,
  ),
  en(
    'detained-citizens',
    'held|detain|jail|imprison|arrest|custody|sentenced|convicted|seized|interned|leaving|behind bars|trial|locked up|court|charge|indicted|facing |subject to ',
    `${SOMEBODY},? (?:who |whom |that |which )?(?:(?:is|are|was|were|has been|have been|had been|being|still|remain|remains|remained|P+|L+|it|they|N+) ){0,4}(?:being )?(?:held|detained|jailed|imprisoned|arrested|in custody|behind bars|sentenced|convicted|seized|interned|prevented from leaving|barred from leaving|under house arrest|on trial|locked up|subject to (?:[a-z]+ )?(?:court|criminal|judicial|legal)|facing (?:[a-z]+ )?(?:trial|charges)|indicted|charged with|awaiting trial)`,
  ),
  en(
    'detained-citizens',
    'exit ban|prisoner|hostage|detainee|wrongful|arbitrar|travel ban against|travel ban for|travel ban imposed on|travel ban on|travel bans against|travel bans for|travel bans imposed on|travel bans on|illegal arrest|illegal detention|illegal imprisonment|unlawful arrest|unlawful detention|unlawful imprisonment|illegally detained|illegally held|illegally imprisoned|illegally jailed|unlawfully detained|unlawfully held|unlawfully imprisoned|unlawfully jailed|from able to leave |from allowed to leave |from be able to leave |from be allowed to leave |from be free to leave |from be permitted to leave |from free to leave |from permitted to leave |not able to leave |not allowed to leave |not be able to leave |not be allowed to leave |not be free to leave |not be permitted to leave |not free to leave |not permitted to leave |unable to leave |unallowed to leave |unbe able to leave |unbe allowed to leave |unbe free to leave |unbe permitted to leave |unfree to leave |unpermitted to leave ',
    '(?:exit|travel) bans? (?:on|against|for|imposed on)|prisoner (?:exchange|swap|release)s?|(?:wrongful|arbitrary|unlawful|illegal) (?:detention|imprisonment|arrest)s?|(?:wrongfully|arbitrarily|unlawfully|illegally) (?:detained|held|imprisoned|jailed)|(?:not |from |un)(?:be )?(?:allowed|permitted|able|free) to leave (?:P+|the country|L+)',
  ),
  en(
    'consular',
    'consul|embassy|diplomat',
    '(?:consuls?(?:-general)?|consular (?:officers?|staff|officials?)|embassy (?:staff|officials?|officers?)|diplomats?) (?:[a-zPL]+ ){0,6}?(?:visit|visited|visits|visiting|see|seen|saw|meet|met|access to|speak to|spoken to|in touch with) (?:with )?(?:him|her|them|both|all|each|either|the (?:[a-z]+ )?(?:man|men|woman|women|two|three|four|couple|crew|detainees?|prisoners?|sailors?|families|divers|student|students|citizens|nationals|prison|jail|hospital)|[a-z]+ in (?:prison|jail|custody|hospital))',
  ),
  en(
    'consular',
    'consular',
    'consular (?:access|visits?|assistance|help|support|protection|services?|matters|cases?|affairs|officers?|officials?|staff|talks|hotline|convention|agreement|treaty|team|notification|registration|channels?)',
  ),
  en(
    'consular',
    'travel advi|travel warning|stranded|evacuat|nationals abroad|citizens abroad|safety of|travel alert|airlifted|citizens living abroad|citizens living overseas|citizens overseas|citizens travelling abroad|citizens travelling overseas|citizens working abroad|citizens working overseas|compatriots abroad|compatriots living abroad|compatriots living overseas|compatriots overseas|compatriots travelling abroad|compatriots travelling overseas|compatriots working abroad|compatriots working overseas|nationals living abroad|nationals living overseas|nationals overseas|nationals travelling abroad|nationals travelling overseas|nationals working abroad|nationals working overseas|citizens not to |citizens to |nationals not to |nationals to |tourists not to |tourists to |travelers not to |travelers to |travellers not to |travellers to ',
    'travel (?:advice|advisor(?:y|ies)|warnings?|alerts?)|(?:stranded|evacuat[a-z]+) (?:[a-zP0-9]+ ){0,4}?(?:citizens|nationals|tourists|passengers|travell?ers)|(?:citizens|nationals|tourists|passengers|travell?ers) (?:[a-z]+ ){0,3}?(?:stranded|evacuated|airlifted)|(?:citizens|nationals|compatriots) (?:living |working |travelling )?(?:abroad|overseas)|(?:urge|advis|warn|tell|told|remind)[a-z]* (?:its |their |our |P+ )(?:[a-z]+ )?(?:citizens|nationals|tourists|travell?ers) (?:not )?to (?:avoid|leave|exercise|stay|register|travel|be|take)',
  ),
];
