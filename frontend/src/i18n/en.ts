import type { Messages } from './messages';
import { actions } from './en/actions';
import { assignment } from './en/assignment';
import { coaching } from './en/coaching';
import { collaboration } from './en/collaboration';
import { common } from './en/common';
import { figure } from './en/figure';
import { goodExample } from './en/goodExample';
import { leanGroup } from './en/leanGroup';
import { learning } from './en/learning';
import { network } from './en/network';
import { picture } from './en/picture';
import { publication } from './en/publication';
import { recognition } from './en/recognition';
import { refinement } from './en/refinement';
import { staffMeeting } from './en/staffMeeting';
import { suggestion } from './en/suggestion';
import { training } from './en/training';

export const en: Messages = {
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
