/** Which way an event goes: towards the other side or against it. */
export type Tendency = 'friendly' | 'unfriendly';

/** What kind of event counts as what, when acts and answers are paired. */
export interface KindReading {
  /** `null`: neither way. */
  readonly tendency: Tendency | null;
  /** A deed, or the announcement of one; else it is only said. */
  readonly isDeed: boolean;
  /**
   * Whether an answer may be told by the order alone. What is said in every account (demands, praise) is answered only
   * where a text says so: with so many of them, something always comes after.
   */
  readonly asksAnswer: boolean;
}

const deed = (tendency: Tendency): KindReading => ({ tendency, isDeed: true, asksAnswer: true });
const charge = (tendency: Tendency): KindReading => ({ tendency, isDeed: false, asksAnswer: true });
const words = (tendency: Tendency): KindReading => ({ tendency, isDeed: false, asksAnswer: false });

/** By the kinds of the catalogue of events; own compilation. What is not here goes neither way. */
const READINGS: Readonly<Record<string, KindReading>> = {
  'measure-announced': deed('unfriendly'),
  'measure-imposed': deed('unfriendly'),
  'measure-escalated': deed('unfriendly'),
  'measure-extended': deed('unfriendly'),
  listing: deed('unfriendly'),
  detention: deed('unfriendly'),
  'expulsion-closure': deed('unfriendly'),
  'military-incident': deed('unfriendly'),
  'talks-cancelled': deed('unfriendly'),
  'concession-announced': deed('friendly'),
  'measure-eased': deed('friendly'),
  'measure-suspended': deed('friendly'),
  'licence-granted': deed('friendly'),
  release: deed('friendly'),
  'breach-accusation': charge('unfriendly'),
  threat: charge('unfriendly'),
  warning: charge('unfriendly'),
  criticism: words('unfriendly'),
  'denial-rejection': words('unfriendly'),
  demand: words('unfriendly'),
  concern: words('unfriendly'),
  praise: words('friendly'),
  willingness: words('friendly'),
  assurance: words('friendly'),
  'unilateral-commitment': words('friendly'),
};

const NEITHER: KindReading = { tendency: null, isDeed: false, asksAnswer: false };

/** How a kind of event counts. */
export function readingOf(kind: string): KindReading {
  return READINGS[kind] ?? NEITHER;
}
