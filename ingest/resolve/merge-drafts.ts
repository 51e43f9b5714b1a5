/** One list of mentions out of names and patterns: the longer of two that overlap, and what stands inside an instrument's title. */
import type { Draft } from './draft.ts';

/** Those that `more` adds to a list already merged. */
export function mergeInto(merged: readonly Draft[], more: readonly Draft[]): readonly Draft[] {
  return more.length === 0 ? merged : mergeDrafts([...merged, ...more]);
}

/** In reading order. Names of States and organisations within an instrument's name are kept as nested. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Draft[] = [];
  let holder: Draft | null = null;
  let before: Draft | null = null;
  for (const draft of sorted) {
    const previous: Draft | null = before;
    before = draft;
    if (!holder || draft.start >= holder.end) {
      kept.push(draft);
      holder = draft;
    } else if (draft.end <= holder.end) {
      if (isNestable(draft, holder, previous)) kept.push({ ...draft, form: 'nested' });
    } else if (draft.end - draft.start > holder.end - holder.start) {
      // Partial overlap: the longer name stands.
      const at: number = kept.lastIndexOf(holder);
      kept.splice(at);
      kept.push(draft);
      holder = draft;
    }
  }
  return kept;
}

/** Of two over the same characters: what the text itself defines, then what knowledge has, then what a pattern reads. */
function rank(draft: Draft): number {
  if (draft.rule === 'coreference:defined-term') return 0;
  if (draft.entity === null) return 3;
  return draft.rule.startsWith('pattern:') ? 2 : 1;
}

function isNestable(draft: Draft, holder: Draft, before: Draft | null): boolean {
  if (draft.start === holder.start && draft.end === holder.end) return false;
  const type = draft.entity?.type;
  if (holder.entity?.type === 'Instrument') {
    // Protocol to the Convention on …: the known treaty in the title of another.
    const isTreaty = type === 'Instrument' && draft.rule.startsWith('name:') && holder.rule.startsWith('pattern:');
    return type === 'State' || type === 'Organisation' || isTreaty;
  }
  // State Council of the People's Republic of China: an organ of one State names it, a commission of two is theirs.
  const isSecond = before !== holder && before?.entity?.type === 'State' && before.start >= holder.start;
  return type === 'State' && draft.end === holder.end && holder.rule === 'pattern:body/en' && !isSecond;
}
