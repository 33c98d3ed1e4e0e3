import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { NotFound } from '@/components/NotFound';
import { useMyself } from '@/transport/myself';
import { WriteForm } from './WriteForm';

export function WritePage() {
  const text = useText();
  const suggest = linkTo(useMyself()._links, 'POST suggestions');
  if (!suggest) return <NotFound />;
  return (
    <>
      <PageHeading lead={text.write.lead}>{text.write.title}</PageHeading>
      <WriteForm suggest={suggest} />
    </>
  );
}
