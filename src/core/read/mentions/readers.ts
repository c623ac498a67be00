import type { Reader } from '../reader.ts';
import { organisationNamed, outletNamed } from './bodies.ts';
import { directionNamed } from './directions.ts';
import { documentNamed } from './documents.ts';
import { dyadNamed } from './dyads.ts';
import { partyNamed } from './parties.ts';
import { personNamed } from './people.ts';
import { placeNamed } from './places.ts';

/** All readers of mentions. */
export const mentionReaders: readonly Reader<'mention'>[] = [
  directionNamed,
  documentNamed,
  dyadNamed,
  organisationNamed,
  outletNamed,
  partyNamed,
  personNamed,
  placeNamed,
];
