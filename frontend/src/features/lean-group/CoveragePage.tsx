import { Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ChartCard } from '@/components/chart/ChartCard';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { BranchPicture } from './BranchPicture';
import styles from './Coverage.module.css';
import { CoverageSummary } from './CoverageSummary';
import { Legend } from './Legend';
import { MemberDialog } from './MemberDialog';
import { coverageQuery, type Coverage } from './queries';
import { coverageSearch, silences, usualSilence } from './search';
import { branchesOf, summaryOf, waysOf } from './tree';

const route = getRouteApi('/signed-in/learning/lean-group/');

/** As many departments as can be read at once; of more only the signs are shown until they are unfolded. */
const many = 60;

/** Who is represented in the lean group, who is not, and from whom nothing is heard. */
export function CoveragePage() {
  const text = useText();
  const words = text.leanGroup.coverage;
  const days = route.useSearch().silent ?? usualSilence;
  const navigate = route.useNavigate();
  const { items } = useSuspenseQuery(coverageQuery(useMunicipalityCode(), days)).data;
  const takeIn = useMyself()._links['take-in-member'];
  const [lacking, setLacking] = useState<Coverage>();
  if (items.length === 0) return <Empty heading={words.empty} />;
  const ways = waysOf(items);
  return (
    <div className="stack-wide">
      <CoverageSummary {...{ ...summaryOf(items), days }} onAdd={takeIn && setLacking} />
      <ChartCard
        heading={words.map}
        how={null}
        lead={<Paragraph className="subtle">{words.mapLead}</Paragraph>}
        controls={
          <div className="row">
            <span aria-hidden="true">{words.silentAfter}</span>
            <Filter
              label={words.silentAfter}
              value={String(days)}
              options={silences.map((value) => ({ value: String(value), label: words.days(value) }))}
              onChange={(value) => navigate({ search: coverageSearch({ silent: value }), replace: true })}
            />
          </div>
        }
        sheet={{
          columns: Object.values(words.columns).map((label) => ({ label, words: true })),
          rows: items.map((one) => [
            one.department.name,
            ways.get(one.department.id)?.slice(0, -1).join(' › '),
            text.departmentKinds[one.kind],
            words.representation[one.representation],
            one.members.map(({ displayName }) => displayName).join(', '),
            one.lastSubmittedOn,
            one.silent ? words.silent : words.heard,
          ]),
        }}
        fileName={words.file}
      >
        <div className="stack">
          <Legend coverages={items} />
          <ul className={`unlisted ${styles.branches}`}>
            {branchesOf(items).map((branch) => (
              <BranchPicture key={branch.top.department.id} {...branch} open={items.length <= many} />
            ))}
          </ul>
        </div>
      </ChartCard>
      {takeIn && lacking && (
        <MemberDialog
          link={takeIn}
          department={{ id: lacking.department.id, name: lacking.department.name }}
          onClose={() => setLacking(undefined)}
        />
      )}
    </div>
  );
}
