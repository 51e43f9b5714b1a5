/** What only this text tells of an entity: every name and short form that it prints of it. */
import type { Entity } from '#model/annotated-document';
import { isInferredInstrumentId } from '#model/ids';
import type { Draft } from './draft.ts';

const INFERRED_BODY = /^organisation:(?:zh|en|ru|und)-[0-9a-f]{12}$/;
const MOST_NAMES = 12;

type Printed = { readonly names: Map<string, Set<string>>; readonly aliases: Set<string> };

/** Entities that knowledge has keep what knowledge says; of the others all drafts share one entity. */
export function withPrintedNames(drafts: readonly Draft[], text: string): readonly Draft[] {
  const printed = new Map<string, Printed>();
  for (const { entity, rule, start, end, form } of drafts) {
    if (!entity || !isInferred(entity)) continue;
    const known = printed.get(entity.id) ?? { names: new Map<string, Set<string>>(), aliases: new Set<string>() };
    printed.set(entity.id, known);
    for (const [language, names] of Object.entries(entity.names)) {
      const all = known.names.get(language) ?? new Set<string>();
      for (const name of names) if (all.size < MOST_NAMES) all.add(name);
      known.names.set(language, all);
    }
    for (const alias of entity.aliases) known.aliases.add(alias);
    if (rule === 'coreference:defined-term' && form === 'name' && known.aliases.size < MOST_NAMES)
      known.aliases.add(text.slice(start, end));
  }
  if (printed.size === 0) return drafts;
  const made = new Map<string, Entity>();
  return drafts.map((draft) => {
    const { entity } = draft;
    const known = entity ? printed.get(entity.id) : undefined;
    if (!entity || !known) return draft;
    const shared = made.get(entity.id) ?? {
      ...entity,
      names: Object.fromEntries([...known.names].map(([language, names]) => [language, [...names].sort()])),
      aliases: [...known.aliases].sort(),
    };
    made.set(entity.id, shared);
    return { ...draft, entity: shared };
  });
}

function isInferred({ id }: Entity): boolean {
  return isInferredInstrumentId(id) || INFERRED_BODY.test(id);
}
