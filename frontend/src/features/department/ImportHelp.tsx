import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '@/i18n/language';
import { saveAs } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { columns, fileOf } from './organisationFile';
import styles from './Import.module.css';
import { organisationQuery } from './queries';

/** What the file looks like, and the present organisation as one to begin from. */
export function ImportHelp() {
  const text = useText().organisation.import;
  const departments = useSuspenseQuery(organisationQuery(useMunicipalityCode())).data;
  const save = async () =>
    saveAs(
      new Blob(['\uFEFF', await fileOf(departments)], { type: 'text/csv;charset=utf-8' }),
      `${text.presentName}.csv`,
    );
  return (
    <div className="stack">
      <Details>
        <Details.Summary>{text.columns}</Details.Summary>
        <Details.Content>
          <dl className={styles.columns}>
            {columns.map((column) => (
              <div key={column}>
                <dt>
                  <code>{column}</code>
                </dt>
                <dd>{text.columnNames[column]}</dd>
              </div>
            ))}
          </dl>
        </Details.Content>
      </Details>
      {departments.length > 0 && (
        <div className="row">
          <Button variant="secondary" onClick={() => void save()}>
            <DownloadIcon aria-hidden="true" />
            {text.present}
          </Button>
          <Paragraph className="subtle small">{text.presentHint}</Paragraph>
        </div>
      )}
    </div>
  );
}
