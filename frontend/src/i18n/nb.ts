import type { Messages } from './messages';
import { actions } from './nb/actions';
import { assignment } from './nb/assignment';
import { coaching } from './nb/coaching';
import { collaboration } from './nb/collaboration';
import { common } from './nb/common';
import { figure } from './nb/figure';
import { goodExample } from './nb/goodExample';
import { leanGroup } from './nb/leanGroup';
import { learning } from './nb/learning';
import { network } from './nb/network';
import { picture } from './nb/picture';
import { publication } from './nb/publication';
import { recognition } from './nb/recognition';
import { refinement } from './nb/refinement';
import { staffMeeting } from './nb/staffMeeting';
import { suggestion } from './nb/suggestion';
import { training } from './nb/training';

export const nb: Messages = {
  ...common,
  ...suggestion,
  ...figure,
  ...network,
  ...publication,
  actions,
  assignment,
  coaching,
  collaboration,
  goodExample,
  leanGroup,
  learning,
  picture,
  recognition,
  refinement,
  staffMeeting,
  training,
};
