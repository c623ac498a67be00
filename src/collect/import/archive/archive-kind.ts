import type { RefusedName } from '../format/refused-formats.ts';
import type { Archive } from './open-archive.ts';

/** Longer than any media type. */
const LONGEST_TYPE = 200;

/** What kind of document an archive is, by the parts that its format prescribes. */
export function archiveKind(archive: Archive): 'docx' | 'odt' | RefusedName {
  const paths = new Set(archive.paths);
  if (paths.has('[Content_Types].xml')) {
    if (archive.paths.some((path) => path.startsWith('word/'))) return 'docx';
    if (archive.paths.some((path) => path.startsWith('xl/'))) return 'xlsx';
    if (archive.paths.some((path) => path.startsWith('ppt/'))) return 'pptx';
    return 'archive';
  }
  const type = paths.has('mimetype') ? archive.read('mimetype') : null;
  if (type === null || type.length > LONGEST_TYPE) return 'archive';
  const said = Buffer.from(type).toString('latin1').trim();
  if (said === 'application/epub+zip') return 'epub';
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/.test(said)) return 'odt';
  return said.startsWith('application/vnd.oasis.opendocument.') ? 'opendocument' : 'archive';
}
