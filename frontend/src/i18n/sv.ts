import { actions } from './sv/actions';
import { assignment } from './sv/assignment';
import { coaching } from './sv/coaching';
import { collaboration } from './sv/collaboration';
import { common } from './sv/common';
import { figure } from './sv/figure';
import { goodExample } from './sv/goodExample';
import { leanGroup } from './sv/leanGroup';
import { learning } from './sv/learning';
import { network } from './sv/network';
import { picture } from './sv/picture';
import { publication } from './sv/publication';
import { recognition } from './sv/recognition';
import { refinement } from './sv/refinement';
import { staffMeeting } from './sv/staffMeeting';
import { suggestion } from './sv/suggestion';
import { training } from './sv/training';

/** The source of all texts; messages.ts makes the other languages keep up. */
export const sv = {
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
