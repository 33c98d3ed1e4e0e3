import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { components } from '@/client/schema';
import { HowCounted } from '@/components/definition/HowCounted';
import { useText } from '@/i18n/language';

interface Props {
  reason: components['schemas']['Withheld'];
  version: number;
}

export function WithheldNotice({ reason, version }: Props) {
  const text = useText();
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {text.figures.withheldTitle}
      </Heading>
      <Paragraph>{text.figures.withheld[reason]}</Paragraph>
      <HowCounted name={text.figures.smallCells} topics={['SMALL_CELLS']} version={version} long />
    </Alert>
  );
}
