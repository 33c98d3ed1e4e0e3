import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { PictureList } from '@/components/picture/PictureList';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Example.module.css';
import { ExampleText } from './ExampleText';
import { publicExampleQuery } from './queries';

const route = getRouteApi('/anonymous/public-examples/$goodExampleId');

export function PublicExamplePage() {
  const text = useText();
  const language = useLanguage();
  const { goodExampleId } = route.useParams();
  const example = useSuspenseQuery(publicExampleQuery(goodExampleId)).data;
  const { departmentName, municipality, publishedAt, adoptions, contactFunction, contactName } = example;
  return (
    <>
      <PageHeading
        title={example.title}
        above={
          <Link className="ds-link no-print" to="/public-examples">
            {text.goodExample.title}
          </Link>
        }
        lead={[departmentName, municipality.name, dayMonthAndYear(publishedAt.slice(0, 10), language)]
          .filter(Boolean)
          .join(' · ')}
      >
        {example.title}
      </PageHeading>
      <div className={`stack ${styles.alone}`}>
        <ExampleText example={example} />
        <PictureList pictures={example.pictures} />
        <p>
          {text.goodExample.contact}
          {': '}
          {[contactFunction, contactName].filter(Boolean).join(', ')}
        </p>
        {adoptions > 0 && <p>{text.goodExample.doTheSame(adoptions)}</p>}
      </div>
    </>
  );
}
