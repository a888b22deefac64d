import { ENTITY_KINDS, NAME_KINDS } from '../core/knowledge/closed-lists.ts';
import { isEntityId } from '../core/knowledge/ids.ts';
import type { EntityNames } from '../core/lexicon/lexicon-input.ts';
import type { EntityShelfRecord } from './records.ts';
import { StoredRecordError } from './stored-record-error.ts';

const ENTITY_KIND_SET: ReadonlySet<unknown> = new Set(ENTITY_KINDS);
const NAME_KIND_SET: ReadonlySet<unknown> = new Set(NAME_KINDS);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isName(value: unknown): value is EntityNames['names'][number] {
  if (!isObject(value) || !('text' in value && 'lang' in value && 'kind' in value && 'ambiguous' in value))
    return false;
  const { text, lang, kind, ambiguous } = value;
  const isText = typeof text === 'string' && typeof lang === 'string';
  return isText && NAME_KIND_SET.has(kind) && typeof ambiguous === 'boolean';
}

function hasNames(value: unknown): value is EntityNames {
  if (!isObject(value) || !('id' in value && 'kind' in value && 'generic' in value && 'names' in value))
    return false;
  const { id, kind, generic, names } = value;
  const isEntity = isEntityId(id) && ENTITY_KIND_SET.has(kind) && typeof generic === 'boolean';
  return isEntity && Array.isArray(names) && names.every(isName);
}

/**
 * The wanted entities of a shelf, looked at no closer than a lexicon needs: all entities of all packs pass here, and
 * the schema of whole entities takes ten times as long. Throws a StoredRecordError.
 */
export function namesOnShelf(
  row: EntityShelfRecord,
  wanted: (id: string) => boolean,
): readonly EntityNames[] {
  const entities: EntityNames[] = [];
  for (const entity of Array.isArray(row.entities) ? row.entities : [null]) {
    if (!hasNames(entity))
      throw new StoredRecordError('entities', `${row.pack}/…/${row.last}`, 'an entity on it is none');
    if (wanted(entity.id)) entities.push(entity);
  }
  return entities;
}
