/** Security Council resolutions are numbered through: the number tells the year. */

/** The last resolution number of each year's end: a resolution printed without its year has one all the same. */
const COUNCIL_LAST_OF_YEAR: readonly (readonly [number, number])[] = [
  ...([
    [1946, 15],
    [1947, 37],
    [1948, 66],
    [1949, 78],
    [1950, 89],
    [1951, 96],
    [1952, 98],
    [1953, 103],
  ] as const),
  ...([
    [1954, 106],
    [1955, 110],
    [1956, 121],
    [1957, 126],
    [1958, 131],
    [1959, 132],
    [1960, 160],
    [1961, 169],
  ] as const),
  ...([
    [1962, 176],
    [1963, 185],
    [1964, 199],
    [1965, 219],
    [1966, 232],
    [1967, 245],
    [1968, 262],
    [1969, 275],
  ] as const),
  ...([
    [1970, 291],
    [1971, 307],
    [1972, 324],
    [1973, 344],
    [1974, 366],
    [1975, 384],
    [1976, 402],
    [1977, 422],
  ] as const),
  ...([
    [1978, 443],
    [1979, 461],
    [1980, 484],
    [1981, 499],
    [1982, 529],
    [1983, 545],
    [1984, 559],
    [1985, 580],
  ] as const),
  ...([
    [1986, 593],
    [1987, 606],
    [1988, 626],
    [1989, 646],
    [1990, 683],
    [1991, 725],
    [1992, 799],
    [1993, 892],
  ] as const),
  ...([
    [1994, 969],
    [1995, 1035],
    [1996, 1092],
    [1997, 1146],
    [1998, 1221],
    [1999, 1284],
    [2000, 1334],
  ] as const),
  ...([
    [2001, 1386],
    [2002, 1454],
    [2003, 1521],
    [2004, 1580],
    [2005, 1651],
    [2006, 1738],
    [2007, 1794],
  ] as const),
  ...([
    [2008, 1859],
    [2009, 1907],
    [2010, 1966],
    [2011, 2032],
    [2012, 2085],
    [2013, 2132],
    [2014, 2195],
  ] as const),
  ...([
    [2015, 2259],
    [2016, 2336],
    [2017, 2397],
    [2018, 2451],
    [2019, 2504],
    [2020, 2563],
    [2021, 2617],
  ] as const),
  ...([
    [2022, 2671],
    [2023, 2721],
    [2024, 2767],
  ] as const),
];

/** The year in which the Security Council adopted a resolution, by its number alone. */
export function councilYear(item: number): string | null {
  const row = COUNCIL_LAST_OF_YEAR.find(([, last]) => item <= last);
  return row ? String(row[0]) : null;
}
