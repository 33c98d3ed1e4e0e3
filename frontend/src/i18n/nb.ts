import type { Messages } from './messages';
import { actions } from './nb/actions';
import { collaboration } from './nb/collaboration';
import { common } from './nb/common';
import { figure } from './nb/figure';
import { network } from './nb/network';
import { publication } from './nb/publication';
import { suggestion } from './nb/suggestion';

export const nb: Messages = {
  ...common,
  ...suggestion,
  ...figure,
  ...network,
  ...publication,
  actions,
  collaboration,
};
