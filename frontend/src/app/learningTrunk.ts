import { createRoute } from '@tanstack/react-router';
import { codeOf } from './entrance';
import { LearningFrame } from './LearningFrame';
import { signedIn } from './trunk';

/** The rooms where the people of a municipality learn from each other. */
export const learningFrame = createRoute({
  getParentRoute: () => signedIn,
  id: 'learning',
  beforeLoad: ({ context }) => void codeOf(context.cache),
  component: LearningFrame,
});
