/** The event types of PLOVER, by name. Their definitions are in the manual of the Open Event Data Alliance. */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** What one of our kinds is in PLOVER. */
export interface PloverReading {
  readonly kind: string;
  /** `null`: not coded there. */
  readonly type: PloverType | null;
  /** The name of a mode where the kind itself implies it; else left open. */
  readonly mode: string | null;
  /** Why we read it so. */
  readonly reason: string;
}

type Row = readonly [kind: string, type: PloverType | null, mode: string | null, reason: string];

const ROWS: readonly Row[] = [
  ['joint-commitment', 'AGREE', null, 'Both commit themselves to cooperate.'],
  ['next-round-agreed', 'AGREE', null, 'A meeting to come is agreed on and not yet held.'],
  ['unilateral-commitment', 'AGREE', null, 'A promise.'],
  ['concession-announced', 'CONCEDE', null, 'A concession in words; nothing has changed yet.'],
  ['invitation', 'AGREE', null, 'A visit to come.'],
  ['willingness', 'AGREE', null, 'Willingness counts as agreeing there.'],
  ['praise', 'SUPPORT', null, 'Approval in words.'],
  ['assurance', 'SUPPORT', null, 'A policy that suits the other side is upheld in words.'],
  ['own-compliance-claimed', null, null, 'It does nothing to the other side.'],
  ['issue-raised', null, null, 'A statement; statements are not coded.'],
  ['request', 'REQUEST', null, 'By name.'],
  ['concern', 'ACCUSE', 'disapprove', 'The mildest disapproval.'],
  ['demand', 'REQUEST', null, 'Demands and requests are one type; the words tell how strong.'],
  ['criticism', 'ACCUSE', 'disapprove', 'Disapproval.'],
  ['breach-accusation', 'ACCUSE', 'allege', 'It alleges an act.'],
  ['denial-rejection', 'REJECT', null, 'By name.'],
  ['warning', 'THREATEN', null, 'A warning with consequences.'],
  ['threat', 'THREATEN', null, 'By name.'],
  ['measure-announced', 'THREATEN', 'restrict', 'A restriction that is to come is held out, as a threat is.'],
  ['leader-visit', 'CONSULT', null, 'Who is host does not follow from the kind, so no mode.'],
  ['leader-call', 'CONSULT', 'phone', 'At a distance.'],
  ['ministerial-meeting', 'CONSULT', null, 'As for leaders.'],
  ['ministerial-call', 'CONSULT', 'phone', 'At a distance.'],
  ['delegation-talks', 'CONSULT', null, 'As for leaders.'],
  ['meeting', 'CONSULT', null, 'As for leaders.'],
  ['call', 'CONSULT', 'phone', 'At a distance.'],
  ['letter', 'CONSULT', 'phone', 'Any remote medium has this mode.'],
  ['talks-cancelled', 'SANCTION', 'cancel', 'Relations are reduced.'],
  ['deal-signed', 'SUPPORT', null, 'Signing an agreement is support; carrying it out would be more.'],
  ['measure-eased', 'RETREAT', null, 'It takes effect and is not only promised.'],
  ['measure-suspended', 'RETREAT', null, 'As an easing, for as long as it lasts.'],
  ['licence-granted', 'COOPERATE', null, 'Exchange goes on by it, and both gain.'],
  ['release', 'RETREAT', 'release', 'By name.'],
  ['court-ruling', null, null, 'A court rules over its own government; the other side is no party.'],
  ['measure-clarified', null, null, 'A statement on a rule that stood before.'],
  ['measure-extended', 'SANCTION', null, 'Relations stay reduced by a new act.'],
  ['measure-imposed', 'SANCTION', 'sever', 'Exchange is curtailed.'],
  ['measure-escalated', 'SANCTION', 'sever', 'Exchange is curtailed further.'],
  ['listing', 'SANCTION', 'sever', 'Exchange with those listed ends.'],
  ['detention', 'COERCE', 'arrest', 'People are held.'],
  ['expulsion-closure', 'SANCTION', 'expel', 'Diplomats are sent away.'],
  [
    'military-incident',
    'MOBILIZE',
    null,
    'A show of force; harm would have to be told to make it an assault.',
  ],
];

/** Our own reading of our kinds in PLOVER's types. */
export const PLOVER_READINGS: readonly PloverReading[] = ROWS.map(([kind, type, mode, reason]) => ({
  kind,
  type,
  mode,
  reason,
}));
