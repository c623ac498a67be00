import { english as en, type Row } from './row.ts';

/** Citizens who may be held abroad. */
const SOMEBODY =
  '(?:citizens?|nationals?|sailors?|journalists?|reporters?|engineers?|businessm[ae]n|businesswom[ae]n|academics?|consultants?|employees?|tourists?|scholars?|detainees?|prisoners?|executives?|aid workers?|fishermen)';
const STUDENTS = '(?:students?|undergraduates?|postgraduates?|graduates?)';

export const englishPeopleRows: readonly Row[] = [
  en(
    'detained-citizens',
    'release|free|return|releasing ',
    `(?:release of|freed|freeing|return of|releas(?:e|ed|es|ing)|(?<!-)free) (?:the |all |its |their |his )?(?:[a-zP0-9-]+ ){0,4}?(?:${SOMEBODY}|N+|P+s)(?! (?:sanctions|from (?:its|the) obligations))`,
  ),
  en(
    'detained-citizens',
    'arrest|jail|detain|imprison|held|freed|released|barred|custody|sentenced|banned from leaving|behind bars',
    `(?:${SOMEBODY}|P+s|N+|he|she|who|they|family|[a-z]+ [a-z]+,) (?:[a-zP]+ ){0,3}?(?:was|were|been|is|are|be|remains?) (?:[a-z]+ )?(?:arrested|jailed|detained|imprisoned|freed|released|barred from leaving|banned from leaving|sentenced|taken into custody|behind bars|held (?:in (?:P+|L+|custody|prison|solitary)|since|without|for \\d))`,
  ),
  en(
    'detained-citizens',
    'leav|exit|jailed|behind bars|custody|in detention|wrongful detained|wrongful detention|wrongful held|wrongfully detained|wrongfully detention|wrongfully held',
    '(?:barred|banned|prevented|stopped|blocked|kept) from leaving|not (?:been )?allowed to leave|exit bans?|behind bars|in custody|in detention|wrongful(?:ly)? (?:detention|detained|held)',
  ),
  en(
    'consular',
    'access|visit',
    `(?:access|visits?) to (?:[a-zP0-9-]+ ){0,4}?(?:detained|detainees?|jailed|imprisoned|${SOMEBODY})|diplomats (?:[a-z]+ ){0,4}?(?:access|visit(?:ed)?) (?:[a-zP]+ ){0,3}(?:detain|prison|jail)[a-z]*`,
  ),
  en(
    'consular',
    'warn|advis|advice|urg',
    '(?:warn|advis|urg)[a-z]* (?:its |their )?(?:citizens|nationals|travell?ers|P+s) (?:[a-z]+ ){0,2}?(?:against|to avoid|not to|in P+|travell?ing)|travel (?:advice|advisor(?:y|ies)|warnings?)',
  ),
  en(
    'student-visas',
    'student|undergraduate|graduate|scholars|pupils|young people ',
    `P+ (?:[a-z]+ ){0,2}?(?:${STUDENTS}|exchange scholars|visiting scholars|pupils)|(?:${STUDENTS}|young people) (?:[a-z]+ ){0,3}?(?:from|in|to) (?:the )?P+`,
  ),
  en(
    'student-visas',
    'stud|enrol',
    'P+s? (?:[a-z]+ ){0,3}?(?:are |were |who )?(?:enrolled|studying|(?<!will )study)(?! (?:the|published|by|group|whether|how|ways|options|its|a|an|each))|come (?:here )?to study|stud(?:y|ying) (?:in|at) (?:the )?P+|(?:enrol|enroll)[a-z]* (?:[a-z]+ ){0,2}?at P+',
  ),
  en(
    'student-visas',
    'visa',
    `visas? [^,.;]{0,40}?${STUDENTS}|${STUDENTS} [^,.;]{0,40}?visas?|student visas?`,
  ),
  en(
    'visas',
    'visas|visa |without a visa|without needing a visa|without visa',
    `visas (?:[a-z]+ )?(?:of|for|to|from|issued|revoked|granted|cancelled)|(?:issu|revok|cancel|grant|deny|denied|denying)[a-z]* (?:the |their |its |all )?visas|without (?:a |needing a )?visas?|visa (?:office|section|centre|center|rules?|holders?|bans?|waivers?)`,
  ),
  en(
    'visas',
    'enter|entry',
    '(?:enter|entry (?:to|into)) P+ (?:[a-z0-9]+ ){0,6}?(?:days|visas?|interview|stays?)',
  ),
  en(
    'air-links',
    'route|flight|service',
    '(?:route|routes|flights?|services?) (?:[a-z]+ ){0,2}?between (?:the )?(?:P+|L+|two)|(?:reopen|resum|restor|launch|suspend|add|doubl|cut)[a-z]* (?:[a-z]+ ){0,5}?(?:routes?|flights)(?! of)|(?:weekly|daily|direct) flights',
  ),
  en(
    'journalists-consulates',
    'consulate|correspondent|reporters|journalists|diplomats|diplomat|embassies|embassy|journalist|reporter',
    '(?:expel|expuls|accredit|clos|reopen|open)[a-z]* (?:of )?(?:[a-zP0-9]+ ){0,3}?(?:consulates?|embass(?:y|ies)|correspondents?|reporters?|journalists?|diplomats?)',
  ),
  en(
    'law-enforcement',
    'police|intelligence',
    'police (?:forces? )?(?:[a-z]+ ){0,4}?(?:share|cooperat|work together|joint)[a-z]*|(?:share|sharing|exchange|exchanging) (?:[a-z]+ )?intelligence',
  ),
  en('human-rights', 'rights', 'human-rights|rights (?:abuses|record|violations)'),
  en(
    'detained-citizens',
    'detention|arrest|imprison|holding|jailed|jailing|plight of |academic |academics |aid worker |aid workers |businessman |businessmen |businesswoman |businesswomen |citizen |citizens |consultant |consultants |detainee |detainees |employee |employees |engineer |engineers |executive |executives |fishermen |journalist |journalists |national |nationals |prisoner |prisoners |reporter |reporters |sailor |sailors |scholar |scholars |tourist |tourists |are detaining |is detaining |keep detaining |keeps detaining |still detaining ',
    `(?:detention|arrest|arrests|imprisonment|jailing|plight) of (?:the |all |its |their |our )?(?:[a-zPN0-9]+ ){0,3}?(?:${SOMEBODY}|N+)|${SOMEBODY} (?:who (?:is |are |was |were |has been |have been ))?(?:jailed|held|detained|imprisoned|arrested) (?:in|by) (?:P+|L+)|(?:is|are|still|keeps?) (?:still )?(?:holding|detaining) (?:our|P+|the|its|their|two|three) (?:people|${SOMEBODY})`,
    'alone',
  ),
  en(
    'student-visas',
    'student',
    '(?:its|their|our|genuine|overseas|foreign|visiting) students?(?: abroad)?|students? abroad',
  ),
  en(
    'air-links',
    'service',
    '(?:daily|weekly|direct|regular) (?:air )?services? (?:to|from|between) (?:P+|L+)',
  ),
  en(
    'detained-citizens',
    'home|prison|jail',
    '(?:bring|brought|bringing|get|getting) (?:him|her|them|N+) (?:back )?home|in (?:a |an )?(?:P+|L+) (?:prison|jail)',
  ),
  en(
    'journalists-consulates',
    'expelled|barred|thrown out',
    '(?:journalists?|reporters?|diplomats?|correspondents?) (?:who )?(?:(?:were|was|been|had been) )?(?:expelled|thrown out)',
  ),
];
