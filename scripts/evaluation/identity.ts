/** Whether an entity is what a gold key names: the rule of tools/score.py. */
import type { Entity } from '#model/annotated-document';

export function isIdentity(key: string, entity: Entity | undefined): boolean {
  if (entity === undefined) return false;
  const pool = [...strings(entity)].map(norm);
  if (/^[A-Z]{2}$/u.test(key) && entity.type === 'State') return pool.includes(key.toLowerCase());
  const bar = key.indexOf('|');
  if (bar >= 0) {
    const words = norm(key.slice(bar + 1));
    return (entity.date ?? '').startsWith(key.slice(0, bar)) && pool.some((each) => each.includes(words));
  }
  const sought = norm(key);
  return pool.some(
    (each) =>
      each === sought || (sought.length > 5 && each.includes(sought)) || (sought.length > 3 && each.endsWith(sought)),
  );
}

function norm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s《》〈〉"“”‘’'«».,()（）\-–—]+/gu, '');
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* strings(each);
}
