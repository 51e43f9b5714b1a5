/** "Treaty A, signed in X on DATE, and Treaty B": what is said of an instrument right after its name relates nobody to the next. */
import type { Span } from '#model/span';
import type { FoundAct } from './find-acts.ts';

const PARTICIPLE =
  /^(?:signed|adopted|concluded|approved|issued|launched|published|released|initialled|ratified|endorsed|agreed on|agreed upon|(?:подписа|приня|заключе|одобре|утвержде|согласова|опубликова|выработа|провозглаше|парафирова|ратифицирова)(?:нн?|т)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми))$/u;
const NEXT_TO = /^["”»》)\s]*(?:\([^()]{0,60}\)[\s)]*)?,? ?(?:as )?(?:was |which was )?$/u;

const PLACES = new Set(['in-it', 'time-word']);
const FAR = 60;

/** `instruments` in reading order. */
export function withoutTrailing(
  folded: string,
  acts: readonly FoundAct[],
  instruments: readonly Span[],
): readonly FoundAct[] {
  let index = 0;
  let until = 0;
  return acts.filter((act) => {
    // "signed in X": where and when belong to it.
    if (act.start < until && PLACES.has(act.row.id)) return false;
    while (index + 1 < instruments.length && (instruments[index + 1]?.end ?? 0) <= act.start) index += 1;
    const before = instruments[index];
    if (before === undefined || before.end > act.start || act.start - before.end > 70) return true;
    if (!PARTICIPLE.test(folded.slice(act.start, act.end)) || !NEXT_TO.test(folded.slice(before.end, act.start)))
      return true;
    const comma = folded.slice(act.end, act.end + FAR).indexOf(',');
    until = act.end + (comma < 0 ? FAR : comma);
    return false;
  });
}
