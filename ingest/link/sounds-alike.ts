/** Whether a Latin and a Cyrillic word are one word: by their consonants, as names and learned words keep them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ б: 'b', в: 'v', г: 'g', д: 'd', ж: 'j', з: 's', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', ф: 'f', х: 'h', ц: 's', ч: 'c', ш: 'c', щ: 'c' },
  ...{ b: 'b', c: 'k', d: 'd', f: 'f', g: 'g', h: 'h', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', q: 'k' },
  ...{ r: 'r', s: 's', t: 't', v: 'v', w: 'v', x: 'ks', z: 's' },
};
const ENOUGH = 3;

export function soundsAlike(a: string, b: string): boolean {
  const first = skeleton(a);
  const second = skeleton(b);
  const length = Math.min(first.length, second.length);
  return (
    length >= ENOUGH &&
    Math.abs(first.length - second.length) <= 1 &&
    first.slice(0, length) === second.slice(0, length)
  );
}

function skeleton(word: string): string {
  const latin = word
    // московск(ий), Moscow: the adjective's suffix is no part of the name.
    .replace(/(?<=\p{L}{3})ск$/u, '')
    .replaceAll('ph', 'f')
    .replaceAll('sh', 'ш')
    .replaceAll('zh', 'ж')
    .replaceAll('kh', 'х')
    .replaceAll('ch', 'ч')
    .replaceAll('ts', 'ц');
  return [...latin]
    .map((letter) => LETTERS[letter] ?? '')
    .join('')
    .replace(/(?<letter>.)\k<letter>+/gu, '$<letter>');
}
