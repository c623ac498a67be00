export { SOURCE_KINDS, type SourceKind } from '../collect/source-kinds.ts';
