/** Strangers' Cypher on the embedded store. */
import { openEmbeddedForTest } from '../graph/open-for-test.ts';
import { safetySuite } from './safety.ts';

safetySuite('the embedded store', openEmbeddedForTest);
