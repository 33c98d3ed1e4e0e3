import { yearIn, type Raw } from '@/components/search';

/** A year whose meetings are over; without one, the meetings to come. */
export interface MeetingsSearch {
  year?: number;
}

export const meetingsSearch = (raw: Raw): MeetingsSearch => ({ year: yearIn(raw.year) });

/** Which slide is shown, from 1; the first is left out. */
export interface PresentationSearch {
  slide?: number;
}

export function presentationSearch(raw: Raw): PresentationSearch {
  const slide = Number(raw.slide);
  return { slide: Number.isInteger(slide) && slide > 1 && slide < 100 ? slide : undefined };
}
