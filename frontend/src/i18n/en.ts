import type { Messages } from './messages';
import { accessibility } from './en/accessibility';
import { actions } from './en/actions';
import { administration } from './en/administration';
import { answering } from './en/answering';
import { assignment } from './en/assignment';
import { board } from './en/board';
import { coaching } from './en/coaching';
import { collaboration } from './en/collaboration';
import { common } from './en/common';
import { deputy } from './en/deputy';
import { discussion } from './en/discussion';
import { figure } from './en/figure';
import { finding } from './en/finding';
import { goodExample } from './en/goodExample';
import { kiosk } from './en/kiosk';
import { leanGroup } from './en/leanGroup';
import { learning } from './en/learning';
import { look } from './en/look';
import { me } from './en/me';
import { merge } from './en/merge';
import { network } from './en/network';
import { outbox } from './en/outbox';
import { organisation } from './en/organisation';
import { picture } from './en/picture';
import { privacy } from './en/privacy';
import { publication } from './en/publication';
import { recognition } from './en/recognition';
import { refinement } from './en/refinement';
import { retention } from './en/retention';
import { roleAssignment } from './en/roleAssignment';
import { closedDay, settings } from './en/settings';
import { staffMeeting } from './en/staffMeeting';
import { suggestion } from './en/suggestion';
import { told } from './en/told';
import { textTemplate } from './en/textTemplate';
import { training } from './en/training';

export const en: Messages = {
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
