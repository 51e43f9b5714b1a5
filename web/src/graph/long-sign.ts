/** A number such as `art1.2(a)` has no room in its square and stands beside it. */
export function isLongSign(sign: string): boolean {
  return sign.length > 2;
}

/** How much room the longest of some numbers needs beside its square, in pixels. */
export function signRoom(signs: readonly string[]): number {
  let most = 0;
  for (const sign of signs) if (isLongSign(sign)) most = Math.max(most, sign.length);
  return Math.min(110, most * 7);
}
