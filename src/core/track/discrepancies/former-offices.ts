import type { Finding } from '../../evidence/finding.ts';
import type { MentionValue } from '../../read/values/mention.ts';
import { foldForm } from '../../text/fold.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** The former office that a text gives a person. */
export interface OfficeNote {
  readonly person: string;
  readonly office: string;
  /** What the office is for, so that two languages can be held against each other. */
  readonly field: string;
  readonly mention: Mention;
}

/** What offices of state are for, by the words of both languages; folded. Trade and commerce are one in most states. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ['embassy', /大使|总领事|领事|ambassador|consul(?![a-z])|envoy to/],
  ['foreign affairs', /国务卿|外交|外长|外相|外务|secretary of state|foreign (?:minist|secret|affairs)/],
  ['treasury', /财政|财长|财务|treasury|finance minist|minister of finance|exchequer/],
  ['trade', /贸易|经贸|商务|trade|commerce/],
  ['defence', /国防|防长|防务|防卫|defen[cs]e/],
  ['agriculture', /农业|农林|agricultur|farm/],
  ['energy', /能源|energy/],
  ['interior', /内政|interior|home (?:secretary|affairs)/],
  ['justice', /司法|法务|检察长|justice|attorney general/],
  ['labour', /劳工|劳动|labou?r/],
  ['central bank', /央行|central bank|federal reserve|governor of the bank/],
];

/** Former offices of state that a text gives to persons, where it can be told what each is for. */
export function noteFormerOffices(text: TrackedText): readonly OfficeNote[] {
  const people = text.findings.filter(({ kind }) => kind === 'mention') as Finding<MentionValue>[];
  return people.flatMap((finding): readonly OfficeNote[] => {
    const { type, entity, role, roleTime, flag } = finding.value;
    if (type !== 'person' || entity === null || role === null || roleTime !== 'former' || flag !== null)
      return [];
    const fields = FIELDS.filter(([, words]) => words.test(foldForm(role)));
    const [only, ...others] = fields;
    if (only === undefined || others.length > 0) return [];
    const [name, words] = finding.evidence;
    const mention = mentionOf(text, { ...finding, evidence: [words ?? name] });
    return [{ person: entity, office: role, field: only[0], mention }];
  });
}

/**
 * Persons to whom texts give former offices in different fields. Both may be true, one after the other: a person who
 * has held both is told so by some text or by the dossier, and is left out where one text tells both.
 */
export function officeDiscrepancies(notes: readonly OfficeNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ person }) => person)].flatMap(([person, told]) => {
    if (new Set(told.map(({ field }) => field)).size < 2) return [];
    const byText = Map.groupBy(told, ({ mention }) => mention.evidence.text);
    if ([...byText.values()].some((own) => new Set(own.map(({ field }) => field)).size > 1)) return [];
    return [
      makeDiscrepancy(
        {
          kind: 'role',
          subject: { type: 'person', id: person, aspect: 'former-office' },
          rule: 'same-person-former-office',
        },
        told.map(({ field, mention }) => ({ value: field, mention })),
      ),
    ];
  });
}
