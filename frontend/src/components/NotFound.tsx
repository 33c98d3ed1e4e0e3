import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import { Empty } from './Empty';
import { PageHeading } from './PageHeading';

export function NotFound() {
  const text = useText();
  return (
    <>
      <PageHeading>{text.errors.notFoundTitle}</PageHeading>
      <Empty
        heading={text.errors.notFound}
        action={
          <Link className="ds-link" to="/">
            {text.errors.toStart}
          </Link>
        }
      />
    </>
  );
}
