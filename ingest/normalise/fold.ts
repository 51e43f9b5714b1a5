/** The pipeline's first stage; it stands in model/ since search folds alike. */
export { FOLDED_UNIT, fold } from '#model/fold';
