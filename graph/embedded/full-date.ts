/** Whether a value is a day that the calendar has, written in full. */
export function isFullDate(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && '_kind' in value) return value._kind === 'date';
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
