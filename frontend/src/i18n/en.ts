import type { Messages } from './messages';
import { actions } from './en/actions';
import { collaboration } from './en/collaboration';
import { common } from './en/common';
import { figure } from './en/figure';
import { network } from './en/network';
import { publication } from './en/publication';
import { suggestion } from './en/suggestion';

export const en: Messages = {
  ...common,
  ...suggestion,
  ...figure,
  ...network,
  ...publication,
  actions,
  collaboration,
};
