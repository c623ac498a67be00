/** What sort of word names somebody. */
export type ActorKind =
  | 'person'
  | 'party'
  | 'organisation'
  | 'outlet'
  | 'collective'
  | 'anonymous'
  | 'role'
  | 'pronoun';

/** A role as the text writes it, with whether it is held now. */
export interface RoleWritten {
  readonly title: string;
  readonly time: 'current' | 'former' | null;
  /** Local offsets of the role's words. */
  readonly start: number;
  readonly end: number;
}

/**
 * Somebody named in a sentence, with titles and adjectives gathered around the name. Offsets are local to the
 * frame of the sentence. `id` is `null` for a pronoun, which only the voices can resolve.
 */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  /** The name itself, without what is gathered around it. */
  readonly headStart: number;
  readonly headEnd: number;
  /** The party spoken for. An expert or a former official speaks for none. */
  readonly party: string | null;
  /** The parties of a collective, where the text names them. */
  readonly parties: readonly string[];
  readonly roles: readonly RoleWritten[];
  /** How a party is named, for the decision between government and place. */
  readonly partyRole: 'name' | 'side' | 'metonym' | null;
  /** How a pronoun is to be resolved. */
  readonly pronoun: 'first' | 'first-plural' | 'third' | 'third-plural' | 'thing' | 'counterpart' | null;
  /** Where a known name stands beside a role that cannot be that person's: the people who may be meant. */
  readonly candidates: readonly string[];
  /** Whether the person is one that the lexicon knows. */
  readonly known: boolean;
}

const NONE: readonly never[] = [];

/** The defaults of an actor; assemblers state what differs. */
export function actor(fields: Pick<Actor, 'kind' | 'id' | 'start' | 'end'> & Partial<Actor>): Actor {
  return {
    kind: fields.kind,
    id: fields.id,
    start: fields.start,
    end: fields.end,
    headStart: fields.headStart ?? fields.start,
    headEnd: fields.headEnd ?? fields.end,
    party: fields.party ?? null,
    parties: fields.parties ?? NONE,
    roles: fields.roles ?? NONE,
    partyRole: fields.partyRole ?? null,
    pronoun: fields.pronoun ?? null,
    candidates: fields.candidates ?? NONE,
    known: fields.known ?? false,
  };
}
