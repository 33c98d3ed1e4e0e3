import { Button } from '@digdir/designsystemet-react';
import { BellFillIcon, BellIcon, ThumbUpFillIcon, ThumbUpIcon } from '@navikt/aksel-icons';
import { useQueryClient } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { linkTo } from '@/transport/links';
import { useSubmit } from '@/transport/submit';
import { afterStep } from './queries';

interface Props {
  suggestion: components['schemas']['Suggestion'];
}

/** Supporting and following: one press, and another takes it back. */
export function Support({ suggestion }: Props) {
  const text = useText();
  const { supportedByMe, followedByMe, supportCount, _links } = suggestion;
  const support = linkTo(_links, supportedByMe ? 'DELETE supports/me' : 'PUT supports/me');
  const follow = linkTo(_links, followedByMe ? 'DELETE follows/me' : 'PUT follows/me');
  const count = supportCount > 0 ? ` · ${supportCount}` : '';
  const cache = useQueryClient();
  const submit = useSubmit({ onDone: () => afterStep(cache) });
  const press = (link: NonNullable<typeof support>, said: string) =>
    submit.mutate(
      { link },
      { onSuccess: () => announce(said), onError: (error) => announce(problemText(error, text)) },
    );
  return (
    <>
      {support && (
        <Button
          variant={supportedByMe ? 'primary' : 'secondary'}
          aria-pressed={supportedByMe}
          onClick={() => press(support, supportedByMe ? text.one.unsupportDone : text.one.supportDone)}
        >
          {supportedByMe ? <ThumbUpFillIcon aria-hidden="true" /> : <ThumbUpIcon aria-hidden="true" />}
          {(supportedByMe ? text.one.supported : text.one.support) + count}
        </Button>
      )}
      {!support && supportCount > 0 && (
        <span className="row subtle">
          <ThumbUpIcon aria-hidden="true" />
          {text.list.supports(supportCount)}
        </span>
      )}
      {follow && (
        <Button
          variant="secondary"
          data-color="neutral"
          aria-pressed={followedByMe}
          onClick={() => press(follow, followedByMe ? text.one.unfollowDone : text.one.followDone)}
        >
          {followedByMe ? <BellFillIcon aria-hidden="true" /> : <BellIcon aria-hidden="true" />}
          {followedByMe ? text.one.followed : text.one.follow}
        </Button>
      )}
    </>
  );
}
