import { openWebSession as open, type WebSession } from '../collect/web/web-session.ts';
import { programVersion } from './version.ts';

/** A session for all that one command fetches, with the manners that the user asked for. */
export function openWebSession(manners: {
  readonly allowPrivate: boolean;
  readonly ignoreRobots: boolean;
}): WebSession {
  return open({ version: programVersion(), environment: process.env, ...manners });
}
