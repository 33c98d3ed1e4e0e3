import { Button, Paragraph } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { FormProblem } from '@/components/form/FormProblem';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { isProblem } from '@/transport/problem';
import { signInAddress } from '@/transport/session';
import { useEndingMails } from './queries';
import styles from './Told.module.css';

const route = getRouteApi('/anonymous/mails/$mailTicket');

/** Where the link in each mail leads. NB: nothing ends by opening it; programs that look through mails open every link. */
export function EndMailsPage() {
  const words = useText().told.end;
  const ending = useEndingMails(route.useParams().mailTicket);
  const wrong = isProblem(ending.error, 400, 404);
  const choose = (
    <a className="ds-link" href={signInAddress('/notifications/settings')}>
      {words.choose}
    </a>
  );
  const ended = ending.isSuccess || wrong;
  return (
    <>
      {/* NB: the region is there before its words, for screen readers. */}
      <div role="status">
        {ended && (
          <PageHeading lead={wrong ? words.wrong : words.done}>
            {wrong ? words.wrongTitle : words.doneTitle}
          </PageHeading>
        )}
      </div>
      {ended && choose}
      {!ended && (
        <>
          <PageHeading lead={words.lead}>{words.title}</PageHeading>
          <div className={styles.form}>
            <FormProblem error={ending.error} fields={{}} tries={ending.failureCount} prefix="" />
            <Paragraph>{words.stays}</Paragraph>
            <div className="row">
              <Button loading={ending.isPending} onClick={() => ending.mutate()}>
                {words.send}
              </Button>
              {choose}
            </div>
          </div>
        </>
      )}
    </>
  );
}
