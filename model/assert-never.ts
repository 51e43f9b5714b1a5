/** Ends a `switch` over a closed list: a new member is then a type error here. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value ${JSON.stringify(value)}`);
}
