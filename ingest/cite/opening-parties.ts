/** The States that open a text as those who speak in it: "We, the leaders of A, B and C", 甲国、乙国和丙国元首. */
import type { Reading } from '#ingest/reading';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';

const REACH = 1500;
/** "The Governments of": what may stand before a subject. */
const START = 12;
const LIST =
  /^[\s)]*(?:,? ?and|,? ?и|,|、|和|与|同|及|以及)?\s*(?:of )?(?:the )?(?:governments? of |правительств\p{L}* )?(?:the )?$/u;
/** "the Minister for Foreign Affairs of Japan, X, and the Secretary of the Philippines": persons and their offices in between. */
const OFFICES =
  /^[^.;:\n]{0,90}(?:minister|president|secretary|chancellor|\bking|representative|prime|министр|президент|премьер|председател|глав[аы]|канцлер|корол|部长|外长|总统|总理|主席|国王|首相|大臣)[^.;:\n]{0,90}$/u;
const GUEST = /presence|witness|invitation|mediation|facilitat|присутстви|приглашени|посредничеств|邀请|见证|斡旋/u;
const INTRODUCED =
  /(?:^|[^\p{L}])(?:we,?|cooperation (?:between|among)|(?:leaders?|ministers?|governments?|presidents?|heads|chancellor|king|secretary|secretaries|representatives?|members?|principals)(?: (?:of|for|and|the|foreign|affairs|defen[cs]e|economic|economy|finance|trade|state|governments?|security|energy|interior|justice|prime|ministers?)){0,9} of|(?:мы,?|лидер\p{L}*|министр\p{L}*|правительств\p{L}*|президент\p{L}*|премьер\p{L}*|председател\p{L}*|глав[аы]?|руководител\p{L}*)(?: (?:иностранных|дел|обороны|экономики|государств\p{L}*|правительств\p{L}*|стран|и)){0,6})(?: the)? ["«]?$/u;
const FOLLOWED =
  /^["”]?(?:\([^()]{1,40}\))?(?:等)?(?:[两三四五六七八九十\d]{1,3}国)?(?:国家)?(?:元首|领导人|外长|外交部长|政府|总统|总理|主席|代表|首脑|部长|国王)|^ ?\((?:hereinafter|далее)|^,? (?:convened|met|issued|reaffirm|declare|announce|held|провели|заявляют|провел|встретил)/u;

export function openingParties(
  { folded }: Reading,
  units: readonly Unit[],
  mentions: readonly ResolvedMention[],
): readonly string[] {
  const body = units.find(({ citable, kind }) => citable || kind === 'formula');
  if (body === undefined) return [];
  const end = body.start + REACH;
  const states = mentions.filter(
    (mention) =>
      mention.start >= body.start &&
      mention.end <= end &&
      mention.form !== 'nested' &&
      mention.entity?.type === 'State',
  );
  for (let first = 0; first < states.length; first += 1) {
    const opening = states[first] as ResolvedMention;
    let last = first;
    while (last + 1 < states.length && joined(folded, states[last], states[last + 1])) last += 1;
    const ids = [...new Set(states.slice(first, last + 1).map(({ entity }) => entity?.id ?? ''))];
    const close = states[last]?.end ?? opening.end;
    const speaks =
      opening.start - body.start <= START ||
      INTRODUCED.test(folded.slice(Math.max(body.start, opening.start - 120), opening.start)) ||
      FOLLOWED.test(folded.slice(close, close + 50));
    if (ids.length > 1 && speaks) return ids;
    first = last;
  }
  return [];
}

function joined(folded: string, one: ResolvedMention | undefined, next: ResolvedMention | undefined): boolean {
  if (one === undefined || next === undefined || next.start - one.end > 200) return false;
  const gap = folded.slice(one.end, next.start);
  if (GUEST.test(gap)) return false;
  return LIST.test(gap) || OFFICES.test(gap);
}
