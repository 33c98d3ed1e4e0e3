import type { Messages } from './messages';
import { actions } from './en/actions';
import { collaboration } from './en/collaboration';
import { common } from './en/common';
import { suggestion } from './en/suggestion';

export const en: Messages = { ...common, ...suggestion, actions, collaboration };
