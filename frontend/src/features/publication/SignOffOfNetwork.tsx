import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { components } from '@/client/schema';
import { HowCounted } from '@/components/definition/HowCounted';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { closedPeriods, periodName } from '@/components/period';
import { PeriodSelect } from '@/components/PeriodSelect';
import { PeriodStateBadge } from '@/components/PeriodStateBadge';
import { definitionQuery } from '@/components/queries';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { CheckPoints } from './CheckPoints';
import { FrozenFigures } from './FrozenFigures';
import { checklistQuery, signOffsQuery } from './queries';
import { Revisions } from './Revisions';
import { SignDialog } from './SignDialog';
import styles from './SignOff.module.css';

interface Props {
  network: components['schemas']['Network'];
  chosen: string | undefined;
  onChoose: (period: string) => void;
}

export function SignOffOfNetwork({ network, chosen, onChoose }: Props) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const code = useMunicipalityCode();
  const [signing, setSigning] = useState(false);
  const newest = network.definitions.at(-1)?.definitionVersion ?? 1;
  const { periodKinds } = useSuspenseQuery(definitionQuery(newest)).data;
  const periods = closedPeriods(periodKinds, useNow());
  const period = chosen ?? periods[0] ?? '';
  const { data, error, refetch } = useQuery(checklistQuery(code, network.id, period));
  const revisions = useQuery(signOffsQuery(code, network.id, period));
  const sign = data?._links['sign-off'];
  const correction = Boolean(data && data.revision > 1);
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <PeriodSelect {...{ period, periods }} onChange={onChoose} />
        {data && <PeriodStateBadge state={data.state} />}
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Pending />}
      {data && (
        <>
          <section className={`card ${styles.part}`} aria-labelledby={`${id}checks`}>
            <Heading level={2} data-size="xs" id={`${id}checks`}>
              {text.signOff.checks}
            </Heading>
            <CheckPoints checklist={data} />
          </section>
          <section className={`card ${styles.part}`} aria-labelledby={`${id}figures`}>
            <div className={styles.top}>
              <Heading level={2} data-size="xs" id={`${id}figures`}>
                {text.signOff.figures(periodName(period, text, language))}
              </Heading>
              <HowCounted
                name={text.readiness.publication}
                topics={['PUBLICATION']}
                version={data.figures.definitionVersion}
              />
            </div>
            <Paragraph className="subtle">{text.signOff.figuresLead}</Paragraph>
            <FrozenFigures figures={data.figures} />
            {sign ? (
              <div className="stack">
                {data.missingHeadcounts.length > 0 && (
                  <Alert data-color="warning">{text.signOff.withoutPlace}</Alert>
                )}
                {correction && <Paragraph>{text.signOff.correctionLead(data.revision)}</Paragraph>}
                <div>
                  <Button onClick={() => setSigning(true)}>
                    {correction ? text.signOff.correct : text.signOff.sign}
                  </Button>
                </div>
              </div>
            ) : (
              <Paragraph className="subtle">{text.signOff.notNow[data.state]}</Paragraph>
            )}
          </section>
          {revisions.error && <Failure error={revisions.error} />}
          {revisions.data && revisions.data.length > 0 && <Revisions signOffs={revisions.data} />}
          {signing && sign && (
            <SignDialog {...{ network, period, correction }} link={sign} onClose={() => setSigning(false)} />
          )}
        </>
      )}
    </div>
  );
}
