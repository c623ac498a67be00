import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { Sides } from './chinese-parties.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

const OFFICES =
  '(?:ministry|government|department|commission|cabinet|administration|agency|authority|authorities|bureau|office|regulator|parliament|customs|coast guard|navy|central bank|tax office|port authority)';
const AUX =
  '(?: (?!said|that|which|of|for|and|or)(?:[a-z]+ly|has|have|had|will|would|shall|also|then|now|again|once|in|the|last|next|[a-z]+day|never|is|was|itself|at|once|later|soon|already|first|to|only)){0,4}';

/** "It then struck …", "its commerce ministry had forbidden …", "the Office placed …": who that is was told before. */
const BEFORE_ACT = new RegExp(
  `(?:^|[.;:,"“—] ?|(?<![a-z])(?:and|but|then|while|that|after|when|since|before|as|by [a-z]+|(?:on|in) [a-z]+(?: [0-9]{1,4})?,?|[a-z]+ later) )(?:it|(?:its|the) (?:[a-z]+ ){0,3}${OFFICES})${AUX} $`,
);

/** Whether the subject of an act only points back at a party. */
export function isPointedSubject(text: string, { head }: Link): boolean {
  return BEFORE_ACT.test(text.slice(Math.max(0, head.start - 90), head.start));
}

/** Whose act it is where the subject is a pronoun or an office without a name: of whoever acted last. */
export function ofCentre(
  { context, frame, office, centre, parties }: Scene,
  link: Link,
  sides: Sides,
): Sides {
  if (sides.by !== null || link.act === null || frame.language !== 'en') return sides;
  if (!isPointedSubject(frame.text, link)) {
    if (!link.isPassive || link.kind.isWeak === true) return sides;
    // Another party in the sentence might be meant as well.
    if (parties.some(({ party }) => party !== sides.on)) return sides;
    const { parties: two } = context.about;
    // Outside the exchange nobody goes without saying.
    if (centre === null || !two.includes(centre)) return sides;
    const other =
      sides.on !== null && two.length === 2 && two.includes(sides.on)
        ? two.find((one) => one !== sides.on)
        : centre;
    return other === undefined || other === null || other === sides.on ? sides : { by: other, on: sides.on };
  }
  const isOffice = !/(?:^|[^a-z])(?:it|its)(?![a-z])/.test(
    frame.text.slice(Math.max(0, link.head.start - 60), link.head.start),
  );
  // "Tessaly said that … Hours later its aviation authority …": the one named before in the sentence comes first.
  const inside = parties.find(
    (one) => one.end <= link.head.start && one.party !== sides.on && one.party !== 'both',
  );
  const by = inside?.party ?? (isOffice ? (office ?? centre) : centre);
  return by === null || by === sides.on ? sides : { by, on: sides.on };
}

/** The party that a sentence is about: the one whose name opens it. */
export function centreOf({ text, language }: Frame, actors: readonly Actor[]): string | null {
  if (language !== 'en') return null;
  const first = actors.find(
    ({ party, kind }) => party !== null && kind !== 'anonymous' && kind !== 'pronoun',
  );
  const opens =
    first !== undefined &&
    (first.start < 4 ||
      /^(?:in (?:return|reply|response|turn|[a-z0-9]+(?: [0-9]{4})?)|on [a-z]+(?: [0-9]{1,2})?|for its part|then|but|and|last [a-z]+|by [^,]{2,40}),? (?:the )?$/.test(
        text.slice(0, first.start),
      ));
  return opens && first !== undefined ? first.party : null;
}
