import { accessibility } from './sv/accessibility';
import { actions } from './sv/actions';
import { administration } from './sv/administration';
import { answering } from './sv/answering';
import { assignment } from './sv/assignment';
import { board } from './sv/board';
import { coaching } from './sv/coaching';
import { collaboration } from './sv/collaboration';
import { common } from './sv/common';
import { deputy } from './sv/deputy';
import { discussion } from './sv/discussion';
import { figure } from './sv/figure';
import { finding } from './sv/finding';
import { goodExample } from './sv/goodExample';
import { kiosk } from './sv/kiosk';
import { leanGroup } from './sv/leanGroup';
import { learning } from './sv/learning';
import { look } from './sv/look';
import { me } from './sv/me';
import { merge } from './sv/merge';
import { network } from './sv/network';
import { outbox } from './sv/outbox';
import { organisation } from './sv/organisation';
import { picture } from './sv/picture';
import { privacy } from './sv/privacy';
import { publication } from './sv/publication';
import { recognition } from './sv/recognition';
import { refinement } from './sv/refinement';
import { retention } from './sv/retention';
import { roleAssignment } from './sv/roleAssignment';
import { closedDay, settings } from './sv/settings';
import { staffMeeting } from './sv/staffMeeting';
import { suggestion } from './sv/suggestion';
import { told } from './sv/told';
import { textTemplate } from './sv/textTemplate';
import { training } from './sv/training';

/** The source of all texts; messages.ts makes the other languages keep up. */
export const sv = {
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
