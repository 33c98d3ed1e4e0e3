import { useRouter } from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { NotFound } from '@/components/NotFound';
import { Frame } from './Frame';

export function NoSuchPage() {
  return (
    <Frame aside={null}>
      <NotFound />
    </Frame>
  );
}

/** Not even the frame could be shown, because it is not known who is asking: the service is away or starting. */
export function NothingWorks({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <Frame aside={null}>
      <Failure error={error} retry={() => router.invalidate()} />
    </Frame>
  );
}
