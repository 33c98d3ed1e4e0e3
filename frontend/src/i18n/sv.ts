import { actions } from './sv/actions';
import { collaboration } from './sv/collaboration';
import { common } from './sv/common';
import { figure } from './sv/figure';
import { network } from './sv/network';
import { publication } from './sv/publication';
import { suggestion } from './sv/suggestion';

/** The source of all texts; messages.ts makes the other languages keep up. */
export const sv = { ...common, ...suggestion, ...figure, ...network, ...publication, actions, collaboration };
