import { Checkbox, Select } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { RecordTable } from '@/components/chart/RecordTable';
import { useText } from '@/i18n/language';
import { frequencies, type NewsTopic, type Told } from './told';
import styles from './Told.module.css';

interface Props {
  form: UseFormReturn<Told>;
  topics: NewsTopic[];
  /** Whether there is an address to send mails to. */
  mails: boolean;
}

/** Topic by topic: in the product, and when by mail. */
export function ToldTable({ form, topics, mails }: Props) {
  const words = useText().told;
  return (
    <RecordTable
      caption={words.table}
      size="md"
      className={styles.table}
      columns={[{ label: words.what }, { label: words.inApp }, ...(mails ? [{ label: words.mail }] : [])]}
      rows={topics.map((topic) => ({
        key: topic,
        cells: [
          <span key="topic" className={styles.topic}>
            {words.topics[topic]}
            <span className="subtle small">{words.about[topic]}</span>
          </span>,
          <Checkbox
            key="in-app"
            aria-label={words.inAppOf(words.topics[topic])}
            {...form.register(`${topic}.inApp`)}
          />,
          ...(mails
            ? [
                <Select
                  key="mail"
                  className={styles.frequency}
                  aria-label={words.mailOf(words.topics[topic])}
                  {...form.register(`${topic}.mail`)}
                >
                  {frequencies.map((frequency) => (
                    <Select.Option key={frequency} value={frequency}>
                      {words.mails[frequency]}
                    </Select.Option>
                  ))}
                </Select>,
              ]
            : []),
        ],
      }))}
    />
  );
}
