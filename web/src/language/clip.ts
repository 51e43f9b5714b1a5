/** A few words before or after a quote, cut between words where the script has them. */
const HAN = /\p{Script=Han}/u;

/** A Han character says about as much as two letters. */
function room(text: string): number {
  return HAN.test(text) ? 24 : 52;
}

export function lastWords(text: string): string {
  const most = room(text);
  const tail = text.slice(-most);
  return text.length <= most || HAN.test(tail) ? tail : tail.replace(/^\S*\s+/u, '');
}

export function firstWords(text: string): string {
  const most = room(text);
  const head = text.slice(0, most);
  return text.length <= most || HAN.test(head) ? head : head.replace(/\s+\S*$/u, '');
}
