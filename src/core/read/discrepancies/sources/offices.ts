import type { Tenure } from '../../../lexicon/entry.ts';

/** Offices that a state has one of, by the words for them; folded. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['prime minister', /^(?:总理|首相|内阁总理|prime minister|premier)$/],
  ['president', /^(?:总统|国家主席|president)$/],
  [
    'foreign minister',
    /^(?:外长|外相|外交部长|外交大臣|外务大臣|foreign minister|minister of foreign affairs|foreign secretary)$/,
  ],
  ['defence minister', /^(?:防长|国防部长|防卫大臣|国防大臣|defen[cs]e minister|minister of defen[cs]e)$/],
  ['finance minister', /^(?:财长|财政部长|财政大臣|finance minister|minister of finance)$/],
  [
    'trade minister',
    /^(?:贸易部长|商务部长|trade minister|commerce minister|minister of (?:trade|commerce))$/,
  ],
  ['energy minister', /^(?:能源部长|energy minister|minister of energy)$/],
  ['interior minister', /^(?:内政部长|interior minister|minister of (?:the )?interior)$/],
];
/** Grades and times by which somebody else holds it too. */
const NOT_HELD =
  /副|前|原|候任|候选|代理|助理|时任|当选|(?<![a-z])(?:vice|deputy|former|ex|then|acting|elect|assistant|junior|incoming|outgoing|late|candidate|shadow|first|second|state|chief)(?![a-z])/;

/** A body of more than one state, or one inside a state, has heads of its own. */
const BODY =
  /委员|议会|议院|理事会|大会|法院|银行|央行|政党|党|大学|学院|公司|集团|协会|联合会|基金|欧盟|欧洲|联合国|[州省市]|(?<![a-z])(?:commission|council|parliament|assembly|senate|house|court|bank|party|university|institute|company|group|club|federation|association|chamber|union|european|world|general)(?![a-z])/;

/** Which office the words of a role tell, of those that one person holds at a time; `null` for all others. Folded. */
export function soleOffice(role: string): string | null {
  let office = KNOWN.get(role);
  if (office === undefined) {
    office = officeIn(role);
    if (KNOWN.size >= MOST) KNOWN.clear();
    KNOWN.set(role, office);
  }
  return office;
}

/** What roles tell: those of one text are asked about again and again. */
const KNOWN = new Map<string, string | null>();
/** Most roles that are kept. */
const MOST = 500;

function officeIn(role: string): string | null {
  if (NOT_HELD.test(role) || BODY.test(role)) return null;
  const words = role.trim();
  for (const [office, pattern] of OFFICES) {
    for (let from = 0; from < Math.min(words.length, 40); from += 1) {
      if (from > 0 && /[a-z]/.test(words[from] ?? '') && words[from - 1] !== ' ') continue;
      if (!pattern.test(words.slice(from))) continue;
      // 国会外交部长: whatever else stands before it is a country at most.
      return from <= 16 || /^[a-z]/.test(words) ? office : null;
    }
  }
  return null;
}

/** Whether a title of the lexicon is that office. */
export function isTenureOf({ title }: Tenure, office: string): boolean {
  return soleOffice(title.toLowerCase()) === office;
}
