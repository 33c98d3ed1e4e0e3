import { PrintButton } from '@/components/PrintButton';
import { YearSelect } from '@/components/YearSelect';

interface Props {
  year: number;
  /** The present year. */
  present: number;
  onYear: (year: number) => void;
}

const yearsBack = [0, 1, 2, 3, 4];

/** Which year a board shows, and the way to paper. */
export function BoardTools({ year, present, onYear }: Props) {
  return (
    <>
      <YearSelect year={year} years={yearsBack.map((back) => present - back)} onChange={onYear} />
      <PrintButton />
    </>
  );
}
