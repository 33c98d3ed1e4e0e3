import { Paragraph } from '@digdir/designsystemet-react';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';

/** A network coordinator sees sums only, never a suggestion; the rooms for sums come with the network. */
export function CoordinatorPage() {
  const text = useText();
  return (
    <>
      <PageHeading>{text.coordinator.title}</PageHeading>
      <Paragraph>{text.coordinator.text}</Paragraph>
    </>
  );
}
