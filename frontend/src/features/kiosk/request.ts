import type { components } from '@/client/schema';

/** What somebody writes at a kiosk. */
export interface KioskWriting {
  problem: string;
  idea: string;
  signedBy: string;
}

/** The request of the contract. What has been done already says so itself: its problem is not asked for. */
export function requestOf(
  writing: KioskWriting,
  done: boolean,
): components['schemas']['CreateKioskSuggestionRequest'] {
  const problem = writing.problem.trim();
  return {
    ...(problem && !done && { problem }),
    idea: writing.idea.trim(),
    signedBy: writing.signedBy.trim(),
    done,
  };
}
