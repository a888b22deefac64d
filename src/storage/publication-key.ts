const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/u;
const INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?<zone>Z|[+-]\d{2}:?\d{2})?$/u;
const ZONE_WITHOUT_COLON = /^([+-]\d{2})(\d{2})$/u;

/**
 * A string that sorts publication dates by time: an instant in UTC, or the day, month or year as far as it is
 * known, which stands before every instant in it. An instant without a zone is read as UTC. Empty, and so the
 * oldest of all, when the date is absent or is no ISO 8601 date.
 */
export function publicationKey(published: string | null): string {
  const written = published?.trim() ?? '';
  const parts = INSTANT.exec(written)?.groups;
  if (parts !== undefined) {
    const zone = (parts.zone ?? 'Z').replace(ZONE_WITHOUT_COLON, '$1:$2');
    const instant = new Date(`${parts.day}T${parts.time}${zone}`);
    if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  }
  return PARTIAL_DATE.exec(written)?.[0] ?? '';
}
