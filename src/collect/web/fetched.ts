/** What an address gave: the bytes as they came, and what was said with them. */
export interface Fetched {
  /** The address that was asked for. */
  readonly requested: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Every address on the way, the first one included. */
  readonly redirects: readonly string[];
  readonly status: number;
  readonly bytes: Uint8Array;
  /** The media type without parameters, in lower case; `null` where none was given. */
  readonly contentType: string | null;
  /** The charset that the answer names; `null` where none was given. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly captured: string;
}
