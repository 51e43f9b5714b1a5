/** Whether a text's lines were broken to a fixed width: then a line's end is no paragraph's end. */

const LEAST = 24;
const WIDEST = 120;
/** Enough lines to tell. */
const SAMPLE = 20_000;

const ENDS = /[.;:!?。；：！？…)）”"»]$/u;

export function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE)
    .split('\n')
    .map((line) => line.trim());
  let followed = 0;
  let open = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line === '' || lines[at + 1] === '') continue;
    followed += 1;
    if (line.length >= LEAST && line.length <= WIDEST && !ENDS.test(line)) open += 1;
  }
  return followed >= 5 && open / followed > 0.4;
}

/** In such a text a paragraph ends at an empty line, or after a mark that ends a sentence. */
export function endsParagraph(line: string, next: string): boolean {
  return line === '' || next === '' || ENDS.test(line) || line.length < LEAST;
}
