import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { ClosedDays } from './ClosedDays';
import { settingsQuery } from './queries';
import { SettingsForm } from './SettingsForm';

/** How the municipality uses the product. */
export function SettingsPage() {
  const text = useText().settings;
  const settings = useSuspenseQuery(settingsQuery(useMunicipalityCode())).data;
  return (
    <>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <div className="stack-wide">
        <SettingsForm settings={settings} />
        <ClosedDays />
      </div>
    </>
  );
}
