import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { presentPeriod, yearOf } from '@/components/period';
import { departmentTrainingsQuery, departmentTreeQuery } from '@/components/queries';
import { coachingQuery, coachingsQuery } from '@/features/coaching/queries';
import { coachingsSearch } from '@/features/coaching/search';
import {
  aheadQuery,
  beenQuery,
  occasionQuery,
  signUpsQuery,
  trainedQuery,
  trainingsQuery,
} from '@/features/training/queries';
import { trainedSearch, trainingsSearch } from '@/features/training/search';
import { place } from '@/components/search';
import { assignmentQuery, assignmentsQuery, ownPartsQuery, partsQuery } from '@/features/assignment/queries';
import { partsSearch } from '@/features/assignment/search';
import { coverageQuery, meetingsQuery, membersQuery } from '@/features/lean-group/queries';
import { coverageSearch, usualSilence } from '@/features/lean-group/search';
import { supportRequestsQuery } from '@/features/refinement/queries';
import { supportSearch } from '@/features/refinement/search';
import { codeOf } from './entrance';
import { example, examples, retellExample, tellExample } from './exampleRoutes';
import { learningFrame } from './learningTrunk';
import { staffMeetings } from './meetingRoutes';
import { recognition } from './recognitionRoutes';

const thisYear = () => yearOf(presentPeriod('YEAR', new Date()));

const leanGroup = createRoute({
  getParentRoute: () => learningFrame,
  path: '/lean-group',
  component: lazyRouteComponent(() => import('@/features/lean-group/LeanGroupPage'), 'LeanGroupPage'),
});

const coverage = createRoute({
  getParentRoute: () => leanGroup,
  path: '/',
  validateSearch: coverageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps: { silent } }) =>
    cache.ensureQueryData(coverageQuery(codeOf(cache), silent ?? usualSilence)),
  component: lazyRouteComponent(() => import('@/features/lean-group/CoveragePage'), 'CoveragePage'),
});

const members = createRoute({
  getParentRoute: () => leanGroup,
  path: '/members',
  loader: ({ context: { cache } }) => cache.ensureQueryData(membersQuery(codeOf(cache))),
  component: lazyRouteComponent(() => import('@/features/lean-group/MembersPage'), 'MembersPage'),
});

const meetings = createRoute({
  getParentRoute: () => leanGroup,
  path: '/meetings',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(meetingsQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/lean-group/MeetingsPage'), 'MeetingsPage'),
});

const assignments = createRoute({
  getParentRoute: () => learningFrame,
  path: '/assignments',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) =>
    Promise.all([
      cache.ensureQueryData(assignmentsQuery(codeOf(cache), deps)),
      cache.ensureQueryData(ownPartsQuery(codeOf(cache))),
    ]),
  component: lazyRouteComponent(() => import('@/features/assignment/AssignmentsPage'), 'AssignmentsPage'),
});

const assignment = createRoute({
  getParentRoute: () => learningFrame,
  path: '/assignments/$assignmentId',
  validateSearch: partsSearch,
  loader: ({ context: { cache }, params: { assignmentId } }) =>
    Promise.all([
      cache.ensureQueryData(assignmentQuery(codeOf(cache), assignmentId)),
      cache.ensureQueryData(partsQuery(codeOf(cache), assignmentId)),
      cache.ensureQueryData(departmentTreeQuery(codeOf(cache))),
    ]),
  component: lazyRouteComponent(() => import('@/features/assignment/AssignmentPage'), 'AssignmentPage'),
});

const trainings = createRoute({
  getParentRoute: () => learningFrame,
  path: '/trainings',
  validateSearch: trainingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps: { show, year = thisYear(), ...place } }) =>
    Promise.all([
      cache.ensureQueryData(trainingsQuery(codeOf(cache))),
      show
        ? cache.ensureQueryData(beenQuery(codeOf(cache), year))
        : cache.ensureQueryData(aheadQuery(codeOf(cache), place)),
    ]),
  component: lazyRouteComponent(() => import('@/features/training/TrainingsPage'), 'TrainingsPage'),
});

const occasion = createRoute({
  getParentRoute: () => learningFrame,
  path: '/trainings/occasions/$trainingOccasionId',
  loader: ({ context: { cache }, params: { trainingOccasionId } }) =>
    Promise.all([
      cache.ensureQueryData(trainingsQuery(codeOf(cache))),
      cache.ensureQueryData(occasionQuery(codeOf(cache), trainingOccasionId)),
      cache.ensureQueryData(signUpsQuery(codeOf(cache), trainingOccasionId)),
    ]),
  component: lazyRouteComponent(() => import('@/features/training/OccasionPage'), 'OccasionPage'),
});

const trained = createRoute({
  getParentRoute: () => learningFrame,
  path: '/trainings/coverage',
  validateSearch: trainedSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) =>
    Promise.all([
      cache.ensureQueryData(departmentTrainingsQuery(codeOf(cache))),
      cache.ensureQueryData(trainedQuery(codeOf(cache), deps)),
    ]),
  component: lazyRouteComponent(() => import('@/features/training/TrainedPage'), 'TrainedPage'),
});

const coachings = createRoute({
  getParentRoute: () => learningFrame,
  path: '/coachings',
  validateSearch: coachingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(coachingsQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/coaching/CoachingsPage'), 'CoachingsPage'),
});

const coaching = createRoute({
  getParentRoute: () => learningFrame,
  path: '/coachings/$coachingId',
  loader: ({ context: { cache }, params: { coachingId } }) =>
    cache.ensureQueryData(coachingQuery(codeOf(cache), coachingId)),
  component: lazyRouteComponent(() => import('@/features/coaching/CoachingPage'), 'CoachingPage'),
});

const supportRequests = createRoute({
  getParentRoute: () => learningFrame,
  path: '/support-requests',
  validateSearch: supportSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(supportRequestsQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(
    () => import('@/features/refinement/SupportRequestsPage'),
    'SupportRequestsPage',
  ),
});

export const learning = learningFrame.addChildren([
  examples,
  tellExample,
  example,
  retellExample,
  staffMeetings,
  recognition,
  supportRequests,
  leanGroup.addChildren([coverage, members, meetings]),
  assignments,
  assignment,
  trainings,
  occasion,
  trained,
  coachings,
  coaching,
]);
