import type { Frame } from '../actors/frame.ts';
import type { Sides } from './chinese-parties.ts';
import { ofTeller } from './english-telling.ts';
import type { Link } from './link.ts';
import { toldBefore } from './named-again.ts';
import { isBareOffice, isOfficeSaying } from './office-named.ts';
import type { Scene } from './scene.ts';

/** "The ministry" is that of the party whose ministry was named last; "… and raised" goes on with its subject. */
export function withSubject(scene: Scene, link: Link, sides: Sides, before: Sides | null): Sides {
  const { frame, office } = scene;
  if (sides.by !== null || link.act === null) return sides;
  // "The suspension of the duty on tiles": the one duty of the text that the name fits.
  const again =
    frame.language === 'en' && sides.on === null ? toldBefore(frame.text, link.kind, scene.told, null) : null;
  if (again !== null) return { by: again.value.by, on: null };
  // "… need a licence, the government said": its rule.
  if (office !== null && office !== sides.on && isOfficeSaying(frame.text))
    return { by: office, on: sides.on };
  if (link.isPassive) return ofTeller(scene, link, sides);
  const words = frame.text.slice(0, link.head.start);
  const by =
    before !== null && /(?:, | )and (?:also |then |in turn )?$/.test(words)
      ? before.by
      : isBareOffice(words)
        ? office
        : null;
  return by === null || by === sides.on ? sides : { by, on: sides.on };
}

/** "She warned that if the rate rises, permits will be withdrawn": by whoever threatens. */
export function ofSpeaker({ context, frame }: Scene, { head }: Link, sides: Sides): Sides {
  if (sides.by !== null) return sides;
  const by = context.voices.at(frame.span(head.start, head.end).start)?.speaker.party ?? null;
  return by === sides.on ? sides : { by, on: sides.on };
}

const THE_REST =
  /^ (?:all |the |any |its ){0,2}(?:other|remaining|rest of)(?![a-z])|^(?:其余|其他|剩余|余下|其中)/;

/** 对另外几家实体, before the verb. */
const THE_OTHERS = /对?(?:其余|其他|剩余|余下|另外)[^,;。对]{1,12}$/;

/** "Them", "that suspension" and "all other duties" go on with the sides of the measure before. */
export function goingOn(frame: Frame, link: Link, sides: Sides, before: Sides): Sides {
  const isRest =
    THE_REST.test(frame.text.slice(link.verbEnd, link.kind.start)) ||
    (link.kind.isList &&
      THE_OTHERS.test(frame.text.slice(Math.max(0, link.head.start - 20), link.head.start)));
  const { owner } = link.kind;
  if (owner !== undefined) {
    const by = sides.by ?? owner;
    return { by, on: sides.on === by ? null : sides.on };
  }
  if (link.kind.isTakenUp === true)
    return {
      by: sides.by ?? before.by,
      on: sides.on ?? (sides.by === null || sides.by === before.by ? before.on : null),
    };
  if (!link.isCarried && !isRest) return sides;
  // "It lapsed": on whom is told in the sentence before, and not in this one.
  if (link.isCarried && link.isPassive && /^(?:it|they|both)(?: of them)? /.test(frame.text))
    return { by: sides.by ?? before.by, on: sides.on };
  const by = link.isCarried ? (before.by ?? sides.by) : (sides.by ?? before.by);
  return { by, on: sides.on ?? (by === before.by ? before.on : null) };
}
