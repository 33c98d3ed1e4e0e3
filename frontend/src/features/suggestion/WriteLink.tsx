import { PencilWritingIcon } from '@navikt/aksel-icons';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';

/** The way to a new suggestion, for those who may write one. */
export function WriteLink() {
  const text = useText();
  if (!linkTo(useMyself()._links, 'POST suggestions')) return null;
  return (
    <ButtonLink to="/suggestions/new">
      <PencilWritingIcon aria-hidden="true" />
      {text.nav.write}
    </ButtonLink>
  );
}
