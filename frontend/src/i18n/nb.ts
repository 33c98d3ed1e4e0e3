import type { Messages } from './messages';
import { accessibility } from './nb/accessibility';
import { actions } from './nb/actions';
import { administration } from './nb/administration';
import { answering } from './nb/answering';
import { assignment } from './nb/assignment';
import { board } from './nb/board';
import { coaching } from './nb/coaching';
import { collaboration } from './nb/collaboration';
import { common } from './nb/common';
import { deputy } from './nb/deputy';
import { discussion } from './nb/discussion';
import { figure } from './nb/figure';
import { finding } from './nb/finding';
import { goodExample } from './nb/goodExample';
import { kiosk } from './nb/kiosk';
import { leanGroup } from './nb/leanGroup';
import { learning } from './nb/learning';
import { look } from './nb/look';
import { me } from './nb/me';
import { merge } from './nb/merge';
import { network } from './nb/network';
import { outbox } from './nb/outbox';
import { organisation } from './nb/organisation';
import { picture } from './nb/picture';
import { privacy } from './nb/privacy';
import { publication } from './nb/publication';
import { recognition } from './nb/recognition';
import { refinement } from './nb/refinement';
import { retention } from './nb/retention';
import { roleAssignment } from './nb/roleAssignment';
import { closedDay, settings } from './nb/settings';
import { staffMeeting } from './nb/staffMeeting';
import { suggestion } from './nb/suggestion';
import { told } from './nb/told';
import { textTemplate } from './nb/textTemplate';
import { training } from './nb/training';

export const nb: Messages = {
  ...common,
  ...suggestion,
  ...figure,
  ...network,
  ...publication,
  accessibility,
  actions,
  administration,
  answering,
  assignment,
  board,
  closedDay,
  coaching,
  collaboration,
  deputy,
  discussion,
  finding,
  goodExample,
  kiosk,
  leanGroup,
  learning,
  merge,
  outbox,
  look,
  me,
  organisation,
  picture,
  privacy,
  recognition,
  refinement,
  retention,
  roleAssignment,
  settings,
  staffMeeting,
  told,
  textTemplate,
  training,
};
