import { Paragraph } from '@digdir/designsystemet-react';
import { useRouter } from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { isProblem } from '@/transport/problem';
import { signOutAddress } from '@/transport/session';
import { Frame } from './Frame';

export function NoSuchPage() {
  return (
    <Frame aside={null}>
      <NotFound />
    </Frame>
  );
}

/**
 * Not even the frame could be shown, because it is not known who is asking: the service is away or
 * starting; or the person is signed in but has no place here, such as in a municipality that has not begun.
 */
export function NothingWorks({ error }: { error: unknown }) {
  const router = useRouter();
  const text = useText();
  const way = (
    <a className="ds-button" data-variant="secondary" data-color="neutral" href={signOutAddress}>
      {text.app.signOut}
    </a>
  );
  return (
    <Frame aside={isProblem(error, 403, 404) ? way : null}>
      {isProblem(error, 403, 404) ? (
        <>
          <PageHeading>{error.title}</PageHeading>
          <Paragraph>{error.detail}</Paragraph>
        </>
      ) : (
        <Failure error={error} retry={() => router.invalidate()} />
      )}
    </Frame>
  );
}
