import { actions } from './actions';
import { common } from './common';
import { outbox } from './outbox';
import { suggestion } from './suggestion';

export const first = { ...common, ...suggestion, actions, outbox };
