import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AccessibleOffer } from '@/components/accessible/AccessibleOffer';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { begin, forgetDraft, nothing, type Beginning } from './draft';
import { WriteForm } from './WriteForm';

const route = getRouteApi('/signed-in/suggestions/new');

export function WritePage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { _links, id: personId = '' } = useMyself();
  const { unit, kept } = route.useSearch();
  const navigate = route.useNavigate();
  const [beginning, setBeginning] = useState<Beginning>();
  useEffect(() => {
    let here = true;
    void begin({ personId, code, search: { unit, kept } }).then((begun) => here && setBeginning(begun));
    return () => {
      here = false;
    };
  }, [personId, code, unit, kept]);
  const startOver = async () => {
    await forgetDraft(personId);
    setBeginning(nothing());
    await navigate({ search: {}, replace: true });
  };
  const suggest = linkTo(_links, 'POST suggestions');
  if (!suggest) return <NotFound />;
  return (
    <>
      <PageHeading lead={text.write.lead} beside={<AccessibleOffer place="WRITING" />}>
        {text.write.title}
      </PageHeading>
      {beginning && (
        <WriteForm key={beginning.id} {...{ suggest, personId, beginning }} onStartOver={startOver} />
      )}
    </>
  );
}
