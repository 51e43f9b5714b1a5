/** Short forms that a text introduces itself: (hereinafter “the Treaty”), （以下称“渔委会”）, (далее – Договор), (OEWG). */
import type { Span } from '#model/span';

export type Definition = Span & { readonly isAcronym: boolean };

const REACH = 120;
/** Between a name and its short form: what closes the name, and when and where it was made. */
const OPENING =
  /^(?:[》"'»’”]|\s){0,3}(?:,?\s?(?:of|dated|signed|done|adopted|concluded|issued|opened|от|подписан\p{L}{1,4}|принят\p{L}{1,3}|заключен\p{L}{1,4})\s[^();。\n]{4,72}?)?\s?(?:(?<bracket>\()|,\s?(?=(?:hereinafter|hereafter|以下|далее)))/u;
const MAY_OPEN = /^(?:[》"'»,(]|\s?\(|\s(?:of|da|si|do|ad|co|is|op|от|по|пр|за)$|\s["'])/u;
const LEAD =
  /^\s*(?<lead>(?:(?:hereinafter|hereafter|henceforth|also|collectively)[\s,]{1,2}(?:jointly |collectively |together )?(?:(?:referred to|known|called)(?: collectively| jointly)? )?(?:as )?|(?:以下|下)?(?:均|统|简|合|分别)?(?:简)?称(?:为|作|之为)?\s?[:]?|(?:далее|в дальнейшем|здесь и далее|ниже)(?:\s(?:совместно\s)?(?:именуем\p{L}{2,4}|по тексту|называем\p{L}{2,4}))?(?:\s?[-:])?(?:\s(?:как|соответственно))?\s?))?(?:the\s)?/u;
const EXCLUDED =
  /^(?:the )?(?:part(?:y|ies)|sides?|both sides|contracting (?:party|parties)|双方|各方|缔约(?:双)?方|两国|сторон\p{L}{0,3}|договаривающ.*|annex.*|article.*|emphasis.*|see .*|ibid.*|附件.*|见.*|см\. .*)$/u;

/** The short forms in the bracket behind a name that ends at `end`. Offsets are the text's. */
export function definitionsBehind(text: string, folded: string, end: number): readonly Definition[] {
  // Most names are followed by a word: a look at two characters spares the rest.
  if (!MAY_OPEN.test(folded.slice(end, end + 3))) return [];
  const stretch = folded.slice(end, end + REACH);
  const opening = OPENING.exec(stretch);
  if (!opening) return [];
  const from = end + opening[0].length;
  const rest = folded.slice(from, end + REACH);
  const close = opening.groups?.bracket ? rest.indexOf(')') : closingQuote(rest);
  if (close <= 0) return [];
  const content = rest.slice(0, close);
  const lead = LEAD.exec(content);
  const hasLead = lead?.groups?.lead !== undefined && lead.groups.lead !== '';
  const body = content.slice(lead?.[0].length ?? 0);
  const found: Definition[] = [];
  let at = from + (lead?.[0].length ?? 0);
  for (const piece of body.split(/(?<separator>,\s|\sor\s|\sand\s|\sили\s|或|、)/u)) {
    const definition = termIn(text, folded, at, at + piece.length, hasLead);
    if (definition) found.push(definition);
    at += piece.length;
  }
  return found;
}

/** “Court” means the African Court …; «Союз» означает …; “联盟”系指…: over folded text, before the name. */
const MEANS =
  /["'«](?<term>[^"'«»\n]{2,40})["'»]\s{0,2}(?:,\s)?(?:(?:means|shall mean|refers to|denotes)\s{1,2}(?:the\s{1,2})?|(?:означает|обозначает|понимается)\s{1,2}|(?:系|是|即)?指\s?)$/u;
const MAY_MEAN = /(?:means|mean|to|denotes|the|означает|обозначает|понимается)\s$|指\s?$/u;

/** The short form that the words before a name at `start` give it. */
export function definitionBefore(text: string, folded: string, start: number): Definition | null {
  if (!MAY_MEAN.test(folded.slice(Math.max(0, start - 12), start))) return null;
  const from = Math.max(0, start - REACH);
  const match = MEANS.exec(folded.slice(from, start));
  const term = match?.groups?.term;
  if (!match || term === undefined) return null;
  const at = from + match.index + 1;
  return termIn(text, folded, at, at + term.length, true);
}

/** Without a bracket the short form must stand in quotation marks. */
function closingQuote(rest: string): number {
  const open = rest.indexOf('"');
  return open < 0 || open > 50 ? -1 : rest.indexOf('"', open + 1) + 1;
}

function termIn(text: string, folded: string, from: number, to: number, hasLead: boolean): Definition | null {
  let start = from;
  let end = to;
  let isQuoted = false;
  while (start < end && /[\s"'《〈]/.test(folded[start] ?? '')) {
    isQuoted ||= /["'《]/.test(folded[start] ?? '');
    start += 1;
  }
  if (folded.startsWith('the ', start)) start += 4;
  while (start < end && /[\s"'《〈]/.test(folded[start] ?? '')) {
    isQuoted ||= /["'《]/.test(folded[start] ?? '');
    start += 1;
  }
  while (end > start && /[\s"'》〉.]/.test(folded[end - 1] ?? '')) end -= 1;
  const printed = text.slice(start, end);
  const term = folded.slice(start, end);
  if (term.length < 2 || term.length > 40 || EXCLUDED.test(term) || /[()[\]\n;:,。]/.test(term)) return null;
  const isAcronym =
    /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{L}\d&./+-]{1,14}$/u.test(printed) && !/^\d/.test(printed) && !/\//.test(printed);
  if (isAcronym) return { start, end, isAcronym };
  // The 1974 Agreement.
  const isCapital = /^(?:(?:1[6-9]|20)\d{2}\s)?[\p{Lu}一-鿿]/u.test(printed);
  return (hasLead || isQuoted) && isCapital ? { start, end, isAcronym } : null;
}
