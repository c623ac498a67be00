/** How much of anything is taken from an address. */
export interface WebLimits {
  /** Bytes of an answer, as sent and as unpacked. */
  readonly bytes: number;
  /** Milliseconds for an answer with all its redirects, the waiting for one's turn apart. */
  readonly total: number;
  /** Milliseconds without a byte. */
  readonly idle: number;
  readonly redirects: number;
}

/** The limits where a caller gives none. */
export const WEB_LIMITS: WebLimits = {
  bytes: 32 * 1024 * 1024,
  total: 30_000,
  idle: 10_000,
  redirects: 10,
};
