import { useQuery } from '@tanstack/react-query';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { KioskFrame } from './KioskFrame';
import { PairForm } from './PairForm';
import { sessionQuery } from './queries';
import { UnitKiosk } from './UnitKiosk';

/** A shared device at a unit's board. NB: asks now and then whether it still is one; the unit may have removed it. */
export function KioskPage() {
  const session = useQuery({ ...sessionQuery, refetchInterval: 60_000, refetchOnWindowFocus: 'always' });
  if (session.data) return <UnitKiosk session={session.data} />;
  return (
    <KioskFrame>
      {session.isPending && <Pending />}
      {session.data === null && <PairForm />}
      {session.data === undefined && session.error && (
        <Failure error={session.error} retry={() => void session.refetch()} />
      )}
    </KioskFrame>
  );
}
