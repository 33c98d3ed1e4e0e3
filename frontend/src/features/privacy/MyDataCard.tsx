import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { DownloadIcon, ShieldLockIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { announce } from '@/components/announce';
import { TopicCard } from '@/components/TopicCard';
import { plainDate } from '@/i18n/dates';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { download, type Link as ApiLink } from '@/transport/api';
import { useMyself } from '@/transport/myself';

/** All that is kept of somebody, as a file, and how it is used. */
export function MyDataCard() {
  const text = useText();
  const words = text.me.data;
  const link = useMyself()._links['my-data'];
  const fetching = useMutation({
    mutationFn: ({ href }: ApiLink) =>
      download(href, 'application/json', `${words.fileName}-${plainDate(new Date())}.json`),
    onSuccess: () => announce(words.fetched),
  });
  return (
    <TopicCard heading={words.heading} icon={<ShieldLockIcon />}>
      {link && (
        <>
          <Paragraph>{words.text}</Paragraph>
          <Paragraph className="subtle small">{words.format}</Paragraph>
          <Button variant="secondary" loading={fetching.isPending} onClick={() => fetching.mutate(link)}>
            <DownloadIcon aria-hidden="true" />
            {words.fetch}
          </Button>
        </>
      )}
      {fetching.error && (
        <Alert data-color="danger" role="alert">
          {problemText(fetching.error, text)}
        </Alert>
      )}
      <Link className="ds-link" to="/me/privacy">
        {words.privacy}
      </Link>
    </TopicCard>
  );
}
