import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import '@/theme/municipality.css';
import { appearanceQuery } from '@/features/municipality/queries';
import { useMunicipalityCode, useMyself } from '@/transport/myself';

/** Puts the municipality's colour on the page (theme/municipality.css) and tells where its logo is. */
export function useLook(): string | undefined {
  const offered = Boolean(useMyself()._links.appearance);
  const { data } = useQuery({
    ...appearanceQuery(useMunicipalityCode()),
    enabled: offered,
    staleTime: 600_000,
  });
  const colour = data?.resource.accentColour;
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    if (!colour) return undefined;
    style.setProperty('--municipality-colour', colour);
    dataset.coloured = '';
    return () => {
      style.removeProperty('--municipality-colour');
      delete dataset.coloured;
    };
  }, [colour]);
  return data?.resource.logo;
}
