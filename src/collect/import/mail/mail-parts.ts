/** What is used of a node of postal-mime's tree: one part of a message, its content decoded from its transfer encoding. */
export interface MailPart {
  readonly contentType: {
    readonly parsed: {
      readonly value: string;
      readonly params: Readonly<Record<string, string | undefined>>;
    };
    readonly multipart: string | false;
  };
  readonly contentDisposition: { readonly parsed: { readonly value: string } };
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly MailPart[];
}

/** The parts that a reader of the message sees: of alternatives, the plain one where it has any text. */
export interface MailBody {
  readonly plain: readonly MailPart[];
  readonly html: readonly MailPart[];
}

/** Sorts out the body of a message. What is attached is no part of it, whatever its type. */
export function bodyOf(root: MailPart): MailBody {
  const plain: MailPart[] = [];
  const html: MailPart[] = [];
  const visit = (part: MailPart): void => {
    if (part.contentType.multipart) {
      for (const child of part.childNodes) visit(child);
      return;
    }
    if (part.contentDisposition.parsed.value === 'attachment' || part.content === null) return;
    if (part.contentType.parsed.value === 'text/plain') plain.push(part);
    if (part.contentType.parsed.value === 'text/html') html.push(part);
  };
  visit(root);
  return { plain, html };
}

/**
 * Undoes `format=flowed` (RFC 3676): a line that ends with a space goes on in the next one. `delsp` is for languages
 * without spaces: there the space that marks the break goes too.
 */
export function unflow(text: string, deleteSpace: boolean): string {
  let flowed = '';
  for (const line of text.split('\n')) {
    const stuffed = line.startsWith(' ') ? line.slice(1) : line;
    const goesOn = stuffed.endsWith(' ') && stuffed !== '-- ';
    flowed += goesOn ? (deleteSpace ? stuffed.slice(0, -1) : stuffed) : `${stuffed}\n`;
  }
  return flowed;
}
