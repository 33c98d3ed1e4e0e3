import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import { placeOf } from '@/transport/links';
import { ButtonLink } from './ButtonLink';

interface Props {
  meta: components['schemas']['ListMeta'];
  links: components['schemas']['ListLinks'];
}

/** Walks a list by the server's own links; the place goes into the address, so that back and reload keep it. */
export function Pager({ meta, links }: Props) {
  const text = useText();
  const previous = placeOf(links.prev);
  const next = placeOf(links.next);
  if (!previous && !next) return null;
  const to = (place: { page?: number; cursor?: string }) => (former: object) => ({
    ...former,
    page: undefined,
    cursor: undefined,
    ...place,
  });
  return (
    <nav className="row" aria-label={text.pager.label} style={{ justifyContent: 'space-between' }}>
      {previous ? (
        <ButtonLink to="." search={to(previous) as never} variant="secondary" rel="prev">
          <ChevronLeftIcon aria-hidden="true" />
          {text.pager.previous}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="subtle">{text.pager.page(meta.page)}</span>
      {next ? (
        <ButtonLink to="." search={to(next) as never} variant="secondary" rel="next">
          {text.pager.next}
          <ChevronRightIcon aria-hidden="true" />
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
