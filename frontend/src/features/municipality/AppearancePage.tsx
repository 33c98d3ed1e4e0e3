import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AccessibleTexts } from './AccessibleTexts';
import { ColourForm } from './ColourForm';
import { LogoForm } from './LogoForm';
import { appearanceQuery } from './queries';

/** How the product looks in the municipality, and what it offers those who read otherwise. */
export function AppearancePage() {
  const text = useText().look;
  const appearance = useSuspenseQuery(appearanceQuery(useMunicipalityCode())).data;
  return (
    <>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <div className="stack-wide">
        <ColourForm appearance={appearance} />
        <LogoForm appearance={appearance.resource} />
        <AccessibleTexts />
      </div>
    </>
  );
}
