/** What Cypher's functions answer, told from what they are given. */
import { ANY, DATE, either, itemOf, type Kind, listOf, NUMBER, oneOf, TEXT, THING, TRUTH } from './kind.ts';

type Answer = (given: readonly Kind[]) => Kind;

const FIRST: Answer = ([kind]) => kind ?? ANY;
const EACH: Answer = (given) => oneOf(given);
const ITEM: Answer = ([kind]) => (kind ? itemOf(kind) : ANY);

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...names(
    'toString toLower toUpper lower upper trim ltrim rtrim btrim substring replace left right normalize type elementId',
    () => TEXT,
  ),
  ...names('split labels keys', () => listOf(TEXT)),
  ...names(
    `count sum avg stDev stDevP size length char_length character_length toInteger toFloat abs ceil floor round sign sqrt
    exp log log10 rand id timestamp sin cos tan cot asin acos atan atan2 degrees radians pi e percentileCont
    percentileDisc`,
    () => NUMBER,
  ),
  ...names('range', () => listOf(NUMBER)),
  ...names('nodes relationships', () => listOf(THING)),
  ...names('startNode endNode shortestPath', () => THING),
  ...names('allShortestPaths', () => listOf(THING)),
  ...names('exists isEmpty toBoolean isNaN', () => TRUTH),
  ...names('date datetime duration time localdatetime localtime', () => DATE),
  ...names('min max', FIRST),
  ...names('tail reverse', FIRST),
  ...names('head last', ITEM),
  ...names('collect', ([kind]) => listOf(kind ?? ANY)),
  ...names('coalesce', EACH),
  ...names('nullIf', FIRST),
]);

/** `name` in whatever case. */
export function answerOf(name: string, given: readonly Kind[]): Kind {
  return ANSWERS.get(name.toLowerCase())?.(given) ?? ANY;
}

/** What an operator of two values answers. */
export function combined(operator: string, a: Kind, b: Kind): Kind {
  if (a.is === 'date' || b.is === 'date') return operator === '+' && (a.is === 'text' || b.is === 'text') ? TEXT : DATE;
  if (operator !== '+') return NUMBER;
  if (a.is === 'list' || b.is === 'list') {
    return listOf(either(a.is === 'list' ? a.of : a, b.is === 'list' ? b.of : b));
  }
  if (a.is === 'text' || b.is === 'text') return TEXT;
  return either(a, b);
}

function names(list: string, answer: Answer): [string, Answer][] {
  return list
    .toLowerCase()
    .split(/\s+/)
    .map((name) => [name, answer]);
}
