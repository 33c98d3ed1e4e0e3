import { actions } from './actions';
import { common } from './common';
import { outbox } from './outbox';
import { suggestion } from './suggestion';

/** The texts of the frame, the start page and the writing page, which travel with the program. */
export const first = { ...common, ...suggestion, actions, outbox };
