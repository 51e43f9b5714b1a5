/** What a resolution, decision or statement is called, by its symbol alone. */

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\/RES\//, 'Human Rights Council resolution '],
  [/^A\/HRC\/DEC\//, 'Human Rights Council decision '],
  [/^A\/RES\//, 'General Assembly resolution '],
  [/^A\/DEC\//, 'General Assembly decision '],
  [/^S\/RES\//, 'Security Council resolution '],
  [/^E\/RES\//, 'Economic and Social Council resolution '],
  [/^E\/DEC\//, 'Economic and Social Council decision '],
  [/^S\/PRST\//, 'Statement by the President of the Security Council S/PRST/'],
  [/^UNEP\/EA\.(?=\d+\/Res\.)/, 'United Nations Environment Assembly resolution '],
];

/** The symbol itself where it is none of these. */
export function symbolName(symbol: string): string {
  const family = FAMILIES.find(([pattern]) => pattern.test(symbol));
  if (!family) return symbol;
  const number = symbol.replace(family[0], '').replace(/\/Res\./, '/');
  return `${family[1]}${number.replace(/(\d)\(/, '$1 (').replace(/(\d)([A-Z](?:-[A-Z])?)(?=$|\()/, '$1 $2')}`;
}
