/** The embedded store keeps the contract of every store. */
import { openEmbeddedForTest } from './open-for-test.ts';
import { storeContract } from './store-contract.ts';

storeContract('embedded store', openEmbeddedForTest);
