import type { Messages } from './messages';
import { actions } from './nb/actions';
import { collaboration } from './nb/collaboration';
import { common } from './nb/common';
import { suggestion } from './nb/suggestion';

export const nb: Messages = { ...common, ...suggestion, actions, collaboration };
