/** What the shapes mean, how many there are of each, and a switch for each. */
import { useWords } from '../language/use-words.ts';
import { type Shown, toggleShown } from '../state/page-state.ts';
import { adjust, usePage } from '../state/page-store.ts';

const ORDER: readonly Shown[] = ['Document', 'Instrument', 'Clause', 'State', 'Organisation', 'Place', 'Term'];

export function Legend({ counts }: { readonly counts: ReadonlyMap<Shown, number> }) {
  const t = useWords();
  const shown = usePage((state) => state.shown);
  const kinds = ORDER.filter((kind) => counts.has(kind));
  const item = (kind: Shown, label: string) => (
    <button
      key={kind}
      type="button"
      aria-pressed={shown.includes(kind)}
      onClick={() => adjust((state) => toggleShown(state, kind))}
    >
      <em className={`k is-${kind}`} aria-hidden="true" />
      {label}
    </button>
  );
  return (
    <fieldset className="legend" aria-label={t('graph.legend')}>
      {kinds.map((kind) => item(kind, `${t(`kinds.${kind as 'Instrument'}`)} ${counts.get(kind) ?? 0}`))}
      {counts.has('planned') && item('planned', t('graph.planned'))}
    </fieldset>
  );
}
