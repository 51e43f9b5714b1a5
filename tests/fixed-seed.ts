/** Property tests draw the same cases in every run; FC_SEED=… draws others, and a failure prints its own. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20200911) });
