import { Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { setupQuery } from './queries';
import styles from './Setup.module.css';
import { SetupStep } from './SetupStep';

/** What a new municipality has to do before its staff can begin, in five steps. */
export function SetupPage() {
  const text = useText().administration.setup;
  const { steps } = useSuspenseQuery(setupQuery(useMunicipalityCode())).data;
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done)?.step;
  return (
    <>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <div className="stack">
        <div className={styles.progress}>
          <progress className={styles.bar} max={steps.length} value={done} aria-labelledby="progress" />
          <Paragraph id="progress">{next ? text.progress(done, steps.length) : text.ready}</Paragraph>
        </div>
        <ol className={`unlisted ${styles.steps}`}>
          {steps.map((progress, index) => (
            <SetupStep key={progress.step} {...progress} number={index + 1} next={progress.step === next} />
          ))}
        </ol>
      </div>
    </>
  );
}
