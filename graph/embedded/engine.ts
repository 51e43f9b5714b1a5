/** The engine, loaded as what it is: a CommonJS package around native code. */
import grafeo from '@grafeo-db/js';

export type Engine = ReturnType<typeof grafeo.GrafeoDB.create>;
export type EngineResult = Awaited<ReturnType<Engine['executeCypher']>>;
export type EngineTransaction = ReturnType<Engine['beginTransaction']>;

export const createEngine = (path?: string): Engine => grafeo.GrafeoDB.create(path);
export const openEngine = (path: string): Engine => grafeo.GrafeoDB.open(path);
export const openEngineReadOnly = (path: string): Engine => grafeo.GrafeoDB.openReadOnly(path);
