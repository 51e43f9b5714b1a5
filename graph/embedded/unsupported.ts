/** All that the embedded store refuses with a reason. The list is printed in the docs; the examples are tests. */
import { DATES } from './unsupported/dates.ts';
import { LISTS } from './unsupported/lists.ts';
import { PATTERNS } from './unsupported/patterns.ts';
import type { UnsupportedRule } from './unsupported/rule.ts';
import { VALUES } from './unsupported/values.ts';

export const UNSUPPORTED: readonly UnsupportedRule[] = [...PATTERNS, ...LISTS, ...DATES, ...VALUES];
