import { Button, Field, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { FormProblem } from '@/components/form/FormProblem';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import { isProblem } from '@/transport/problem';
import { ImportHelp } from './ImportHelp';
import { ImportReport } from './ImportReport';
import styles from './Import.module.css';
import { useImport } from './useImport';

const most = 2_000_000;

/** The organisation from a file: tried first, then done. */
export function ImportPage() {
  const text = useText().organisation;
  const words = text.import;
  const prefix = `${useId()}-`;
  const link = linkTo(useMyself()._links, 'POST department-imports');
  const [file, setFile] = useState<File>();
  const [tries, setTries] = useState(0);
  const { importing, report } = useImport();
  if (!link) return <NotFound />;
  const { error } = importing;
  const reasons = isProblem(error) ? error.invalidParameters.map(({ reason }) => reason) : [];
  const fault = !file ? words.fileMissing : file.size > most ? words.fileTooLarge : undefined;
  const { created = 0, changed = 0, rejected = 0 } = report?.summary ?? {};
  const applicable = report?.dryRun && rejected === 0 && created + changed > 0;
  return (
    <>
      <PageHeading
        lead={words.lead}
        above={
          <RouterLink className="ds-link" to="/administration/organisation">
            {words.back}
          </RouterLink>
        }
      >
        {words.title}
      </PageHeading>
      <div className="stack-wide">
        <ImportHelp />
        <form
          className={`card stack ${styles.form}`}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTries(tries + 1);
            if (file && !fault) importing.mutate({ link, file, dryRun: true });
          }}
        >
          <FormProblem {...{ error, reasons, prefix, tries }} fields={{}} />
          <Field>
            <Label>{words.file}</Label>
            <Input
              type="file"
              accept=".csv,text/csv"
              onChange={({ target }) => {
                setFile(target.files?.[0]);
                importing.reset();
              }}
            />
            {tries > 0 && fault && <ValidationMessage role="alert">{fault}</ValidationMessage>}
          </Field>
          <div className="row">
            <Button
              type="submit"
              variant={applicable ? 'secondary' : 'primary'}
              loading={importing.isPending && importing.variables.dryRun}
            >
              {words.tryFirst}
            </Button>
            {applicable && file && (
              <Button
                loading={importing.isPending}
                onClick={() => importing.mutate({ link, file, dryRun: false })}
              >
                {words.apply}
              </Button>
            )}
          </div>
          {importing.isPending && <Paragraph role="status">{words.trying}</Paragraph>}
        </form>
        {report && <ImportReport report={report} />}
      </div>
    </>
  );
}
