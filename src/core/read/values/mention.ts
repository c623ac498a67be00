/** A named thing, resolved as far as the text allows. */
export interface MentionValue {
  readonly type: 'party' | 'person' | 'organisation' | 'outlet' | 'place' | 'document' | 'dyad' | 'direction';
  /** `side:cn`, `per:...`, `org:...`, `out:...`, `place:...`, `doc:...`; `dyad:us-cn`; `direction:us>cn`. `null` where the form tells only that somebody is named. */
  readonly entity: string | null;
  readonly party: string | null;
  readonly role: string | null;
  readonly roleTime: 'current' | 'former' | null;
  /** A doubt that a person must settle, such as `name-role-conflict`. */
  readonly flag: string | null;
  /** Other readings that a person may prefer. */
  readonly candidates: readonly string[];
}
