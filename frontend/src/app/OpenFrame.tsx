import { useQuery } from '@tanstack/react-query';
import { myselfQuery } from '@/transport/myself';
import { AnonymousFrame } from './AnonymousFrame';
import { SignedInFrame } from './SignedInFrame';

/** Around a page that everybody may read: one's own frame, for those who have one. */
export function OpenFrame() {
  const known = useQuery({ ...myselfQuery, enabled: false }).data;
  return known ? <SignedInFrame /> : <AnonymousFrame />;
}
